import { canonicalise } from '../document/canonical.ts';
import type { SynonymFault } from '../document/document-fault.ts';
import { type FenceFault, placeFault, type YamlFault } from '../document/fault.ts';
import { findFrontmatter } from '../document/frontmatter/fence.ts';
import { readYaml } from '../document/frontmatter/read-yaml.ts';
import type { Mapping } from '../document/frontmatter/value.ts';
import type { FullYamlReader } from '../document/frontmatter/yaml-result.ts';
import { lineStartsOf, type Place, type Source } from '../text/place.ts';
import type { EditProblem } from './edit-problem.ts';

/** A file's frontmatter, open for editing. All offsets are those of the whole text. */
export interface Head {
  readonly text: string;
  readonly source: Source;
  readonly yamlStart: number;
  readonly yamlEnd: number;
  /** With the words of the file. */
  readonly root: Mapping;
  /** With canonical keys. */
  readonly canonical: Mapping;
  /** What is odd, and does not keep the frontmatter from being read whole. */
  readonly faults: readonly YamlFault[];
  readonly twice: readonly SynonymFault[];
}

/** With these, the tree holds every entry that the text does. */
function isHarmless(fault: YamlFault): boolean {
  const { kind } = fault;
  if (kind === 'line-ends') return fault.found === 'mixed';
  return kind === 'cut-by-comment' || kind === 'invisible-character';
}

/** Opens the frontmatter of a text; a problem where it cannot be read whole. Never throws. */
export function openHead(path: string, text: string, full: FullYamlReader): Head | EditProblem {
  const source: Source = { path, lineStarts: lineStartsOf(text), length: text.length };
  const { found, fault } = findFrontmatter(text);
  if (fault) return { kind: 'frontmatter', fault: placeFault<FenceFault>(fault, source) };
  if (!found) {
    const place = { source, start: 0, end: 0 };
    return { kind: 'frontmatter', fault: { kind: 'no-frontmatter', place } };
  }
  const { yamlStart, yamlEnd } = found;
  const yaml = readYaml(text, yamlStart, yamlEnd, source, full);
  const faults = yaml === 'needs-full' ? [] : yaml.faults;
  const worst = faults.find((each) => !isHarmless(each));
  if (worst) return { kind: 'yaml', fault: worst };
  // The first key would stand on the line of the fence for all that counts lines by line feeds.
  if (text[yamlStart - 1] === '\r') {
    const place = { source, start: yamlStart - 1, end: yamlStart };
    return { kind: 'yaml', fault: { kind: 'line-ends', place, found: 'lone-cr' } };
  }
  const root = yaml === 'needs-full' ? undefined : yaml.mapping;
  if (!root) {
    const place = { source, start: yamlStart, end: yamlEnd };
    return { kind: 'yaml', fault: { kind: 'not-a-mapping', place, found: 'nothing' } };
  }
  const { mapping: canonical, faults: twice } = canonicalise(root, source);
  return { text, source, yamlStart, yamlEnd, root, canonical, faults, twice };
}

/** A stretch of the head's text as a place. */
export function placeIn({ source }: Head, { start, end }: { start: number; end: number }): Place {
  return { source, start, end };
}

/** That a fact at a canonical path, or a part of it, is stated twice: nobody knows which is meant. */
export function statedTwice({ twice }: Head, path: string): EditProblem | undefined {
  const [key] = path.split('.');
  const fault = twice.find((each) => each.path.split('.')[0] === key);
  return fault && { kind: 'stated-twice', fault };
}
