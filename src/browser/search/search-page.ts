import type { SearchNames } from '../../search/names.ts';
import { type Answer, type Hit, makeSearcher } from '../../search/searcher.ts';
import type { Language } from '../../text/language.ts';
import { addTo, fillWith } from '../to-dom.ts';
import { isNarrow, passes } from './filter.ts';
import { hitItem } from './hit-item.ts';
import { loadWords } from './load-words.ts';
import { notesOn } from './notes.ts';
import { fillForm, keepInAddress, readForm } from './search-form.ts';
import { filled, SEARCH_TEXTS } from './search-texts.ts';

/** So many hits are shown at a time. */
const STEP = 20;
/** Milliseconds in which somebody who types has not finished. */
const PAUSE = 80;

/** The parts of the page that the search works with. */
export interface SearchParts {
  readonly form: HTMLFormElement;
  readonly status: Element;
  readonly notes: Element;
  readonly hits: Element;
  readonly more: HTMLButtonElement;
}

type Texts = 'none yet' | 'on their way' | 'there' | 'missing';

/** Runs the search on its page. */
export function runSearch(names: SearchNames, parts: SearchParts, own: string): void {
  const { form, status, notes, hits, more } = parts;
  const language = document.documentElement.lang as Language;
  const wayTo = (id: string) => (form.dataset.way ?? '').replace('*', () => id);
  const searcher = makeSearcher(names);
  const byTitle = names.titles.map((_, at) => at);
  byTitle.sort((a, b) => (names.titles[a] ?? '').localeCompare(names.titles[b] ?? '', 'sv'));
  const everything: Answer = {
    hits: byTitle.map((at): Hit => ({ document: at, score: 0, isNamed: false, inText: [] })),
    instead: [],
    hasAll: true,
    leading: undefined,
    isFound: () => false,
  };
  let openings: readonly string[] = [];
  let texts: Texts = 'none yet';
  let answer: Answer = { ...everything, hits: [] };

  const showMore = (): void => {
    const shown = hits.childElementCount;
    const context = { names, openings, language, wayTo };
    const next = answer.hits.slice(shown, shown + STEP);
    addTo(
      hits,
      next.map((hit) => hitItem(context, answer, hit)),
    );
    more.hidden = answer.hits.length <= hits.childElementCount;
  };

  const statusOf = (isAsked: boolean, count: number): string => {
    if (!isAsked) return '';
    const kind = (['none', 'one'] as const)[count] ?? 'many';
    const said = [filled(SEARCH_TEXTS[kind][language], count)];
    if (texts === 'on their way') said.push(SEARCH_TEXTS.reading[language]);
    if (texts === 'missing') said.push(SEARCH_TEXTS.noTexts[language]);
    return said.join(' ');
  };

  const draw = (): void => {
    const { typed, filter } = readForm(form);
    const isTyped = typed.trim() !== '';
    if (isTyped && texts === 'none yet') void read();
    const found = isTyped ? searcher.search(typed, texts === 'on their way') : everything;
    const isAsked = isTyped || isNarrow(filter);
    const passing = passes(names, filter);
    answer = { ...found, hits: isAsked ? found.hits.filter((hit) => passing(hit.document)) : [] };
    fillWith(hits, []);
    fillWith(notes, isTyped ? notesOn(found, language) : []);
    showMore();
    const said = statusOf(isAsked, answer.hits.length);
    // A status that is written again is read out again.
    if (status.textContent !== said) status.textContent = said;
  };

  const read = async (): Promise<void> => {
    texts = 'on their way';
    const words = await loadWords(own, names.stamp);
    const isTaken = words !== undefined && searcher.addWords(words);
    texts = isTaken ? 'there' : 'missing';
    if (isTaken) openings = words.openings;
    draw();
  };

  let pause: number | undefined;
  const change = (): void => {
    clearTimeout(pause);
    keepInAddress(form);
    draw();
  };
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(change, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change();
  });
  more.addEventListener('click', () => {
    const first = hits.childElementCount;
    showMore();
    hits.children[first]?.querySelector('a')?.focus();
  });

  fillForm(form, new URLSearchParams(location.search));
  draw();
}
