import type { ElementContent } from 'hast';
import { element, type Making, target, textNode } from './making.ts';
import { pageId } from './page-ids.ts';
import { writeSafely } from './safe-html.ts';

/** The text as it is written, with a word of why, and with the places that links lead to. */
export function plainBody(making: Making): string {
  const { document, text, bodyStart, labels, losses, headings } = making;
  losses.add('not-laid-out', '', () => bodyStart);
  const parts: ElementContent[] = [];
  let from = bodyStart;
  for (const { anchor, start, depth, text: words } of document.body.headings) {
    const [place] = target(making, pageId(anchor));
    if (!place) continue;
    parts.push(textNode(text.slice(from, start)), place);
    from = start;
    if (words.trim() !== '')
      headings.push({ depth: Math.min(depth + 2, 6), anchor: pageId(anchor), text: words });
  }
  parts.push(textNode(text.slice(from)));
  return writeSafely({
    type: 'root',
    children: [
      element('p', { className: ['as-written'] }, [textNode(labels.asWritten)]),
      element('pre', {}, parts),
    ],
  });
}
