/**
 * The Swedish words of cover sheets, read as the same keys. They are those of twelve cities' cover
 * sheets; «utfärdare», «handläggare», «framtagen av» and «utgivare» are left out on purpose, for
 * they name who wrote the document, not who answers for it.
 */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  title: ['dokumentnamn', 'namn på dokumentet', 'namn', 'rubrik', 'titel'],
  type: ['dokumentsort', 'dokumenttyp', 'typ', 'kategori'],
  'decided-by': [
    'beslutad av',
    'beslutat av',
    'antagen av',
    'antaget av',
    'antagna av',
    'fastställd av',
    'fastställt av',
    'beslutsinstans',
    'beslutande instans',
    'antas av',
  ],
  'decision.date': [
    'beslutsdatum',
    'beslutandedatum',
    'antagen',
    'antaget',
    'beslutad',
    'fastställd',
    'fastställd/upprättad',
    'status',
    'datum och paragraf för beslutet',
  ],
  'decision.paragraph': ['§', 'paragraf'],
  'decision.case-number': [
    'diarienummer',
    'dnr',
    'diarienr',
    'ärendenummer',
    'ärende-id',
    'ärendeid',
  ],
  validity: ['giltighetstid', 'gäller', 'giltighet'],
  'validity.to': ['gäller till och med', 'gäller t.o.m.', 'giltig till', 'giltig till och med'],
  'validity.from': ['gäller från', 'gäller från och med', 'gäller fr.o.m.', 'gäller fr'],
  'applies-to': ['gäller för', 'dokumentet gäller för', 'adresserat till', 'omfattar'],
  'responsible-function': [
    'dokumentansvarig',
    'dokumentansvarig/processägare',
    'dokumentägare',
    'ansvarig',
    'ansvarig tjänsteman',
    'ansvarig nämnd',
  ],
  'revision-responsible': ['för revidering ansvarar'],
  'last-revised': [
    'senast reviderad',
    'senast ändrad',
    'reviderad',
    'rev',
    'tidpunkt för senaste revidering',
  ],
  'review.next': ['tidpunkt för aktualitetsprövning', 'revideras'],
  'follow-up': ['följas upp', 'för ev uppföljning och tidplan ansvarar'],
  supersedes: ['ersätter', 'ersätter tidigare versioner', 'ersätter författningssamling'],
  references: ['relaterade styrdokument'],
  attachments: ['bilagor'],
  keywords: ['sökord'],
  version: ['ver'],
  waivers: ['undantag'],
  collection: ['författningssamling', 'flik', 'kfs', 'hkf', 'öfs'],
};

const CANONICAL: ReadonlyMap<string, string> = new Map(
  Object.entries(SYNONYMS).flatMap(([key, words]) => words.map((word) => [word, key] as const)),
);

const PLAIN_KEYS: ReadonlySet<string> = new Set(
  'id title aliases type decided-by decision decisions validity applies-to responsible-function responsible-body supersedes superseded-by belongs-to references keywords stage review history repeal language'.split(
    ' ',
  ),
);

/** The key that a Swedish word of a cover sheet stands for, or undefined. Case and composition do not matter. */
export function canonicalKey(word: string): string | undefined {
  // Most keys are the English ones, which stand for themselves.
  if (PLAIN_KEYS.has(word)) return undefined;
  return CANONICAL.get(word.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim());
}

/** Every Swedish word that is read as a key. */
export function swedishKeys(): Iterable<string> {
  return CANONICAL.keys();
}
