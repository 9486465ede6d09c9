import { createHash } from 'node:crypto';
import type { Files } from './files.ts';
import { absolute, folderOf } from './store.ts';
import { attempt, type TransactionTrouble } from './trouble.ts';

/** One file that is to be written. Contents are given by their SHA-256, null where nothing stands. */
export interface Entry {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a transaction is about to do. Written down before anything else is, it is also how to undo it. */
export interface Journal {
  readonly version: 1;
  readonly id: string;
  /** Folders that are made for new files, outermost first. */
  readonly folders: readonly string[];
  readonly entries: readonly Entry[];
}

const VERSION = 1;

/** No register needs a longer one; ten thousand files make 3 MB. */
const LARGEST = 64 * 1024 * 1024;

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where the new content of an entry waits: beside its file, by a name that is short enough anywhere. */
export function stagedPath({ id }: Journal, { path }: Entry, index: number): string {
  const folder = folderOf(path);
  return `${folder === '' ? '' : `${folder}/`}.gov-docs-${id}-${index}.new`;
}

function sumOf(body: object): string {
  return hashOf(new TextEncoder().encode(JSON.stringify(body)));
}

export function writeJournal(journal: Journal): string {
  return `${JSON.stringify({ ...journal, checksum: sumOf(journal) })}\n`;
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value) || typeof value.path !== 'string') return false;
  const { before, after } = value;
  return (before === null || isHash(before)) && (after === null || isHash(after));
}

/** Whether data from the disk has the shape of a journal. Where its paths lead is looked at when they are used. */
function isJournal(body: Record<string, unknown>): boolean {
  const { id, folders, entries } = body;
  if (typeof id !== 'string' || !/^[0-9a-f]{16}$/.test(id)) return false;
  if (!Array.isArray(entries) || !entries.every(isEntry)) return false;
  if (new Set(entries.map(({ path }) => path)).size < entries.length) return false;
  const isOnTheWay = (folder: unknown) =>
    typeof folder === 'string' && entries.some(({ path }) => path.startsWith(`${folder}/`));
  return Array.isArray(folders) && folders.every(isOnTheWay);
}

/** Reads what `writeJournal` wrote; a number is the version that it has instead. */
function parseJournal(bytes: Uint8Array): Journal | number | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const { checksum, ...body }: Record<string, unknown> = JSON.parse(text);
    if (typeof body.version !== 'number') return undefined;
    if (body.version !== VERSION) return body.version;
    return checksum === sumOf(body) && isJournal(body) ? (body as unknown as Journal) : undefined;
  } catch {
    // No text, no JSON, or nested so deeply that it cannot be read.
    return undefined;
  }
}

/** The journal in a file; undefined if there is none. */
export function readJournal(
  files: Files,
  root: string,
  path: string,
): Journal | TransactionTrouble | undefined {
  return attempt(path, (): Journal | TransactionTrouble | undefined => {
    const file = files.status(absolute(root, path));
    if (!file) return undefined;
    if (file.kind !== 'file' || file.size > LARGEST) return { kind: 'journal-unreadable', path };
    const journal = parseJournal(files.read(absolute(root, path)));
    if (typeof journal === 'number') return { kind: 'journal-unknown', path, version: journal };
    return journal ?? { kind: 'journal-unreadable', path };
  });
}
