import { expect, test } from 'vitest';
import { check } from './testing/check-text.ts';

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
