import { evenText, forEachWord } from '../search/words.ts';

/** A word that stands in more places is marked in the first of them. */
const MOST = 500;

/** The places of a word in a piece of text, the last one first. */
function placesIn(text: string, asked: string): [start: number, end: number][] {
  const places: [number, number][] = [];
  forEachWord(text, (word, start, end) => {
    if (word === asked && places[0]?.[0] !== start) places.unshift([start, end]);
  });
  return places;
}

/**
 * Marks a word in the text of a document and shows the first place of it, where the address asks for
 * that with `ord`: a hit of the search leads there. Browsers' own way (`#:~:text=`) would show the first
 * place on the page, among the facts beside the text.
 */
export function showWord(text: Element): void {
  const word = new URLSearchParams(location.search).get('ord');
  if (!word) return;
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  let left = MOST;
  for (const node of nodes) {
    const even = evenText(node.data);
    const places = placesIn(even, word);
    if (places.length === 0) continue;
    node.data = even;
    for (const [start, end] of places) {
      const mark = document.createElement('mark');
      const found = node.splitText(start);
      found.splitText(end - start);
      found.replaceWith(mark);
      mark.append(found);
    }
    left -= places.length;
    if (left <= 0) break;
  }
  const show = () => text.querySelector('mark')?.scrollIntoView({ block: 'center' });
  // Before that, the browser goes to the place that the address names.
  if (document.readyState === 'complete') show();
  else addEventListener('load', show);
}
