import { escapeXml } from '../../markup/escape-xml.ts';
import { visible } from '../../report/visible.ts';

const ENTITIES: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;' };

/**
 * After a backslash, what Graphviz takes for the name of a node or a graph, or for one backslash:
 * within tags that can be escaped in no way, and in tooltips it is looked for twice. What parts them
 * takes no room.
 */
const NAMES = /(?<=\\)(?=[NGETHL\\])/g;
const WORD_JOINER = '\u2060';

/**
 * A text in quotation marks. Graphviz reads escapes that begin with a backslash, and the entities of
 * HTML; `\n` parts lines.
 */
export function quoteDot(...lines: readonly string[]): string {
  const escaped = lines.map((line) =>
    visible(line.replace(/\s/g, ' '))
      .replace(NAMES, WORD_JOINER)
      .replaceAll('\\', '\\\\')
      .replace(/["&]/g, (letter) => ENTITIES[letter] ?? ''),
  );
  return `"${escaped.join('\\n')}"`;
}

/** A text within a label of tags. */
export function escapeTags(text: string): string {
  return escapeXml(text).replace(NAMES, WORD_JOINER);
}
