import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCommand, type Ended, startCommand } from '../testing/built-command.ts';
import { counted } from '../testing/counted.ts';
import { removeTempFolders, tempFolder } from '../testing/temp-folder.ts';
import { TEN_DOCUMENTS } from '../testing/ten-documents.ts';
import { everything } from '../testing/transaction-folder.ts';

const rounds = process.env.GOV_DOCS_LONG_TESTS === undefined ? 5 : 50;
const TIMEOUT = 1_200_000;
const figures: string[] = [];
let program = '';

beforeAll(() => {
  program = buildCommand();
}, 120_000);

afterAll(() => {
  console.log(figures.join('\n'));
  removeTempFolders();
});

function retire(root: string, id: string, paragraph: number): Promise<Ended> {
  const decision = ['--by', 'KF', '--date', '2024-03-18', '--paragraph', String(paragraph)];
  return startCommand(program, ['retire', id, ...decision, '--yes'], root).ended;
}

/** The files after a retirement that nobody disturbs. */
async function alone(id: string, paragraph: number): Promise<Record<string, string>> {
  const root = tempFolder(TEN_DOCUMENTS);
  expect(await retire(root, id, paragraph)).toMatchObject({ code: 0 });
  return everything(root);
}

/** What somebody is told who came second. */
const LOST = {
  'is at work': /^Another gov-docs is changing the register .*run the command again\. Nothing/,
  'is at work, seen while reading': /^A change of several documents is being made or was/,
  'has changed it': /has changed since the command read it\. Run the command again\. Nothing/,
  'had retired it': /has the decision already, but with other facts/,
};

function lost({ stderr }: Ended): string {
  const [said = stderr] = Object.entries(LOST).find(([, words]) => words.test(stderr)) ?? [];
  return `the other ${said}`;
}

function expectNothingLeft(root: string): void {
  expect(readdirSync(path.join(root, '.gov-docs'))).toEqual(['.gitignore']);
}

test(
  'of two decisions on one document at once, one is carried out, and nothing is lost',
  async () => {
    const expected = [await alone('riktlinje-it', 31), await alone('riktlinje-it', 32)];
    const losers: string[] = [];
    for (let round = 0; round < rounds; round++) {
      const root = tempFolder(TEN_DOCUMENTS);
      const both = await Promise.all([31, 32].map((each) => retire(root, 'riktlinje-it', each)));
      const winner = both.findIndex(({ code }) => code === 0);
      const loser = both[1 - winner];
      if (!loser) throw new Error(`nobody has won: ${JSON.stringify(both)}`);
      const said = lost(loser);
      losers.push(`exit ${loser.code}: ${said}`);
      // Who came when all was over is refused as anybody is who repeals what has ended.
      expect(loser.code).toBe(said === 'the other had retired it' ? 2 : 75);
      expect(everything(root)).toEqual(expected[winner]);
      expectNothingLeft(root);
    }
    figures.push(`${rounds} rounds, one document: ${counted(losers)}`);
    expect(losers.filter((each) => !Object.keys(LOST).some((said) => each.endsWith(said)))).toEqual(
      [],
    );
  },
  TIMEOUT,
);

test(
  'two documents at once are both retired, or the loser may try again',
  async () => {
    const ids = ['riktlinje-it', 'riktlinje-skolmat'] as const;
    const old = everything(tempFolder(TEN_DOCUMENTS));
    const [one, other] = [await alone(ids[0], 31), await alone(ids[1], 32)];
    const changed = (from: Record<string, string>) =>
      Object.fromEntries(Object.entries(from).filter(([name, line]) => line !== old[name]));
    const ends: string[] = [];
    for (let round = 0; round < rounds; round++) {
      const root = tempFolder(TEN_DOCUMENTS);
      const both = await Promise.all([retire(root, ids[0], 31), retire(root, ids[1], 32)]);
      const [first, second] = both.map(({ code }) => code === 0);
      expect(first || second).toBe(true);
      expect(everything(root)).toEqual({
        ...old,
        ...(first && changed(one)),
        ...(second && changed(other)),
      });
      if (first && second) ends.push('both at once');
      for (const [index, ended] of both.entries()) {
        if (ended.code === 0) continue;
        expect(ended.code).toBe(75);
        ends.push(lost(ended));
        expect(await retire(root, ids[index] ?? '', 31 + index)).toMatchObject({ code: 0 });
      }
      expect(everything(root)).toEqual({ ...old, ...changed(one), ...changed(other) });
      expectNothingLeft(root);
    }
    figures.push(`${rounds} rounds, two documents: ${counted(ends)}`);
    expect(ends.filter((each) => /had retired|has changed/.test(each))).toEqual([]);
  },
  TIMEOUT,
);
