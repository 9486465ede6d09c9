import { deciders } from '../register/deciders.ts';
import { bodyName, bodyWords } from './body-words.ts';
import { lawForCouncil } from './council-matters.ts';
import { enumerate } from './enumerate.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** Some of what binds the residents, the law leaves to the council alone. */
export const principleMatterBelowKf: Rule = {
  id: 'principle-matter-below-kf',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'En taxa eller föreskrift som lagen ger fullmäktige att besluta om är beslutad av någon annan.',
    en: 'A fee or regulation that the law leaves to the council was decided by somebody else.',
  },
  why: {
    sv: 'Taxor och föreskrifter binder den enskilde. Har fel organ beslutat kan avgiften eller förbudet inte hävdas mot någon.',
    en: 'Fees and regulations bind individuals. If the wrong body decided, the fee or the ban cannot be held against anybody.',
  },
  source: {
    sv: 'Kommunallagen (2017:725) 5 kap. 1 §, och de lagar som meddelandet nämner.',
    en: 'Kommunallagen (2017:725) 5 kap. 1 §, and the laws that the message names.',
  },

  *check({ city, documents, typeOf, hasEnded, isDecided, state }) {
    for (const document of documents) {
      const type = typeOf(document)?.type;
      // Where the city itself says who decides the type, decider-not-allowed judges.
      if (type?.family !== 'normative' || type.decidedBy.length > 0 || !document.title) continue;
      if (hasEnded(document) || state(document).kind === 'withdrawn') continue;
      const law = lawForCouncil(document.title.value);
      const { adopted, revised, areAllKnown } = deciders(city, document);
      const [first] = adopted;
      if (!law || !first || !areAllKnown) continue;
      if ([...adopted.map(({ body }) => body), ...revised].some(({ kind }) => kind === 'council'))
        continue;
      const who = enumerate(adopted.map(({ body }) => bodyName(body)));
      const council = bodyWords(city, 'council');
      const verb = isDecided(document)
        ? { sv: 'är beslutat av', en: 'was decided by' }
        : { sv: 'ska beslutas av', en: 'is to be decided by' };
      yield {
        place: first.place,
        message: {
          sv: `${nameOf(document)} ${verb.sv} ${who.sv}, men enligt lag är det ${council.sv} som beslutar (${law}).`,
          en: `${nameOf(document)} ${verb.en} ${who.en}, but by law it is for ${council.en} to decide (${law}).`,
        },
        help: isDecided(document)
          ? {
              sv: `Låt ${council.sv} besluta om dokumentet. Är det uppgiften som är fel, rätta decided-by efter protokollet.`,
              en: `Have ${council.en} decide the document. If it is the entry that is wrong, correct decided-by by the minutes.`,
            }
          : {
              sv: `Lägg fram dokumentet för ${council.sv}, och ändra decided-by.`,
              en: `Put the document before ${council.en}, and change decided-by.`,
            },
      };
    }
  },
};
