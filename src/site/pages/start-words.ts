import type { Text } from '../../text/language.ts';
import type { GroupKind } from '../groups.ts';
import type { ListKind } from '../parts/applies-when.ts';

type StartWord =
  | 'title'
  | 'search'
  | 'hint'
  | 'go'
  | 'all'
  | 'now'
  | 'expired'
  | 'expiredLead'
  | 'expiredOn'
  | 'find'
  | 'coming'
  | 'comingNone'
  | 'pending'
  | 'agenda'
  | 'changes'
  | 'changesAll'
  | 'broken'
  | 'brokenLead'
  | 'more';

/** The sentences of the start page. */
export const START: Readonly<Record<StartWord, Text>> = {
  title: { sv: 'Styrande dokument', en: 'Governing documents' },
  search: { sv: 'Vilket dokument letar du efter?', en: 'Which document are you looking for?' },
  hint: {
    sv: 'Skriv några ord ur namnet eller texten. Också dokument som inte längre gäller finns med.',
    en: 'Write some words of its name or its text. Documents that no longer apply are there too.',
  },
  go: { sv: 'Sök', en: 'Search' },
  all: { sv: 'Visa alla dokument', en: 'Show all documents' },
  now: { sv: 'Så är läget', en: 'How things stand' },
  expired: {
    sv: 'Tiden har gått ut, och registret har inget beslut',
    en: 'The period is over, and the register has no decision',
  },
  expiredLead: {
    sv: 'Giltighetstiden har gått ut. Enligt registret finns inget beslut om att dokumenten ska upphöra, ersättas eller förlängas, och de räknas därför fortfarande som gällande.',
    en: 'Their period is over. By the register there is no decision to end, supersede or prolong these documents, so they still count as in force.',
  },
  expiredOn: { sv: 'sista dagen var', en: 'its last day was' },
  find: { sv: 'Hitta dokument', en: 'Find documents' },
  coming: { sv: 'Det som kommer', en: 'What is to come' },
  comingNone: {
    sv: 'Inget dokument börjar eller slutar gälla under det kommande året, efter vad som är beslutat.',
    en: 'By what is decided, no document comes into force or ends within the coming year.',
  },
  pending: {
    sv: 'börjar gälla när beslutet har vunnit laga kraft',
    en: 'comes into force once the decision has gained legal force',
  },
  agenda: { sv: 'Hela kalendern', en: 'The whole agenda' },
  changes: { sv: 'Senaste ändringarna', en: 'Latest changes' },
  changesAll: { sv: 'Alla ändringar', en: 'All changes' },
  broken: { sv: 'Kunde inte läsas', en: 'Could not be read' },
  brokenLead: {
    sv: 'De här filerna i registret gick inte att göra sidor av, så deras dokument saknas här.',
    en: 'No pages could be made of these files of the register, so their documents are missing here.',
  },
  more: { sv: 'Visa fler', en: 'Show more' },
};

/** What is said after the number of documents. */
export const COUNTED: Readonly<Record<ListKind, { one: Text; many: Text }>> = {
  now: {
    one: { sv: 'dokument gäller', en: 'document is in force' },
    many: { sv: 'dokument gäller', en: 'documents are in force' },
  },
  expired: {
    one: {
      sv: 'räknas som gällande fast tiden har gått ut',
      en: 'counts as in force though its period is over',
    },
    many: {
      sv: 'räknas som gällande fast tiden har gått ut',
      en: 'count as in force though their period is over',
    },
  },
  later: {
    one: { sv: 'är beslutat men gäller inte än', en: 'is decided but not yet in force' },
    many: { sv: 'är beslutade men gäller inte än', en: 'are decided but not yet in force' },
  },
  'no-longer': {
    one: { sv: 'gäller inte längre', en: 'is no longer in force' },
    many: { sv: 'gäller inte längre', en: 'are no longer in force' },
  },
  undecided: {
    one: { sv: 'är inte beslutat', en: 'is not decided' },
    many: { sv: 'är inte beslutade', en: 'are not decided' },
  },
};

/** The headings of the ways to what applies. */
export const BY_KIND: Readonly<Record<GroupKind, Text>> = {
  type: { sv: 'Efter typ', en: 'By type' },
  body: { sv: 'Efter vem som beslutat', en: 'By who decided' },
  subject: { sv: 'Efter ämne', en: 'By subject' },
  function: { sv: 'Efter ansvarig', en: 'By who is responsible' },
};
