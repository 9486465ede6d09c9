import { describe, expect, test } from 'vitest';
import { readPlainYaml } from './plain-yaml.ts';
import { compareReaders } from './reading-for-tests.ts';

const PLAIN = [
  'id: policy-it\ntitle: Göteborgs Stads policy för digitalisering och IT\ntype: policy\n',
  'title: "Plan: del 2"\ntype: \'riktlinje\' # utkast\n# en anmärkning\n\nvalidity: tills vidare\n',
  'decision:\n  date: 2020-06-11\n  paragraph: § 21\n  case-number: 0437/20\nvalidity: 2012-01-01 t o m 2014-12-31\n',
  'supersedes:\n  - policy-it-2015\n  - { id: regler-bidrag, part: "7.1" }\napplies-to: [all-boards, all-companies]\n',
  'history:\n  - date: 2021-11-18\n    event: revision\n    note: Punkt 3 ändrad\n  - date: 2022-01-01\n    event: review\n',
  'references:\n- riktlinje-a\n- riktlinje-b\nkeywords: []\nreview: { every: 24 months, last: 2022-05-04 }\n',
  'attachments: [{ file: bilaga-1.pdf, title: Bilaga 1 }, { document: taxa-bilaga }]\n',
  'tid: 01:38\nnummer: 2012.257\nnolla: 0042\nhex: 0x1F\nnej: Nej\nnull-värde: ~\nlänk: https://example.se/a?b=c#d\n',
  'tomt:\ntomt-med-blanksteg:   \ntomt-med-anmärkning: # inget än\nsist:\n',
  'titel: "Den \\"nya\\" planen"\nsökväg: "C:\\\\mapp"\nnamn: \'Folkets \'\'hus\'\'\'\n',
  'a:\n\n  # först\n  b:\n      c: d\n\n  e: f\n',
  'id: a\r\ntitle: Ärende\r\nlist:\r\n  - b\r\n',
  'spann: 2015–2018\ncitat: Planen ”Grön stad”\n',
  'minus: -5\nflera: [ -5, a b,  c ]\n',
];

const NOT_PLAIN = [
  'note: |\n  rad ett\n  rad två\n',
  'note: en rad\n  och en till\n',
  'list: [\n  a\n]\n',
  '"citerad nyckel": a\n',
  'a: &b c\n',
  'title: Nr #5\n',
  'title: Plan: del 2\n',
  'a: b\nA: c\n',
  'a:\tb\n',
  'a: 5\u00a0§\n',
  'a: "\\u00e5"\n',
  'a: b\r\nc: d\n',
  'null: a\n',
  '- a\n',
  '',
  '# inget\n',
  'a: b',
  'lista: [a, , b]\n',
  'a:\n  - - b\n',
  `a: ${'b'.repeat(8000)}\n`,
];

describe('readPlainYaml', () => {
  test.each(PLAIN.map((yaml) => [yaml]))('reads as the YAML library does: %j', (yaml) => {
    expect(compareReaders(yaml)).toBe(true);
  });

  test.each(NOT_PLAIN.map((yaml) => [yaml.slice(0, 60), yaml]))('passes on %j', (_, yaml) => {
    expect(readPlainYaml(yaml, 0, yaml.length)).toBeUndefined();
  });
});
