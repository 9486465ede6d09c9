import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalFacts } from '../testing/canonical-facts.ts';
import { decisionOf } from '../testing/decision-of.ts';
import {
  documentIn,
  fileOf,
  filesAfter,
  planOf,
  reasonsOf,
  registerOfFiles,
} from '../testing/plan-of.ts';
import { isDone } from './decision-plan.ts';

/** `FUZZ_RUNS=20000 npx vitest run src/decide/in-memory-and-in-file.test.ts` tries more. */
const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 1000) };

const CONFIG = `
bodies:
  - { id: kommunfullmäktige, name: Kommunfullmäktige, kind: council, aliases: [KF] }
  - { id: kommunstyrelsen, name: Kommunstyrelsen, kind: executive, aliases: [KS] }
  - { id: socialnämnden, name: Socialnämnden, kind: board }
mandate-periods: { council: [2018-10-15..2022-10-14] }
`;
const BODY = '# Rubrik\n\n## 7.1 Resor\n\n## 7.2 Hotell\n';

/** Lines of a frontmatter, one of each row; the last ones are seldom written so. */
const TITLES = ['title: Policy', 'Titel: "Policy: resor"', "title: 'Policy' # den nya", ''];
const VALIDITIES = [
  ...['', 'validity: tills vidare', 'Giltighetstid: Tills vidare', 'validity: [Datum]'],
  ...['validity: { from: 2020-01-01, to: 2020-12-31 }', 'validity:\n  to: 2021-12-31 # förlängs'],
  ...['validity: { mandate-period: 2018-2022 }', 'giltighetstid: 2020-01-01–2022-12-31'],
  ...['validity:\n  mandate-period: 2018-2022\n  of: council', 'validity: { from: legal-force }'],
  ...['validity: mandatperioden 2018–2022', 'validity: { from: 2019, to: 2022 }'],
];
const DECIDERS = [
  ...['decided-by: KF', 'decided-by: kommunfullmäktige # alltid', '', 'Beslutad av: KF'],
  ...['decided-by: [KF, KS]', 'decided-by:\n  - KF', 'decided-by: "KF"'],
];
const BLANKS = [
  ...['', 'decision:', 'decision: [Beslut]', 'decision: { case-number: KS 2019/4 }'],
  ...['decision:\n  date: ÅÅÅÅ-MM-DD\n  paragraph: [Nummer]\n  case-number: [Nummer]'],
  ...[
    'decision:\n  # fylls i\n  date: "[Datum]"\n  adjusted: ÅÅÅÅ-MM-DD\n  legal-force: ÅÅÅÅ-MM-DD',
  ],
  ...['Beslutsdatum: ÅÅÅÅ-MM-DD\nParagraf: [Nummer]\nDiarienummer: KS 2019/4'],
];
const STAGES = ['stage: proposed', 'stage: draft # snart', ''];
const DECISIONS = [
  'decision: { date: 2019-01-28, paragraph: 12 }',
  'decision:\n  date: 2019-01-28\n  paragraph: § 12\n  case-number: KS 2018/9',
  'decision: KF 2019-01-28 § 12',
  'Beslutsdatum: 2019-01-28\nParagraf: 12',
  'decision: 2019',
];
const REPEALS = [
  ...['', '', 'repeal: { date: 2019-05-06, decided-by: KF, part: "7.1" }'],
  ...['repeal:\n  - date: 2019-05-06\n    part: "7.1"\n    from: 2019-06-01 # sommaren'],
  ...['repeal: { date: 2020-03-02, from: 2030-01-01 }'],
];
const HISTORIES = [
  ...['', '', 'history:\n  - { date: 2019-09-01, event: revision, decided-by: KF, paragraph: 4 }'],
  ...['history: [{ date: 2019-09-01, event: editorial, note: "a, b" }]'],
  ...['history:\n- date: 2019-09-01\n  event: prolongation\n  to: 2021-06-30'],
];
const RESTS = ['', 'language: sv', 'keywords: [resor]\nx-note: |\n  två\n  rader', '# slut'];

const head = (...rows: (readonly string[])[]) =>
  fc.tuple(...rows.map((row) => fc.constantFrom(...row))).chain((lines) =>
    fc
      .tuple(fc.shuffledSubarray(lines, { minLength: lines.length }), fc.boolean())
      .map(([all, crlf]) => {
        const text = fileOf(all.filter((line) => line !== '').join('\n') || 'x-a: b', BODY);
        return crlf ? text.replaceAll('\n', '\r\n') : text;
      }),
  );
const DRAFT = head(TITLES, VALIDITIES, DECIDERS, BLANKS, STAGES, RESTS);
const DECIDED = head(TITLES, VALIDITIES, DECIDERS, DECISIONS, REPEALS, HISTORIES, RESTS);

const MINUTES = [
  ...['date: 2020-06-11', 'date: 2020-06-11, paragraph: 21', 'date: 2020-06-11, paragraph: § 21'],
  ...['date: 2020-06-11, paragraph: 21, case-number: KS 2020/7, adjusted: 2020-06-16'],
  ...['date: 2020-06-11, paragraph: 21, legal-force: 2020-07-09'],
];
const FROM = ['', ', from: 2020-06-11', ', from: 2020-07-01'];
const NOTE = ['', ', note: Se bilaga.', ', note: "Två: rader\\noch #tecken"'];
const REASON = ['', ', reason: goals-met', ', reason: other'];
const ADOPTIONS = ['{ adopt: a', '{ adopt: Policy'];
const DEEDS = [
  ...['{ repeal: a', '{ repeal: a, part: "7.1"', '{ repeal: a, part: "7.2"'],
  ...['{ prolong: a, to: 2023-12-31', '{ prolong: a, to: 2024', '{ prolong: a, to: 2025-06'],
  ...['{ revise: a', '{ transfer: a, to: Socialnämnden', '{ transfer: a, to: KS'],
];

const point = (deeds: readonly string[]) =>
  fc
    .tuple(...[deeds, FROM, NOTE].map((row) => fc.constantFrom(...row)), fc.constantFrom(...REASON))
    .map(([deed = '', from = '', note = '', reason]) => {
      const why = deed.startsWith('{ repeal') ? reason : '';
      return `${deed}${from}${why}${note} }`;
    });
const decisionText = (points: fc.Arbitrary<string[]>) =>
  fc
    .tuple(fc.constantFrom(...MINUTES), fc.constantFrom('KF', 'Kommunfullmäktige'), points)
    .map(([minutes, by, all]) => {
      return `decided-by: ${by}\ndecision: { ${minutes} }\npoints: [${all.join(', ')}]`;
    });

/** Carries a decision out and holds the file, read again, against the document in memory. */
function carriedOut(text: string, decision: string): 'refused' | 'done' {
  const files = { 'documents/a.md': text };
  const register = registerOfFiles(files, CONFIG);
  const file = decisionOf('kf-21', decision);
  const plan = planOf(files, register, file);
  if (reasonsOf(plan, register).length > 0) return 'refused';
  const after = filesAfter(files, plan);
  const again = registerOfFiles(after, CONFIG);
  const inMemory = canonicalFacts(documentIn(plan.after.register, 'a'));
  expect(canonicalFacts(documentIn(again, 'a'))).toEqual(inMemory);
  expect(isDone(planOf(after, again, file))).toBe(true);
  return 'done';
}

/** Tries many, and asks that most are carried out: a test of refusals alone would prove nothing. */
function holds(text: fc.Arbitrary<string>, decision: fc.Arbitrary<string>): void {
  let done = 0;
  fc.assert(
    fc.property(text, decision, (...each) => {
      if (carriedOut(...each) === 'done') done += 1;
    }),
    RUNS,
  );
  expect(done).toBeGreaterThan(RUNS.numRuns / 4);
}

test('an adoption leaves the same facts in memory and in the file', () => {
  const adoption = point(ADOPTIONS).map((each) => each.replace('Policy', 'a'));
  holds(DRAFT, decisionText(adoption.map((each) => [each])));
});

test('an adoption and what is decided on the document at the same time', () => {
  const deed = point(['{ revise: a', '{ prolong: a, to: 2023-12-31', '{ transfer: a, to: KS']);
  holds(DRAFT, decisionText(fc.tuple(deed, point(['{ adopt: a']))));
});

test('every other point leaves the same facts in memory and in the file', () => {
  holds(DECIDED, decisionText(point(DEEDS).map((each) => [each])));
});

test('so do several points, in any order', () => {
  holds(
    DECIDED,
    decisionText(
      fc.uniqueArray(point(DEEDS), {
        minLength: 2,
        maxLength: 3,
        selector: (each) => /^\{ \w+: a(?:, part: "[^"]*")?/.exec(each)?.[0],
      }),
    ),
  );
});
