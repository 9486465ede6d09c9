import type { FenceFault, Unplaced } from '../fault.ts';
import { isFence, type Line, lineAt, nextFence, stretchOf } from './fence-lines.ts';
import {
  cutsText,
  dotsIn,
  hasProse,
  lookAlike,
  oddClosing,
  secondOpening,
} from './fence-look-alikes.ts';
import { FRONTMATTER_LIMITS } from './limits.ts';

/** Where frontmatter stands. The YAML ends where the closing fence begins. */
interface Fenced {
  readonly yamlStart: number;
  readonly yamlEnd: number;
  readonly bodyStart: number;
}

export interface Frontmatter {
  /**
   * Without a fault, what every reader of Markdown finds. With one, what was most likely meant, to
   * be read all the same but never edited.
   */
  readonly found: Fenced | undefined;
  readonly fault?: Unplaced<FenceFault>;
}

/**
 * Finds the frontmatter of a text: from a first line of exactly three dashes to the next such line.
 * What only looks like that is a fault, for elsewhere it makes metadata vanish without a word.
 *
 * @param text the file's text without a byte order mark
 */
export function findFrontmatter(text: string): Frontmatter {
  const opening = lineAt(text, 0);
  if (isFence(opening.text)) return findFrom(text, opening);
  const meant = lookAlike(text);
  const found = meant.opening && findFrom(text, meant.opening).found;
  return { found, fault: meant.fault };
}

/** Finds the rest of the frontmatter that a line opens. */
function findFrom(text: string, opening: Line): Frontmatter {
  const yamlStart = opening.next;
  const closing = nextFence(text, yamlStart);
  // Beyond what would be read as frontmatter, nothing needs to be told apart.
  const reach = yamlStart + FRONTMATTER_LIMITS.bytes;
  const limit = Math.min(closing?.start ?? text.length, reach);

  const dots = dotsIn(text, yamlStart, limit);
  if (dots) return closedBy(yamlStart, dots, { kind: 'closed-by-dots', place: stretchOf(dots) });
  if (!closing || hasProse(text, yamlStart, limit)) {
    const odd = oddClosing(text, yamlStart, limit);
    if (!odd) return { found: undefined, fault: { kind: 'unclosed', place: stretchOf(opening) } };
    const fault = { kind: 'fence-not-plain', place: stretchOf(odd), fence: odd.text } as const;
    return closedBy(yamlStart, odd, fault);
  }
  const second = secondOpening(text, closing.next);
  if (second) {
    const first = stretchOf(opening);
    return closedBy(yamlStart, closing, {
      kind: 'second-frontmatter',
      place: stretchOf(second),
      first,
    });
  }
  if (cutsText(text, yamlStart, closing)) {
    return closedBy(yamlStart, closing, { kind: 'closed-in-text', place: stretchOf(closing) });
  }
  return closedBy(yamlStart, closing);
}

function closedBy(yamlStart: number, line: Line, fault?: Unplaced<FenceFault>): Frontmatter {
  const found = { yamlStart, yamlEnd: line.start, bodyStart: line.next };
  return fault ? { found, fault } : { found };
}
