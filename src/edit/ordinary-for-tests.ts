import fc from 'fast-check';

/** A key with its value, in the notations that authors of governing documents use. */
const NOTATIONS: readonly (readonly string[])[] = [
  ['id: plan-for-inkop', 'id: "plan-for-inkop"'],
  [
    'title: Plan för inköp',
    'title: "Plan: del 1" # arbetsnamn',
    "title: 'Plan för inköp'",
    'title: >-\n  Plan för inköp\n  och upphandling',
    'Dokumentnamn: Plan för a\u030atervinning',
    'Titel:   Plan för inköp',
  ],
  ['type: plan', 'Dokumenttyp: plan', 'type: plan # enligt riktlinjen'],
  [
    'decided-by: kommunfullmäktige\ndecision:\n  date: 2020-06-11\n  paragraph: 21',
    'decided-by: kommunfullmäktige\ndecision:\n    date: 2020-06-11 # justerat\n    case-number: "0437/20"',
    'decided-by: KF\ndecision: { date: 2020-06-11, paragraph: 21, case-number: 0437/20 }',
    'decided-by: KF\ndecision: {date: 2020-06-11, paragraph: "21"}  # c',
    'decided-by: KF\ndecision: unknown',
    'decided-by: KF\ndecision: 2016',
    'decision: KF 2016-10-13 §17',
    'Beslutad av: kommunstyrelsen\nBeslutsdatum: 2020-06-11\nDiarienummer: 0437/20\nParagraf: 21',
    'Beslutad av: KF\nDatum och paragraf för beslutet: 2020-06-11 § 21',
    'Antagen: 2020-06-11\nDnr: KS 2020/17 # se ärendet',
    'decided-by: KF\ndecision:\n  date: ÅÅÅÅ-MM-DD\n  paragraph: [Nummer]',
    'decided-by: KF',
    'Beslutad av: KF\nBeslutsdatum:\nParagraf:',
  ],
  [
    'validity: until-further-notice',
    'validity: { from: 2020-07-01, to: 2024-12-31 }',
    'validity:\n  from: 2020-07-01\n  to: 2024-12-31',
    'Giltighetstid: tills vidare',
    'giltighetstid: 2020–2023',
    'Gäller till och med: 2024-12-31',
    'validity:',
  ],
  ['responsible-function: Ekonomichef', 'Dokumentansvarig: Ekonomichef # eller ersättare'],
  [
    'supersedes: [policy-a, policy-b]',
    'supersedes: [ "policy-a" ] # båda delarna',
    'supersedes:\n  - policy-a\n  - Policy för b # utan id',
    'supersedes:\n- policy-a\n- policy-b',
    'supersedes:\n    -   policy-a',
    'supersedes:\n  # den gamla\n  - id: policy-a\n    part: rest\n  # och denna\n  - policy-b',
    'supersedes: [\n  policy-a,\n  policy-b, # c\n]',
    'supersedes: policy-a',
    'Ersätter: Policy a',
    'Ersätter:   "Policy a, b" # c',
    'supersedes: []',
    'supersedes:',
    'Ersätter: [Namn]',
  ],
  ['keywords: [inköp, "upphandling"]', 'keywords:\n- inköp\n- moms', 'Sökord: inköp, moms'],
  [
    'review: { every: 24 months, last: 2021-01-01 }',
    'review:\n  every: 24 months # c',
    'review: vart fjärde år',
  ],
  [
    'history:\n  - { date: 2021-01-01, event: review }\n  - { date: 2022-01-01, event: review } # c',
    'history:\n  - date: 2021-01-01\n    event: review\n    # varför\n    note: "Se §  5"\n',
    'history:\n- date: 2021-01-01\n  event: review',
    'history:\n  -\n    date: 2021-01-01\n    event: review',
    'history: [{ date: 2021-01-01, event: review }]',
    'history: { date: 2021-01-01, event: review }',
    'history:\n  date: 2021-01-01 # c\n  event: review\n  # sist',
    'history:\n  - date: 2021-01-01\n    event: review\n    note: |\n      Två\n\n      stycken\n',
    'history: []',
    'history: # inget än',
  ],
  [
    'repeal:\n  date: 2023-01-01 # c\n  part: kapitel-3',
    'repeal: { date: 2023-01-01, part: kapitel-3 } # bara det',
    'repeal:\n  - date: 2023-01-01\n    part: kapitel-3\n  - date: 2023-06-01\n    part: rest',
    'repeal:\n  # det första\n  - { date: 2023-01-01, part: "3" }',
    'repeal: ~',
  ],
  ['archived: 2029-01-01 # till arkivet', 'archived:', "archived: '2029-01-01'"],
];

/** Lines the values of keys at the top up, as some authors do. */
function aligned(line: string): string {
  return line.replace(
    /^([\p{L}][^:#"]*): +(?=\S)/u,
    (_, key: string) => `${`${key}:`.padEnd(23)} `,
  );
}

/** A document as careful authors write one: nothing in it is odd. */
export const ordinaryArbitrary: fc.Arbitrary<string> = fc.gen().map((g) => {
  const entries = NOTATIONS.filter(() => g(fc.integer, { min: 0, max: 4 }) > 0).map((notations) =>
    g(fc.constantFrom<string[]>, ...notations),
  );
  const comment = () => g(fc.constantFrom, '', '', '', '', '\n', '# Avsnitt\n', '\n# Avsnitt\n');
  const yaml = ['type: plan\n', ...entries.map((entry) => `${comment()}${entry.trimEnd()}\n`)];
  // Its own key stands there already in some of them.
  const own = entries.some((entry) => /^(?:type|Dokumenttyp)/.test(entry)) ? yaml.slice(1) : yaml;
  const lined = g(fc.boolean) ? own.join('') : own.join('').split('\n').map(aligned).join('\n');
  const body = g(fc.constantFrom, '\n\n# Plan\n\nText.\n', '', '\n', '\n\n# Plan\n\n---\n\nText.');
  const text = `---\n${lined}---${body}`;
  const lines = g(fc.constantFrom, text, text, text.replaceAll('\n', '\r\n'));
  return g(fc.constantFrom, '', '', '\ufeff') + lines;
});
