import { SEVERITIES, type Severity } from '../city/city.ts';
import type { Text } from '../text/language.ts';
import type { Baseline, KnownFindings } from './baseline.ts';

/** A list of more entries than that is none that anybody lives with. */
const MOST_ENTRIES = 100_000;
const LONGEST_TEXT = 5000;
const MOST_EQUAL = 1_000_000;

/** Keys that the file and its entries may have. */
const KEYS = ['$schema', 'version', 'findings'];
const ENTRY_KEYS = ['rule', 'severity', 'document', 'file', 'message', 'count'];

/** What keeps a baseline from being read. */
export interface BaselineFault {
  readonly why: Text;
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasOnly(value: Json, keys: readonly string[]): boolean {
  return Object.keys(value).every((key) => keys.includes(key));
}

/** A text of the entry's own: never one that it inherits. */
function textOf(entry: Json, key: string): string | undefined {
  const value = Object.hasOwn(entry, key) ? entry[key] : undefined;
  return typeof value === 'string' && value.length <= LONGEST_TEXT ? value : undefined;
}

function severityOf(entry: Json): Severity | undefined {
  const text = textOf(entry, 'severity');
  return SEVERITIES.find((each) => each === text);
}

function countOf(entry: Json): number | undefined {
  if (!Object.hasOwn(entry, 'count')) return 1;
  const { count } = entry;
  const isCount = Number.isInteger(count) && Number(count) >= 1 && Number(count) <= MOST_EQUAL;
  return isCount ? Number(count) : undefined;
}

function readEntry(value: unknown): KnownFindings | undefined {
  if (!isObject(value) || !hasOnly(value, ENTRY_KEYS)) return undefined;
  const [rule, message] = [textOf(value, 'rule'), textOf(value, 'message')];
  const [document, file] = [textOf(value, 'document'), textOf(value, 'file')];
  const [severity, count] = [severityOf(value), countOf(value)];
  if (rule === undefined || message === undefined || !severity || count === undefined)
    return undefined;
  if (document !== undefined && file === undefined)
    return { rule, severity, document, message, count };
  if (file !== undefined && document === undefined) return { rule, severity, file, message, count };
  return undefined;
}

const NOT_JSON: Text = { sv: 'den är inte hel JSON', en: 'it is not whole JSON' };
const NO_BASELINE: Text = {
  sv: 'den har inte den form som gov-docs skriver',
  en: 'it has not the form that gov-docs writes',
};

/** Reads the text of a baseline. It may come from anybody: nothing of it is taken that is not understood. */
export function readBaseline(text: string): Baseline | BaselineFault {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { why: NOT_JSON };
  }
  if (!isObject(data) || !hasOnly(data, KEYS)) return { why: NO_BASELINE };
  if (typeof data.version === 'number' && data.version !== 1) {
    return {
      why: {
        sv: 'den är skriven av en annan version av gov-docs',
        en: 'it was written by another version of gov-docs',
      },
    };
  }
  if (data.version !== 1 || !Array.isArray(data.findings)) return { why: NO_BASELINE };
  if (data.findings.length > MOST_ENTRIES) {
    return {
      why: {
        sv: `den har fler än ${MOST_ENTRIES} poster`,
        en: `it has more than ${MOST_ENTRIES} entries`,
      },
    };
  }
  const entries: KnownFindings[] = [];
  for (const [index, value] of data.findings.entries()) {
    const entry = readEntry(value);
    if (!entry) {
      return {
        why: {
          sv: `post ${index + 1} har inte den form som gov-docs skriver`,
          en: `entry ${index + 1} has not the form that gov-docs writes`,
        },
      };
    }
    entries.push(entry);
  }
  return entries;
}
