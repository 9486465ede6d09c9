import { expect } from 'vitest';
import { lineStartsOf, positionOf, type Source } from '../../text/place.ts';
import { decode } from '../decode.ts';
import { type FenceFault, type FileFault, placeFault, type YamlFault } from '../fault.ts';
import { findFrontmatter } from './fence.ts';
import { readFullYaml } from './full-yaml.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { readYaml } from './read-yaml.ts';
import type { Mapping, Value } from './value.ts';

/** What a test wants to see of a value: text, lists and entries, without places. */
export type Shown = string | readonly Shown[] | ReadonlyMap<string, Shown>;

export interface Reading {
  readonly text: string;
  readonly mapping: Mapping | undefined;
  readonly faults: readonly (FileFault | FenceFault | YamlFault)[];
}

/** Makes the source of a text. */
export function sourceOf(text: string): Source {
  return { path: 'documents/test.md', lineStarts: lineStartsOf(text), length: text.length };
}

/** Reads a file's frontmatter as the command does: bytes, fences, YAML. */
export function readFile(content: string | Uint8Array): Reading {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { text, faults: fileFaults } = decode(bytes);
  const source = sourceOf(text);
  if (fileFaults.length > 0) {
    const faults = fileFaults.map((fault) => placeFault<FileFault>(fault, source));
    return { text, mapping: undefined, faults };
  }
  const { found, fault } = findFrontmatter(text);
  const fenceFaults = fault ? [placeFault<FenceFault>(fault, source)] : [];
  if (!found) return { text, mapping: undefined, faults: fenceFaults };
  const yaml = readYaml(text, found.yamlStart, found.yamlEnd, source, readFullYaml);
  if (yaml === 'needs-full') throw new Error('The full reader was given.');
  return { text, mapping: yaml.mapping, faults: [...fenceFaults, ...yaml.faults] };
}

/** Reads YAML that stands between fences. */
export function readFenced(yaml: string): Reading {
  return readFile(`---\n${yaml}---\n`);
}

/** A fault as `kind detail line:column`. */
export function showFault(fault: FileFault | FenceFault | YamlFault): string {
  const { line, column } = positionOf(fault.place);
  const details = ['code', 'feature', 'limit', 'found'] as const;
  const about = details.flatMap((key) => {
    const value = (fault as Partial<Record<string, unknown>>)[key];
    return fault.kind === 'file-too-large' || value === undefined ? [] : [String(value)];
  });
  return [fault.kind, ...about, `${line}:${column}`].join(' ');
}

/** A value without its places. */
export function showValue(value: Value): Shown {
  if (value.kind === 'scalar') return value.text;
  if (value.kind === 'list') return value.items.map(showValue);
  return new Map(value.entries.map((entry) => [entry.key.text, showValue(entry.value)]));
}

/** Reads YAML between fences in both ways; the plain reader may pass, but must not differ. */
export function compareReaders(yaml: string): boolean {
  const text = `---\n${yaml}---\nbrödtext: "\n`;
  const end = 4 + yaml.length;
  const plain = readPlainYaml(text, 4, end);
  if (plain !== undefined) {
    const full = readFullYaml(text, 4, end, sourceOf(text));
    expect({ mapping: plain, faults: [] }).toEqual(full);
  }
  return plain !== undefined;
}
