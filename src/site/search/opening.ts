import { visible } from '../../report/visible.ts';
import { textOfHtml } from './text-of-html.ts';

/** Shorter paragraphs are dates, numbers and names that a text is headed by. */
const SHORTEST = 60;
const LONGEST = 200;

/** How a text begins: its first paragraph that says something, cut after a word where it is long. */
export function openingOf(html: string): string {
  for (let at = html.indexOf('<p>'); at >= 0; at = html.indexOf('<p>', at + 1)) {
    const end = html.indexOf('</p>', at);
    const words = textOfHtml(html.slice(at, end < 0 ? undefined : end))
      .replace(/\s+/g, ' ')
      .trim();
    if (words.length < SHORTEST) continue;
    if (words.length <= LONGEST) return visible(words);
    const cut = words.slice(0, LONGEST + 1).replace(/\s*\S*$/, '');
    return visible(`${cut === '' ? words.slice(0, LONGEST) : cut} …`);
  }
  return '';
}
