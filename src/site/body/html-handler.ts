import type { Html } from 'mdast';
import { collectHtmlIds } from '../../document/body/inline/html-ids.ts';
import { lazily } from '../../text/lazily.ts';
import { element, type Handlers, type Making, target } from './making.ts';
import { pageId } from './page-ids.ts';

const LINE_BREAK = /^<br\s*\/?>$/i;
const ANCHORS = /^(?:<\/?a(?:\s+(?:id|name)=(?:"[^"]*"|'[^']*'|[^\s"'>]+))*\s*>|\s)*$/i;
const END_TAG = /^<\/[a-z][a-z0-9-]*\s*>$/i;

function withoutComments(html: string): string {
  let rest = '';
  let from = 0;
  for (let at = html.indexOf('<!--'); at >= 0; at = html.indexOf('<!--', from)) {
    const end = html.indexOf('-->', at + 4);
    if (end < 0) break;
    rest += html.slice(from, at);
    from = end + 3;
  }
  return rest + html.slice(from);
}

/** Whether no reader misses it: comments, anchors that are kept as places, the ends of tags. */
function isNoLoss(html: string): boolean {
  return END_TAG.test(html) || ANCHORS.test(withoutComments(html));
}

/** Leaves HTML out, but for line breaks and for anchors that links lead to. */
export function htmlHandlers(making: Making): Handlers {
  const { document, losses, text, bodyStart } = making;
  // Links mean the heading, where one has the same name.
  const isHeading = lazily(
    () => new Set(document.body.headings.map(({ anchor }) => pageId(anchor))),
  );
  return {
    html: (_state, { value }: Html) => {
      if (LINE_BREAK.test(value)) return element('br', {});
      if (!isNoLoss(value)) {
        losses.add('html', value, () => text.indexOf(value, bodyStart));
      }
      const ids: string[] = [];
      collectHtmlIds(value, ids);
      return ids
        .map(pageId)
        .filter((id) => !isHeading().has(id))
        .flatMap((id) => target(making, id));
    },
  };
}
