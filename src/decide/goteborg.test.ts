import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDecision } from '../decision/parse-decision.ts';
import { decodeStrictly } from '../document/decode.ts';
import { readFullYaml } from '../document/frontmatter/full-yaml.ts';
import {
  type DocumentFiles,
  filesAfter,
  planOf,
  reasonsOf,
  registerOfFiles,
} from '../testing/plan-of.ts';
import { isDone } from './decision-plan.ts';

const REGISTERS = 'fixtures/registers';
const DECISION = 'decisions/2020-05-07-policy-och-struktur.md';
const NEW = 'documents/policy-digitalisering-it.md';

/** What a person fills in after the decision: the only lines that may differ, in this one file. */
const FILLED_IN = {
  before: [
    'last-revised: [Datum]',
    'responsible-function: [Funktion] # fem uppgifter på försättsbladet är inte ifyllda, de står inom hakparentes',
    'attachments:',
    '  - { file: "[Bilagor]" }',
  ],
  after: ['responsible-function: Stadsdirektör # påhittat för exemplet'],
};

function documentsOf(register: string): DocumentFiles {
  const folder = `${REGISTERS}/${register}/documents`;
  const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
  return Object.fromEntries(readdirSync(folder).map((name) => [`documents/${name}`, read(name)]));
}

const config = readFileSync(`${REGISTERS}/goteborg/gov-docs.yaml`, 'utf8');
const file = parseDecision(
  DECISION,
  readFileSync(`${REGISTERS}/goteborg-decided/${DECISION}`),
  decodeStrictly,
  readFullYaml,
);
if (file === 'needs-full') throw new Error('unreachable: the full reader was given');

const before = documentsOf('goteborg');
const decided = documentsOf('goteborg-decided');

/** A file's lines without those that a person fills in, each of which has to be there once. */
function without(text: string | undefined, lines: readonly string[]): string[] {
  const all = (text ?? '').split('\n');
  for (const line of lines) expect(all.filter((each) => each === line)).toEqual([line]);
  return all.filter((each) => !lines.includes(each));
}

test('the decision of Göteborg makes of each file the one that was written by hand, byte by byte', () => {
  const register = registerOfFiles(before, config);
  const plan = planOf(before, register, file);
  expect(reasonsOf(plan, register)).toEqual([]);
  expect(plan.edits.map(({ path }) => path)).toEqual([
    'documents/bredbandsstrategi.md',
    NEW,
    'documents/policy-it-2015.md',
    'documents/program-intern-service.md',
  ]);
  const after = filesAfter(before, plan);
  expect(Object.keys(after).sort()).toEqual(Object.keys(decided).sort());
  for (const [path, text] of Object.entries(after)) {
    if (path !== NEW) expect([path, text]).toEqual([path, decided[path]]);
  }
  expect(without(after[NEW], FILLED_IN.before)).toEqual(without(decided[NEW], FILLED_IN.after));

  const again = planOf(after, registerOfFiles(after, config), file);
  expect(isDone(again)).toBe(true);
  expect(again.points.map(({ status }) => status)).toEqual(Array(4).fill('done-before'));
});

test('on the files that were written by hand there is nothing left to do', () => {
  expect(isDone(planOf(decided, registerOfFiles(decided, config), file))).toBe(true);
});
