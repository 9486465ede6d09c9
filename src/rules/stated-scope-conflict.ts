import type { City } from '../city/city.ts';
import { findBody, isInOffice } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import { GROUP_NAMES } from '../register/group-names.ts';
import type { Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { bodyName } from './body-words.ts';
import { enumerate } from './enumerate.ts';
import { ownSentences } from './own-sentences.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

type Group = 'all-boards' | 'all-companies';

/** «gäller tills vidare och för samtliga nämnder och styrelser», «omfattar alla stadens bolag» */
const SAYS = letterPattern(
  '(?<![\\p{L}])(?:gäller(?: tills ?vidare)?(?: och)? för|omfattar) ((?:alla|samtliga) (?:(?:kommunens|stadens|kommunala) )?(nämnder|förvaltningar|bolag|helägda bolag)(?:(?:,| och| samt) (?:kommunala )?(nämnder|förvaltningar|bolag|bolagsstyrelser))?(?![\\p{L}]))',
  'u',
);
/** What makes the sentence say less, or something else. */
const NARROWED = letterPattern(
  '(?<![\\p{L}])(?:inte|ej|utom|undantag|undantaget|tillämpliga|berörda|om|när|vars|vilkas|som|med)(?![\\p{L}])',
  'u',
);

function groupsOf(words: readonly (string | undefined)[]): Group[] {
  const boards = words.some((word) => word === 'nämnder' || word === 'förvaltningar');
  const companies = words.some((word) => word?.includes('bolag'));
  return [
    ...(boards ? ['all-boards' as const] : []),
    ...(companies ? ['all-companies' as const] : []),
  ];
}

/** Whether `applies-to` surely leaves out some of a group: it names bodies, and not all of these. */
function leavesOut(city: City, document: Document, group: Group, day: Day): boolean {
  const named = new Set<string>();
  for (const { value } of document.appliesTo) {
    if (value === group) return false;
    if (value === 'all-boards' || value === 'all-companies') continue;
    const body = findBody(city, value, day);
    // Employees, residents and words of the city's own may be in all of them.
    if (!body) return false;
    named.add(body.id);
  }
  const kinds = group === 'all-boards' ? ['board', 'executive'] : ['company'];
  const members = city.bodies.filter(
    (body) => kinds.includes(body.kind) && isInOffice(body, day) && body.under === undefined,
  );
  return members.length === 0 || members.some(({ id }) => !named.has(id));
}

function whom(city: City, { appliesTo }: Document): Text {
  return enumerate(
    appliesTo.map(({ value }) => {
      const body = findBody(city, value);
      return GROUP_NAMES[value] ?? (body ? bodyName(body) : quote(value));
    }),
  );
}

/** Those who read only the head of a document should not miss that it binds them. */
export const statedScopeConflict: Rule = {
  id: 'stated-scope-conflict',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Texten säger att dokumentet gäller för fler än vad applies-to anger.',
    en: 'The text says that the document applies to more than applies-to states.',
  },
  why: {
    sv: 'Den som söker fram sina dokument går efter applies-to. Står det inte där vet nämnden eller bolaget inte att dokumentet gäller för dem.',
    en: 'Whoever looks up their documents goes by applies-to. If it does not stand there, the board or company does not know that the document applies to them.',
  },

  *checkText({ city, asOf, typeOf, hasEnded, state }, document, read) {
    const type = typeOf(document)?.type;
    if (!type || document.appliesTo.length === 0) return;
    if (hasEnded(document) || state(document).kind === 'withdrawn') return;
    for (const { start, text } of ownSentences(read, type)) {
      const spaced = text.replace(/\s/g, ' ');
      const said = SAYS(spaced).exec(spaced);
      if (!said || NARROWED(spaced).test(spaced)) continue;
      const [, scope = '', ...words] = said;
      const missing = groupsOf(words).filter((group) => leavesOut(city, document, group, asOf));
      if (missing.length === 0) continue;
      const at = start + said.index + said[0].length - scope.length;
      const stated = whom(city, document);
      const groups = missing.join(', ');
      yield {
        place: { source: document.source, start: at, end: at + scope.length },
        message: {
          sv: `Texten i ${nameOf(document)} säger att det gäller för ${quote(scope)}, men enligt applies-to gäller det bara för ${stated.sv}.`,
          en: `The text of ${nameOf(document)} says that it applies to ${quote(scope)}, but by applies-to only to ${stated.en}.`,
        },
        help: {
          sv: `Stämmer texten med beslutet, lägg till ${groups} under applies-to. Annars, rätta texten nästa gång dokumentet revideras.`,
          en: `If the text is what was decided, add ${groups} to applies-to. Otherwise correct the text the next time the document is revised.`,
        },
        related: document.appliesTo.slice(0, 1).map(({ place }) => ({
          place,
          message: { sv: 'gäller för', en: 'applies to' },
        })),
      };
      return;
    }
  },
};
