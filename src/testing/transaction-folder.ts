import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { commitChanges } from '../io/transaction/commit-changes.ts';
import type { FileChange } from '../io/transaction/preflight.ts';
import { realFiles } from '../io/transaction/real-files.ts';
import { recover } from '../io/transaction/recover.ts';
import type { TransactionTrouble } from '../io/transaction/trouble.ts';
import { type Files, tempFolder } from './temp-folder.ts';

/** What files hold before and after, by path; undefined where there is none. */
export type Plan = Readonly<Record<string, readonly [string | undefined, string | undefined]>>;

export function changesOf(plan: Plan): FileChange[] {
  const bytes = (text: string | undefined) => (text === undefined ? undefined : Buffer.from(text));
  return Object.entries(plan).map(([name, [before, after]]) => ({
    path: name,
    before: bytes(before),
    after: bytes(after),
  }));
}

export function commit(root: string, plan: Plan): TransactionTrouble | undefined {
  return commitChanges(realFiles(), root, changesOf(plan));
}

/** Everything in a folder: kind, mode, owner and content, without the folder of transactions. */
export function everything(root: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(root, file);
    if (name.startsWith('.gov-docs')) continue;
    const { mode, uid, gid } = lstatSync(file);
    const content = entry.isFile()
      ? readFileSync(file, 'latin1')
      : entry.isSymbolicLink()
        ? readlinkSync(file)
        : '';
    found[name] = `${mode.toString(8)} ${uid}:${gid} ${content}`;
  }
  return found;
}

/** Expects a plan to be refused, with nothing changed and nothing left. */
export function expectRefused(root: string, plan: Plan, trouble: object): void {
  const before = everything(root);
  expect(commit(root, plan)).toEqual(trouble);
  expect(everything(root)).toEqual(before);
  expect(recover(realFiles(), root)).toEqual({ kind: 'nothing' });
  expect(
    readdirSync(root).includes('.gov-docs') ? readdirSync(path.join(root, '.gov-docs')) : [],
  ).not.toContain('lock');
}

/** A register of two files, and more. */
export function register(files: Files = {}): string {
  return tempFolder({ 'a.md': 'gammal', 'd/b.md': 'gammal', ...files });
}

/** A plan that nothing is wrong with. */
export const OK: Plan = { 'a.md': ['gammal', 'ny'] };
