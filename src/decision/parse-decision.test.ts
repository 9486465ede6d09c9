import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeStrictly, MAX_FILE_BYTES } from '../document/decode.ts';
import type { DocumentFault } from '../document/document-fault.ts';
import { readFullYaml } from '../document/frontmatter/full-yaml.ts';
import { decisionOf } from '../testing/decision-of.ts';
import { BYTES } from '../testing/torture/bytes.ts';
import { CHARACTERS } from '../testing/torture/characters.ts';
import { FEATURES } from '../testing/torture/features.ts';
import { FENCES } from '../testing/torture/fences.ts';
import { KEYS } from '../testing/torture/keys.ts';
import { anyBytes, mutatedDocument, soupDocument } from '../testing/torture/mutations.ts';
import { VALUES } from '../testing/torture/values.ts';
import { positionOf } from '../text/place.ts';
import { type DecisionFile, POINT_KINDS } from './decision-file.ts';
import { parseDecision, unreadableDecision } from './parse-decision.ts';

function parse(file: string | Uint8Array): DecisionFile {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const decision = parseDecision('decisions/kf-21.md', bytes, decodeStrictly, readFullYaml);
  if (decision === 'needs-full') throw new Error('unreachable: the full reader was given');
  return decision;
}

/** A fault as `kind line:column`. */
function placed({ kind, place }: DocumentFault): string {
  const { line, column } = positionOf(place);
  return `${kind} ${line}:${column}`;
}

/** What is wrong with points, each of them the lines of one under `points:` from line 3 on. */
function faultsOfPoints(points: string): string[] {
  return parse(`---\ndecided-by: KF\n${points}\n---\n`).faults.map(placed);
}

/** Points in short: `kind target`. */
function pointsOf(points: string): string[] {
  const { points: read } = parse(`---\ndecided-by: KF\n${points}\n---\n`);
  return read.map(({ kind, target }) => `${kind} ${target.to}`);
}

const PROPOSAL = `---
id: kf-2020-06-11-21
decided-by: kommunfullmäktige
decision: { case-number: 0437/20 }
points:
  - { adopt: policy-digitalisering-it, attachment: bilaga-4.md, from: 2020-07-01 }
  - repeal: policy-it-2015
    reason: superseded
    note: Nämnderna behåller nivåerna.
    part: "7"
  - { prolong: plan-x, to: 2022 }
  - { revise: riktlinje-y }
  - { transfer: riktlinje-z, to: grundskolenämnden }
---

# Policy för digitalisering

*Program för e-samhälle* upphävs.
`;

describe('a decision as it should be', () => {
  test('a proposal has points and a case number, and no decision', () => {
    const file = parse(PROPOSAL);
    expect(file.faults).toEqual([]);
    expect(file.id.value).toBe('kf-2020-06-11-21');
    expect(file.title?.value).toBe('Policy för digitalisering');
    expect(file.decidedBy?.value).toBe('kommunfullmäktige');
    expect(file.decision).toBeUndefined();
    expect(file.caseNumber?.value).toBe('0437/20');
    expect(file.announcements.map(({ name }) => name)).toEqual(['Program för e-samhälle']);
    const short = file.points.map((point) => {
      const { kind, target, from, until, to, reason, attachment, note } = point;
      const facts = [target.part, from, until, to, reason, attachment, note];
      return [kind, target.to, ...facts.map((fact) => fact?.value)];
    });
    const day = '2020-07-01';
    const year = { precision: 'year', first: '2022-01-01', last: '2022-12-31' };
    const no = undefined;
    expect(short).toEqual([
      ['adopt', 'policy-digitalisering-it', no, day, no, no, no, 'bilaga-4.md', no],
      [
        'repeal',
        'policy-it-2015',
        '7',
        no,
        no,
        no,
        'superseded',
        no,
        expect.stringMatching('Nämn'),
      ],
      ['prolong', 'plan-x', no, no, year, no, no, no, no],
      ['revise', 'riktlinje-y', no, no, no, no, no, no, no],
      ['transfer', 'riktlinje-z', no, no, no, 'grundskolenämnden', no, no, no],
    ]);
  });

  test('facts stand where they are written', () => {
    const { points, id } = parse(PROPOSAL);
    expect(positionOf(id.place)).toMatchObject({ line: 2, column: 5 });
    const places = points.map(({ place, target }) =>
      [place, target.place].map((each) => `${positionOf(each).line}:${positionOf(each).column}`),
    );
    expect(places.slice(0, 2)).toEqual([
      ['6:5', '6:14'],
      ['7:5', '7:13'],
    ]);
  });

  test('a decided one has its day and its minutes', () => {
    const { decision, faults } = parse(`---
decided-by: KF
decision: { date: 2020-06-11, paragraph: 21, adjusted: 2020-06-16, legal-force: appealed }
points: [{ repeal: policy-it-2015 }]
---
`);
    expect(faults).toEqual([]);
    expect(decision?.date?.value.last).toBe('2020-06-11');
    expect(decision?.paragraph?.value).toBe('21');
    expect(decision?.adjusted?.value).toBe('2020-06-16');
    expect(decision?.legalForce?.value).toBe('appealed');
    expect(decision?.decidedBy?.value).toBe('KF');
  });

  test('the Swedish words of a cover sheet are read as the same keys', () => {
    const { decision, decidedBy, caseNumber, title, faults } = parse(`---
Rubrik: Policy för digitalisering
Beslutad av: Kommunfullmäktige
Datum och paragraf för beslutet: 2020-06-11 § 21
Diarienummer: 0437/20
points: [{ repeal: policy-it-2015 }]
---
`);
    expect(faults).toEqual([]);
    expect(title?.value).toBe('Policy för digitalisering');
    expect(decidedBy?.value).toBe('Kommunfullmäktige');
    expect(decision?.date?.value.last).toBe('2020-06-11');
    expect([decision?.paragraph?.value, caseNumber?.value]).toEqual(['21', '0437/20']);
  });

  test('without an id and a title, the file name and the heading serve', () => {
    const { id, title } = parse('---\npoints: []\n---\n\n## Ärende 21\n');
    expect([id.value, id.place.end, title?.value]).toEqual(['kf-21', 0, 'Ärende 21']);
  });

  test('what a template left to be filled in reaches no document', () => {
    const { decision, decidedBy, caseNumber } = decisionOf(
      'a',
      'decided-by: "[Nämnd]"\ndecision: { date: 2020-06-11, paragraph: "[Paragraf]", case-number: "[Nummer]" }\npoints: [{ repeal: x }]',
    );
    expect(decision?.date?.value.last).toBe('2020-06-11');
    const left = [decision?.paragraph, decision?.caseNumber, decision?.decidedBy];
    expect([...left, decidedBy, caseNumber]).toEqual(Array(5).fill(undefined));
    const blank = decisionOf('a', 'decision: { date: "[Datum]", paragraph: "[Nummer]" }');
    expect(blank.decision).toBeUndefined();
  });
});

describe('the guide', () => {
  const guide = readFileSync('docs/decision-files.md', 'utf8');

  test('shows a decision that is right', () => {
    const [, example = ''] = /```markdown\n([\s\S]*?)```/.exec(guide) ?? [];
    const { faults, points, decision } = parse(example);
    expect(faults).toEqual([]);
    expect([points.length, decision?.paragraph?.value]).toEqual([2, '21']);
  });

  test('has an example of each kind of point', () => {
    const examples = [...guide.matchAll(/^\| [^|]* \| `(- [^`]*)` \|/gm)].map((match) => match[1]);
    const yaml = `decided-by: KF\npoints:\n${examples.map((each) => `  ${each}`).join('\n')}`;
    const { faults, points } = decisionOf('kf-21', yaml);
    expect(faults).toEqual([]);
    expect(new Set(points.map(({ kind }) => kind))).toEqual(new Set(POINT_KINDS));
    expect(points.length).toBe(examples.length);
  });
});

describe('points that cannot be understood', () => {
  test.each([
    ['none', '', ['missing-key 2:1']],
    ['an empty list', 'points: []', ['too-few 3:9']],
    ['a text', 'points: policy-x', ['wrong-type 3:9']],
    ['a mapping', 'points: { repeal: policy-x }', ['wrong-type 3:9']],
    ['texts', 'points: [policy-x]', ['wrong-type 3:10']],
    ['an empty point', 'points:\n  -\n  - {}', ['point-not-understood 5:5', 'wrong-type 4:4']],
    ['no deed', 'points: [{ reason: other }]', ['point-not-understood 3:10']],
    ['a deed without a document', 'points: [{ repeal: }]', ['point-not-understood 3:10']],
    ['a deed of spaces', 'points: [{ repeal: " " }]', ['wrong-form 3:20']],
    ['a deed of a hollow mapping', 'points: [{ repeal: {a: } }]', ['point-not-understood 3:10']],
    ['two deeds', 'points: [{ adopt: a, repeal: b }]', ['point-not-understood 3:10']],
    ['several documents', 'points: [{ repeal: [a, b] }]', ['wrong-type 3:20']],
    ['a nested document', 'points: [{ repeal: { id: a } }]', ['wrong-type 3:20']],
    [
      'a Swedish deed',
      'points: [{ upphäv: a }]',
      ['point-not-understood 3:10', 'unknown-key 3:12'],
    ],
    ['a prolongation without an end', 'points: [{ prolong: a }]', ['point-not-understood 3:10']],
    ['a transfer to nobody', 'points: [{ transfer: a, to: }]', ['point-not-understood 3:10']],
    ['a prolongation to no date', 'points: [{ prolong: a, to: snart }]', ['date 3:28']],
    ['a repeal from a year', 'points: [{ repeal: a, from: 2020 }]', ['wrong-form 3:29']],
    ['a day that is none', 'points: [{ repeal: a, from: 2020-02-30 }]', ['date 3:29']],
    ['a day in words', 'points: [{ repeal: a, from: 1 maj 2020 }]', ['date 3:29']],
    ['a repeal to a day', 'points: [{ repeal: a, to: 2020-01-01 }]', ['unknown-key 3:23']],
    ['an adoption of a part', 'points: [{ adopt: a, part: "7" }]', ['unknown-key 3:22']],
    ['an unknown reason', 'points: [{ repeal: a, reason: b }]', ['not-allowed-value 3:31']],
    ['a deed said twice', 'points:\n  - repeal: a\n    repeal: b', ['duplicate-key 5:5']],
    ['points said twice', 'points: [{ revise: a }]\npoints: []', ['duplicate-key 4:1']],
    [
      'a year as the day of the decision',
      'points: [{ revise: a }]\ndecision: { date: 2020 }',
      ['wrong-form 4:19'],
    ],
    [
      'a paragraph without a day',
      'points: [{ revise: a }]\ndecision: { paragraph: 3 }',
      ['missing-key 4:1'],
    ],
    [
      'minutes without a day',
      'points: [{ revise: a }]\ndecision: { adjusted: 2020-06-16 }',
      ['missing-key 4:1'],
    ],
  ])('%s', (_, points, faults) => {
    expect(faultsOfPoints(points).sort()).toEqual(faults);
  });

  test('are left out, and the others stay', () => {
    expect(
      pointsOf('points: [a, { repeal: b }, { adopt: c, repeal: c }, { revise: [d] }]'),
    ).toEqual(['repeal b', 'revise d']);
    expect(pointsOf('points: { repeal: a }')).toEqual(['repeal a']);
    expect(pointsOf('points: [{ repeal: " " }]')).toEqual([]);
    expect(pointsOf('points:\n  - repeal: a\n    repeal: b')).toEqual(['repeal a']);
  });

  test('a key that is nearly a Swedish word is told which', () => {
    const [fault] = parse(
      '---\ndecided-by: KF\ndiarenummer: 1\npoints: [{ revise: a }]\n---\n',
    ).faults;
    expect(fault).toMatchObject({ kind: 'unknown-key', nearest: 'diarienummer' });
  });

  test('advice for documents whose day is lost is not given', () => {
    const [fault] = parse(
      '---\ndecided-by: KF\ndecision: { date: i juni }\npoints: [{ revise: a }]\n---\n',
    ).faults;
    expect(fault).toMatchObject({ kind: 'date', path: 'date' });
  });
});

describe('files that are no decisions', () => {
  test.each([
    ['no frontmatter', '# Protokoll\n', ['no-frontmatter 1:1']],
    ['an empty file', '', ['no-frontmatter 1:1']],
    ['a frontmatter that is not closed', '---\npoints: []\n', ['unclosed 1:1']],
    ['a byte order mark', `\ufeff${PROPOSAL}`, []],
    ['line ends of Windows', PROPOSAL.replaceAll('\n', '\r\n'), []],
    ['NUL', PROPOSAL.replace('policy', 'poli\0cy'), ['nul 6:18']],
    ['a list', '---\n- repeal: a\n---\n', ['not-a-mapping 2:1']],
    ['too large', 'a'.repeat(MAX_FILE_BYTES + 1), ['file-too-large 1:1']],
  ])('%s', (_, file, faults) => {
    const { faults: found, points } = parse(file);
    expect(found.map(placed)).toEqual(faults);
    expect(points.length).toBe(faults.length === 0 ? 5 : 0);
  });

  test('a file that could not be read does nothing', () => {
    const { id, points, announcements, faults } = unreadableDecision('decisions/a.md', 'folder');
    expect([id.value, points, announcements]).toEqual(['a', [], []]);
    expect(faults.map(placed)).toEqual(['unreadable 1:1']);
  });
});

/** Every place that a decision names. */
function placesOf({ faults, points, announcements, id, title, decidedBy }: DecisionFile) {
  const facts = points.flatMap(({ place, target, from, until, to, reason, attachment, note }) => [
    { place },
    target,
    ...[from, until, to, reason, attachment, note, target.part],
  ]);
  return [...faults, ...announcements, id, title, decidedBy, ...facts].flatMap(
    (each) => each?.place ?? [],
  );
}

function expectSound(file: string | Uint8Array): void {
  const decision = parse(file);
  const outside = placesOf(decision).filter(
    ({ start, end, source }) =>
      source !== decision.source || start < 0 || end < start || end > source.length,
  );
  expect(outside).toEqual([]);
}

describe('whatever a file holds, reading it does not throw and places lie in it', () => {
  const groups = { BYTES, CHARACTERS, FEATURES, FENCES, KEYS, VALUES };

  test.each(Object.entries(groups))('the tortures of documents: %s', (_, cases) => {
    for (const [, file] of cases) expectSound(file);
  });

  test.each([
    ['points within points', `---\npoints: ${'['.repeat(500)}${']'.repeat(500)}\n---\n`],
    ['very many points', `---\npoints:\n${'  - repeal: a\n'.repeat(20_000)}---\n`],
    ['very many keys', `---\npoints: [{ ${'a: b, '.repeat(20_000)} }]\n---\n`],
    ['a very long name', `---\npoints: [{ repeal: ${'a'.repeat(60_000)} }]\n---\n`],
    ['a prototype', '---\npoints: [{ __proto__: a, constructor: b, toString: c }]\n---\n'],
    ['very many names that end', `---\n---\n${'*a* '.repeat(150_000)}upphävs`],
  ])('%s', (_, file) => {
    expectSound(file);
  });

  test.each([
    ['bytes', anyBytes],
    ['documents with slips', mutatedDocument],
    ['frontmatter of tokens', soupDocument],
  ])('%s', (_, files: fc.Arbitrary<string | Uint8Array>) => {
    fc.assert(fc.property(files, expectSound), { numRuns: 200 });
  });

  test('decisions with slips', () => {
    const slips = fc.tuple(fc.nat(PROPOSAL.length), fc.nat(6), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(slips, ([at, cut, put]) => {
        expectSound(PROPOSAL.slice(0, at) + put + PROPOSAL.slice(at + cut));
      }),
      { numRuns: 400 },
    );
  });
});
