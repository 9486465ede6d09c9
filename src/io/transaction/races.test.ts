import { afterAll, expect, test } from 'vitest';
import { interleave, type Moment } from '../../testing/interleave.ts';
import { copyOf, diskWith } from '../../testing/memory-disk.ts';
import { DISK } from '../../testing/memory-paths.ts';
import { processOn, seen } from '../../testing/transaction-case.ts';
import { commitChanges } from './commit-changes.ts';
import type { Files } from './files.ts';
import { recover } from './recover.ts';
import type { TransactionTrouble } from './trouble.ts';

/** Two files, and a death, make six hundred thousand moments. */
const isLong = process.env.GOV_DOCS_LONG_TESTS !== undefined;
const PATHS = isLong ? ['a.md', 'b/b.md'] : ['a.md'];

/** The files as one process wrote them, or as they were before: 0. */
function written(pid: number): Record<string, string> {
  return Object.fromEntries(PATHS.map((path) => [path, `av ${pid}`]));
}

function commit(files: Files, pid: number): string {
  const changes = PATHS.map((path) => ({
    path,
    before: Buffer.from('av 0'),
    after: Buffer.from(`av ${pid}`),
  }));
  const trouble: TransactionTrouble | undefined = commitChanges(files, DISK, changes);
  return trouble?.kind ?? 'done';
}

const figures: string[] = [];

afterAll(() => console.log(figures.join('\n')));

test.each(isLong ? [0, 1] : [0])(
  'two commits of the same files in every order, %i of them killed',
  (deaths) => {
    const pids = [11, 12];
    const wrong: string[] = [];
    const ends = new Map<string, number>();
    const trees = new Map([0, ...pids].map((pid) => [seen(diskWith(written(pid)).inodes), pid]));
    const look = ({ disk, processes }: Moment) => {
      if (processes.some(({ state }) => state === 'runs')) return;
      const after = copyOf(disk);
      const report = recover(processOn(after, 99), DISK);
      const writer = trees.get(seen(after.inodes));
      const said = processes.map((one) => (one.state === 'died' ? 'died' : String(one.said)));
      const end = `${said.join(' and ')}, ${report.kind}: ${writer}`;
      ends.set(end, (ends.get(end) ?? 0) + 1);
      const isRight = processes.every(({ pid }, index) => {
        if (said[index] === 'done') return writer === pid;
        return said[index] === 'died' || writer !== pid;
      });
      if (!isRight || writer === undefined || report.kind === 'stopped') wrong.push(end);
    };
    const rest = isLong ? {} : { '.gov-docs/.gitignore': '*\n' };
    const race = { disk: diskWith({ ...rest, ...written(0) }), pids, program: commit, deaths };
    const moments = interleave(race, look);
    figures.push(`two commits, ${deaths} killed: ${moments} moments`);
    figures.push(...[...ends].map(([end, count]) => `  ${end} (${count})`).sort());
    expect(wrong).toEqual([]);
    expect(moments).toBeGreaterThan(10_000);
  },
);
