import { expect, test } from 'vitest';
import validate, { schema } from '../../schemas/frontmatter.schema.json?validator';
import { lineStartsOf, type Source } from '../text/place.ts';
import { readFullYaml } from './frontmatter/full-yaml.ts';
import type { SchemaFault } from './schema-fault.ts';
import type { AlsoKnown } from './validate/fault-of.ts';
import { validateTree } from './validate.ts';

function faultsIn(text: string, alsoKnown?: AlsoKnown): SchemaFault[] {
  const source: Source = {
    path: 'a.md',
    lineStarts: lineStartsOf(text),
    length: text.length,
  };
  const { mapping } = readFullYaml(text, 0, text.length, source);
  if (!mapping) throw new Error('A test wrote YAML that is no mapping.');
  const slice = (start: number, end: number) => text.slice(start, end);
  return validateTree(validate, schema, mapping, source, slice, alsoKnown);
}

/** Each fault with the text it points at. */
function check(text: string, alsoKnown?: AlsoKnown): string[] {
  return faultsIn(text, alsoKnown).map(({ place, kind, path, ...rest }) => {
    const blamed = text.slice(place.start, place.end);
    const details = Object.entries(rest).map(([name, value]) => ` ${name}=${String(value)}`);
    return `${blamed} | ${kind} at ${path || '.'}${details.join('')}`;
  });
}

const WHOLE = `
id: policy-digitalisering-it
title: Göteborgs Stads policy för digitalisering och IT
aliases: [policy för digitalisering och IT]
type: policy
decided-by: kommunfullmäktige
decision:
  date: 2020-06-11
  paragraph: 21
  case-number: 0437/20
  adjusted: 2020-06-16
  legal-force: 2020-07-09
validity: until-further-notice
applies-to: [all-boards, all-companies]
responsible-function: Digitaliseringsdirektör
responsible-body: kommunstyrelsen
supersedes:
  - policy-it-2015
  - { id: regler-bidrag, part: "7.1" }
belongs-to: program-e-samhalle
references: [riktlinje-informationssakerhet]
goals: [KF-4.2]
upstream: [it-i-manniskans-tjanst]
attachments: [{ file: bilaga-1.pdf, title: Bilaga }, { document: taxa-bilaga }]
review: { every: 24 months, last: 2022-05-04, next: 2024-05-04 }
follow-up: [{ every: 12 months, to: [kommunstyrelsen], last: 2021-03-31 }]
requires: [{ type: handlingsplan, every: 12 months, per: document }]
history:
  - { date: 2021-11-18, event: revision, decided-by: KF, paragraph: 9, from: 2022-01-01, note: Ny bilaga. }
  - { date: 2022-01-10, event: prolongation, decided-by: KF, to: 2024-12-31 }
  - { date: 2022-01-11, event: transfer, decided-by: KF, to: kommunstyrelsen }
  - { date: 2022-01-12, event: review, result: keep }
  - { date: 2022-01-13, event: annulment, court: Förvaltningsrätten, case-number: 17-22 }
repeal:
  { date: 2022-02-24, decided-by: kommunfullmäktige, paragraph: 9, from: 2022-03-01, reason: superseded, retroactive: true }
archived: 2022-06-01
collection: ÖFS 2010:17
keywords: [digitalisering]
language: sv
version: 1.10
last-revised: 2021
x-own: { anything: [goes] }
`;

test('a whole document has no faults', () => {
  expect(check(WHOLE)).toEqual([]);
});

test.each([
  ['values stay text', 'decision: { paragraph: 0042, case-number: 2012.257 }\ntitle: Nej'],
  ['one reference as a text', 'supersedes: policy-x'],
  ['one reference as a mapping', 'supersedes: { id: policy-x, part: rest }'],
  ['a repeal in parts', 'repeal: [{ part: "1", date: 2020-01-01 }, { part: rest }]'],
  ['empty values', 'title:\ntype: ~\nstage: null\nreview:\n  every:'],
  [
    'placeholders in brackets',
    'title: [Namn]\ndecision: { case-number: [Nummer], paragraph: {Text} }',
  ],
  ['decisions that are lost', 'decision: unknown'],
  ['a phrase for a decision', 'decision: KF 2016-10-13 §17'],
  ['a phrase for a period', 'validity: 2015–2018'],
  ['a mandate period', 'validity: { mandate-period: 2022-2026, of: council }'],
  ['legal force', 'validity: { from: legal-force }'],
  ['a joint adoption', 'decisions: [{ decided-by: KF, date: 2020 }, { decided-by: KS }]'],
])('%s: no faults', (_, text) => {
  expect(check(text)).toEqual([]);
});

test('an unknown key is blamed at the key, with the nearest that is known there', () => {
  expect(check('titel: A\ndecision:\n  datee: 2020-01-01')).toEqual([
    'titel | unknown-key at . key=titel nearest=title',
    'datee | unknown-key at decision key=datee nearest=date',
  ]);
  expect(check('qqqqqq:')).toEqual(['qqqqqq | unknown-key at . key=qqqqqq nearest=undefined']);
  expect(check('beslutad a: KF', () => ['beslutad av'])).toEqual([
    'beslutad a | unknown-key at . key=beslutad a nearest=beslutad av',
  ]);
});

test('keys that would reach into objects are keys like others', () => {
  expect(check('__proto__: { title: A }\nconstructor: B')).toEqual([
    '__proto__ | unknown-key at . key=__proto__ nearest=undefined',
    'constructor | unknown-key at . key=constructor nearest=undefined',
  ]);
  expect(check('x-__proto__: A\ndecision: { __proto__: B }')).toEqual([
    '__proto__ | unknown-key at decision key=__proto__ nearest=undefined',
  ]);
});

test('keys with slashes and tildes are found again', () => {
  expect(check('decision: { "a/b~c": D }')).toEqual([
    '"a/b~c" | unknown-key at decision key=a/b~c nearest=undefined',
  ]);
});

test('a value of the wrong kind is blamed once', () => {
  expect(check('title: { a: b }\nstage:\n  - draft\nhistory: ja\naliases: { a: b }')).toEqual([
    '{ a: b } | wrong-type at title expected=text found=mapping',
    '- draft | wrong-type at stage expected=text found=list',
    'ja | wrong-type at history expected=list found=text',
    '{ a: b } | wrong-type at aliases expected=text,list found=mapping',
  ]);
});

test('an empty item of a list is nothing', () => {
  expect(check('applies-to:\n  - all-boards\n  -\nhistory: [~]')).toMatchObject([
    expect.stringContaining('wrong-type at applies-to[1] expected=text found=nothing'),
    '~ | wrong-type at history[0] expected=mapping found=nothing',
  ]);
});

test('a value that is not among the allowed ones', () => {
  const [said] = faultsIn('stage: propsed');
  expect(said).toMatchObject({ kind: 'not-allowed-value', value: 'propsed', nearest: 'proposed' });
  expect(check('repeal: { retroactive: ja }')).toEqual([
    'ja | wrong-type at repeal.retroactive expected=boolean found=text',
  ]);
  expect(check('repeal: { retroactive: "true" }')).toHaveLength(1);
});

test('a text of the wrong form names the form', () => {
  expect(check('id: Policy IT\narchived: 11 juni 2020\ntitle: " "\nlanguage: Svenska')).toEqual([
    'Policy IT | wrong-form at id value=Policy IT form=id',
    '11 juni 2020 | wrong-form at archived value=11 juni 2020 form=day',
    '" " | wrong-form at title value=  form=text',
    'Svenska | wrong-form at language value=Svenska form=language',
  ]);
  expect(check('archived: [Datum]')).toEqual([
    '[Datum] | wrong-form at archived value=[Datum] form=day',
  ]);
});

test('a missing key is blamed where its mapping begins', () => {
  expect(check('supersedes: { part: "1" }\nhistory:\n  - event: editorial')).toEqual([
    'supersedes | missing-key at supersedes key=id',
    'event | missing-key at history[0] key=date',
  ]);
});

test('events have the fields of their kind', () => {
  expect(
    check(`history:
  - { date: 2020-01-01, event: prolongation, decided-by: KF }
  - { date: 2020-01-01, event: editorial, to: KS, court: Kammarrätten }
  - { date: 2020-01-01, event: revision, renews: true, result: keep }
`),
  ).toEqual([
    'date | missing-key at history[0] key=to',
    'to | unknown-key at history[1] key=to nearest=undefined',
    'court | unknown-key at history[1] key=court nearest=undefined',
    'result | unknown-key at history[2] key=result nearest=undefined',
  ]);
});

test('a misspelt event does not make its fields wrong', () => {
  expect(check('history: [{ date: 2020-01-01, event: prolongaton, to: 2024-12-31 }]')).toEqual([
    expect.stringMatching(/^prolongaton \| not-allowed-value .* nearest=prolongation$/),
  ]);
});

test('faults come in the order of their places, however often one asks', () => {
  const text = 'zzz: 1\nhistory: [{ event: x }]\nstage: y\naaa: 2';
  expect(check(text)).toEqual(check(text));
  const starts = faultsIn(text).map((fault) => fault.place.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});
