import { expect, test } from 'vitest';
import { check, faultsIn } from './validate/testing/check-text.ts';

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
