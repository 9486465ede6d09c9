import type { DecisionFile } from '../decision/decision-file.ts';
import { parseDecision } from '../decision/parse-decision.ts';
import { decodeStrictly } from '../document/decode.ts';
import { readFullYaml } from '../document/frontmatter/full-yaml.ts';

/** A decision of its frontmatter's text, in the file `decisions/<id>.md`. */
export function decisionOf(id: string, frontmatter: string, body = ''): DecisionFile {
  const bytes = new TextEncoder().encode(`---\n${frontmatter}\n---\n${body}`);
  const file = parseDecision(`decisions/${id}.md`, bytes, decodeStrictly, readFullYaml);
  if (file === 'needs-full') throw new Error('unreachable: the full reader was given');
  return file;
}
