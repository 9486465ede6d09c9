import type { Text } from '../text/language.ts';

/** What a key of the frontmatter is called in running text, and how a value of it may look. */
export interface KeyName {
  readonly name: Text;
  readonly example: string;
  /** What a document without it does not have or state, where the name alone does not say it. */
  readonly lacking?: Text;
}

const NAMES: Readonly<Record<string, KeyName>> = {
  id: { name: { sv: 'id', en: 'id' }, example: 'policy-for-inkop' },
  title: { name: { sv: 'titel', en: 'title' }, example: 'Policy för inköp' },
  type: { name: { sv: 'dokumenttyp', en: 'type' }, example: 'policy' },
  stage: { name: { sv: 'läge', en: 'stage' }, example: 'draft' },
  decision: {
    name: { sv: 'beslut', en: 'decision' },
    example: '{ date: 2024-06-17, paragraph: 21 }',
  },
  'decided-by': {
    name: { sv: 'vem som beslutar', en: 'deciding body' },
    lacking: { sv: 'uppgift om vem som har beslutat', en: 'its deciding body' },
    example: 'kommunfullmäktige',
  },
  'decision.date': { name: { sv: 'beslutsdatum', en: 'date of decision' }, example: '2024-06-17' },
  'decision.paragraph': { name: { sv: 'paragraf', en: 'paragraph' }, example: '21' },
  'decision.case-number': {
    name: { sv: 'diarienummer', en: 'case number' },
    example: 'KS 2024/123',
  },
  'decision.adjusted': {
    name: { sv: 'dagen då protokollet justerades', en: 'day the minutes were adjusted' },
    lacking: {
      sv: 'uppgift om dagen då protokollet justerades',
      en: 'on which day the minutes were adjusted',
    },
    example: '2024-06-20',
  },
  'decision.legal-force': {
    name: { sv: 'dagen för laga kraft', en: 'day of legal force' },
    lacking: { sv: 'uppgift om dagen för laga kraft', en: 'its day of legal force' },
    example: '2024-07-15',
  },
  validity: { name: { sv: 'giltighetstid', en: 'validity' }, example: 'until-further-notice' },
  'validity.from': {
    name: { sv: 'första giltighetsdag', en: 'first day in force' },
    example: '2024-07-01',
  },
  'validity.to': {
    name: { sv: 'sista giltighetsdag', en: 'last day in force' },
    example: '2027-12-31',
  },
  'applies-to': {
    name: { sv: 'vem det gäller för', en: 'scope' },
    lacking: { sv: 'uppgift om vem det gäller för', en: 'its scope' },
    example: '[all-boards, all-companies]',
  },
  'responsible-function': {
    name: { sv: 'dokumentansvarig', en: 'responsible function' },
    lacking: { sv: 'uppgift om dokumentansvarig', en: 'its responsible function' },
    example: 'Ekonomichef',
  },
  'responsible-body': {
    name: { sv: 'ansvarigt organ', en: 'responsible body' },
    lacking: { sv: 'uppgift om ansvarigt organ', en: 'its responsible body' },
    example: 'kommunstyrelsen',
  },
  'revision-responsible': {
    name: { sv: 'ansvarig för revidering', en: 'function responsible for revision' },
    lacking: {
      sv: 'uppgift om vem som ansvarar för revideringen',
      en: 'the function responsible for its revision',
    },
    example: 'Ekonomichef',
  },
  'last-revised': {
    name: { sv: 'dagen för senaste revidering', en: 'day of the latest revision' },
    lacking: {
      sv: 'uppgift om dagen för senaste revidering',
      en: 'the day of its latest revision',
    },
    example: '2025-03-10',
  },
  'belongs-to': {
    name: { sv: 'överordnat dokument', en: 'parent document' },
    example: 'policy-for-inkop',
  },
  attachments: { name: { sv: 'bilagor', en: 'attachments' }, example: '[{ file: bilaga-1.pdf }]' },
  'attachments.file': {
    name: { sv: 'bilagans fil', en: "the attachment's file" },
    lacking: { sv: 'bilagans fil', en: "its attachment's file" },
    example: 'bilaga-1.pdf',
  },
  'attachments.title': {
    name: { sv: 'bilagans titel', en: "the attachment's title" },
    lacking: { sv: 'bilagans titel', en: "its attachment's title" },
    example: 'Bilaga 1',
  },
  review: { name: { sv: 'aktualitetsprövning', en: 'review' }, example: '{ every: 48 months }' },
  'follow-up': {
    name: { sv: 'uppföljning', en: 'follow-up' },
    example: '[{ every: 12 months, to: [kommunstyrelsen] }]',
  },
  collection: {
    name: { sv: 'nummer i författningssamlingen', en: 'number in the collection of statutes' },
    example: '2024:17',
  },
  upstream: {
    name: { sv: 'vad det utgår från', en: 'upstream documents' },
    lacking: { sv: 'uppgift om vad det utgår från', en: 'its upstream documents' },
    example: '[it-i-manniskans-tjanst]',
  },
  goals: { name: { sv: 'mål', en: 'goals' }, example: '[KF-4.2]' },
  keywords: { name: { sv: 'sökord', en: 'keywords' }, example: '[inköp, upphandling]' },
};

/** What is known of a key, by its path such as `decision.date`. */
export function keyName(path: string): KeyName | undefined {
  return Object.hasOwn(NAMES, path) ? NAMES[path] : undefined;
}

/** The name of a key in brackets, where it says more than the key itself: « (diarienummer)». */
export function nameInBrackets(path: string): Text {
  const name = keyName(path)?.name;
  const say = (words: string | undefined) =>
    words === undefined || path.endsWith(words.replaceAll(' ', '-')) ? '' : ` (${words})`;
  return { sv: say(name?.sv), en: say(name?.en) };
}

/** A key and a value for it as they would stand in the frontmatter: `decision: { paragraph: 21 }`. */
export function exampleOf(path: string): string {
  const [outer, inner] = path.split('.') as [string, string | undefined];
  const value = keyName(path)?.example ?? '…';
  return inner === undefined ? `${outer}: ${value}` : `${outer}: { ${inner}: ${value} }`;
}
