import { type Child, type Tag, tag } from '../../markup/tag.ts';
import { plainAnchor } from '../../search/plain-anchor.ts';
import type { Answer, Hit } from '../../search/searcher.ts';
import type { Text } from '../../text/language.ts';
import { type HitContext, langOf, linkTo, parted, say } from './hit-context.ts';
import { hasFound, marked } from './marked.ts';
import { SEARCH_TEXTS } from './search-texts.ts';

const MOST_HEADINGS = 3;
const MOST_WORDS = 4;

function line(context: HitContext, label: Text, things: readonly Child[]): Tag[] {
  return things.length === 0
    ? []
    : [tag('p', { class: 'where' }, say(context, label), ...parted(things, ', '))];
}

/** Another name of the document, where its title does not tell why it was found. */
function aliasLine(context: HitContext, { isFound }: Answer, document: number): Tag[] {
  const { names } = context;
  if (hasFound(names.titles[document] ?? '', isFound)) return [];
  const alias = names.aliases[document]?.find((each) => hasFound(each, isFound));
  if (alias === undefined) return [];
  const lang = langOf(context, names.languages[document]);
  return line(context, SEARCH_TEXTS.called, [tag('span', { lang }, ...marked(alias, isFound))]);
}

function headingLine(context: HitContext, { isFound }: Answer, document: number): Tag[] {
  const { names } = context;
  const links = (names.headingsOf[document] ?? []).flatMap((place) => {
    const [text = '', anchor = plainAnchor(text)] = names.headings[place] ?? [];
    if (!hasFound(text, isFound)) return [];
    const hash = `#${encodeURIComponent(anchor)}`;
    return [linkTo(context, document, hash, ...marked(text, isFound))];
  });
  return line(context, SEARCH_TEXTS.under, links.slice(0, MOST_HEADINGS));
}

/** The page of the document marks the word in its text and shows it, see `showWord`. */
function wordLine(context: HitContext, { document, inText }: Hit): Tag[] {
  const links = inText
    .slice(0, MOST_WORDS)
    .map((word) => linkTo(context, document, `?ord=${encodeURIComponent(word)}#text.rubrik`, word));
  return line(context, SEARCH_TEXTS.inText, links);
}

/** Where in a document the words are that were found, as links to there. */
export function hitPlaces(context: HitContext, answer: Answer, hit: Hit): Tag[] {
  return [
    ...aliasLine(context, answer, hit.document),
    ...headingLine(context, answer, hit.document),
    ...wordLine(context, hit),
  ];
}
