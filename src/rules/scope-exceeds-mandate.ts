import { GROUP_NAMES } from '../register/group-names.ts';
import { beyondMandate } from '../register/mandate.ts';
import { bodyName, bodyWords } from './body-words.ts';
import { enumerate } from './enumerate.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** A board decides for its own activity; the council and the executive for the city. */
export const scopeExceedsMandate: Rule = {
  id: 'scope-exceeds-mandate',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Dokumentet gäller för fler än den egna verksamheten hos den som beslutade.',
    en: 'The document reaches beyond the own organisation of whoever decided it.',
  },
  why: {
    sv: 'En nämnd eller ett bolag beslutar för sin egen verksamhet. Det som ska gälla för flera beslutar fullmäktige eller styrelsen, annars binder det inte de andra.',
    en: 'A board or a company decides for its own activity. What is to apply to several is decided by the council or the executive; otherwise it does not bind the others.',
  },
  source: {
    sv: 'Kommunallagen (2017:725) 6 kap. om nämndernas uppgifter, och 13 kap. 8 §: ett beslut upphävs om organet har överskridit sina befogenheter.',
    en: 'The Local Government Act (2017:725), chapter 6 on the duties of boards, and chapter 13, section 8: a decision is annulled if the body exceeded its powers.',
  },

  *check({ city, documents, hasEnded, isDecided }) {
    for (const document of documents) {
      if (hasEnded(document)) continue;
      const beyond = beyondMandate(city, document);
      const first = beyond?.outside[0];
      if (!beyond || !first) continue;
      const { adopted, own, outside } = beyond;
      const who = enumerate(adopted.map(({ body }) => bodyName(body)));
      const whom = enumerate(outside.map(({ value }) => GROUP_NAMES[value] ?? quote(value)));
      const verb = isDecided(document)
        ? { sv: 'är beslutat', en: 'was decided' }
        : { sv: 'ska beslutas', en: 'is to be decided' };
      const loose = own.find(({ kind }) => kind === 'office' || kind === 'official');
      const higher = enumerate([bodyWords(city, 'council'), bodyWords(city, 'executive')], 'or');
      yield {
        place: first.place,
        message: {
          sv: `${nameOf(document)} ${verb.sv} av ${who.sv} men gäller för ${whom.sv}, utanför den egna verksamheten.`,
          en: `${nameOf(document)} ${verb.en} by ${who.en} but applies to ${whom.en}, outside its own organisation.`,
        },
        help: loose
          ? {
              sv: `Låt ${higher.sv} besluta om dokumentet. Beslutar ${bodyName(loose).sv} på delegation: skriv i gov-docs.yaml vilket organ ${bodyName(loose).sv} hör till, till exempel under: kommunstyrelsen.`,
              en: `Have ${higher.en} decide the document. If ${bodyName(loose).en} decides by delegation, write in gov-docs.yaml which body that is under, for instance under: kommunstyrelsen.`,
            }
          : {
              sv: `Låt ${higher.sv} besluta om dokumentet, eller begränsa applies-to till den egna verksamheten.`,
              en: `Have ${higher.en} decide the document, or limit applies-to to the body's own organisation.`,
            },
      };
    }
  },
};
