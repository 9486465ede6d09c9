import { afterAll, describe, expect, test } from 'vitest';
import { interleave, type Moment, type Stopped } from '../../testing/interleave.ts';
import { copyOf, diskWith, type MemoryDisk } from '../../testing/memory-disk.ts';
import { DISK } from '../../testing/memory-paths.ts';
import { processOn } from '../../testing/transaction-case.ts';
import type { Files } from './files.ts';
import { withLock } from './lock.ts';
import { tokenOf } from './owner.ts';
import type { TransactionTrouble } from './trouble.ts';

type Said = 'worked' | TransactionTrouble;

/** A process that takes the lock and does two things while it holds it. */
function program(files: Files): Said {
  return withLock<Said>(
    files,
    DISK,
    () => {
      files.freeSpace('the first thing');
      files.freeSpace('the second thing');
      return 'worked';
    },
    (trouble) => trouble,
  );
}

/** Marks the calls between which a process holds the lock. */
const HELD = 1e9;

function isHolding({ state, given }: Stopped): boolean {
  const worked = given.filter((each) => 'value' in each && each.value === HELD).length;
  return state === 'runs' && worked === 1;
}

function dead(pid: number): string {
  const owner = { pid, start: '1', boot: 'b1', space: '1', host: 'minne' };
  return tokenOf(owner, String(pid).padStart(16, '0'));
}

const STARTS: Readonly<Record<string, () => MemoryDisk>> = {
  'no folder': () => diskWith({ 'a.md': '' }),
  'a lock that is free': () => diskWith({ '.gov-docs/lock/': '' }),
  'a lock of one that ended': () => diskWith({ [`.gov-docs/lock/${dead(90)}`]: '' }),
  'a lock of two that ended': () =>
    diskWith({ [`.gov-docs/lock/${dead(90)}`]: '', [`.gov-docs/lock/${dead(91)}`]: '' }),
};

/** How many processes, and how many of them are killed. Three take minutes. */
const RACES: readonly (readonly [number, number])[] = [
  [2, 0],
  [2, 1],
  ...(process.env.GOV_DOCS_LONG_TESTS ? ([[3, 0]] as const) : []),
];

const figures: string[] = [];

afterAll(() => console.log(figures.join('\n')));

describe.each(Object.entries(STARTS))('%s', (name, start) => {
  test.each(RACES)('%i processes in every order, %i of them killed', (count, deaths) => {
    const pids = [11, 12, 13].slice(0, count);
    const wrong: string[] = [];
    const said = new Set<string>();
    let ends = 0;
    const look = ({ disk, processes }: Moment) => {
      if (processes.filter(isHolding).length > 1) wrong.push('two hold the lock');
      if (processes.some(({ state }) => state === 'runs')) return;
      ends += 1;
      for (const one of processes) {
        const words = one.said as Said | undefined;
        if (words !== undefined) said.add(typeof words === 'string' ? words : words.kind);
      }
      if (program(processOn(copyOf(disk), 99)) !== 'worked') wrong.push('the lock is lost');
    };
    const race = { disk: start(), pids, program, deaths };
    const moments = interleave(race, look);
    figures.push(
      `${name}, ${count} processes, ${deaths} killed: ${moments} moments, ${ends} ends, ${[...said]}`,
    );
    expect(wrong).toEqual([]);
    expect(moments).toBeGreaterThan(500);
    expect([...said].sort()).toEqual(['locked', 'worked']);
  });
});

test('a folder that is listed while a name in it changes may hide a process that runs', () => {
  const running = tokenOf(
    { pid: 11, start: '11', boot: 'b1', space: '1', host: 'minne' },
    '0'.repeat(16),
  );
  const disk = diskWith({ [`.gov-docs/lock/${dead(90)}`]: '', [`.gov-docs/lock/${running}`]: '' });
  const files = processOn(disk, 12, { running: new Set([11, 12]), boot: 'b1' });
  let isFirst = true;
  const list = (folder: string) => {
    const names = files.list(folder);
    const seen =
      folder.endsWith('/lock') && isFirst ? names.filter((name) => name !== running) : names;
    if (folder.endsWith('/lock')) isFirst = false;
    return seen;
  };
  expect(program({ ...files, list })).toMatchObject({ kind: 'locked', owner: { pid: 11 } });
  expect(files.list(`${DISK}/.gov-docs/lock`)).toEqual([running]);
});
