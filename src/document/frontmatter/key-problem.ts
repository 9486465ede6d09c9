import { FRONTMATTER_LIMITS } from './limits.ts';
import { type Problem, syntaxProblem } from './problem.ts';
import type { Scalar } from './value.ts';

/** Plain keys that YAML reads as null or as a truth value. Numbers and dates stay the text they are. */
const NOT_TEXT = /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE)?$/;
/** A hard space at an end of a key, mostly one that was meant as indentation. */
const HARD_SPACE = /^[\u00a0\u2000-\u200a\u202f\u3000]|[\u00a0\u2000-\u200a\u202f\u3000]$/;

/** What makes a key unusable. `start` is its offset in the YAML text. */
export function keyProblem(key: Scalar, start: number): Problem | undefined {
  const end = start + key.end - key.start;
  const { text, style } = key;
  const allowed = FRONTMATTER_LIMITS['key-length'];
  if (text.length > allowed) {
    return { start, end, what: { kind: 'limit-exceeded', limit: 'key-length', allowed } };
  }
  if (style !== 'plain') return undefined;
  if (NOT_TEXT.test(text)) return { start, end, what: { kind: 'key-not-text' } };
  const hard = HARD_SPACE.exec(text);
  if (hard) return syntaxProblem('hard-space', start + hard.index, start + hard.index + 1);
  return undefined;
}
