import { type Child, type Tag, tag } from '../../markup/tag.ts';
import type { Answer, Hit } from '../../search/searcher.ts';
import { type HitContext, langOf, linkTo, parted, say } from './hit-context.ts';
import { hitPlaces } from './hit-places.ts';
import { marked } from './marked.ts';
import { filled, SEARCH_TEXTS } from './search-texts.ts';

/** The state of a document, unless it has ended, its type, who decided it and when. */
function factLine(context: HitContext, document: number, hasEnded: boolean): Tag {
  const { names } = context;
  const lang = langOf(context, names.language);
  const state = hasEnded ? undefined : names.stateNames[names.states[document] ?? 0];
  const badge =
    state && tag('span', { class: `badge tone-${state.tone}` }, say(context, state.words));
  const groups = (['type', 'body'] as const).flatMap((kind) => {
    const { names: all, of } = names.groups[kind];
    return (of[document] ?? []).map((place) => tag('span', { lang }, all[place] ?? ''));
  });
  const decided = names.decided[document];
  const facts: Child[] = [
    ...groups,
    ...(decided ? [filled(say(context, SEARCH_TEXTS.decided), decided)] : []),
  ];
  return tag('p', { class: 'facts' }, ...(badge ? [badge, ' '] : []), ...parted(facts, ' · '));
}

/** Says of a document that has ended that it has and how, and what applies instead. */
function overLine(context: HitContext, document: number): Tag[] {
  const { names } = context;
  const [place = -1, day] = names.endings[document] || [];
  const ending = names.endingNames[place];
  if (!ending) return [];
  const words = say(context, ending.words);
  const how = day === undefined ? words : words.replace('%', () => day);
  const heirs = (names.heirs[document] ?? []).map((heir) =>
    linkTo(context, heir, '', names.titles[heir] ?? ''),
  );
  const instead =
    heirs.length > 0
      ? [' ', say(context, SEARCH_TEXTS.readInstead), ...parted(heirs, ', '), '.']
      : [];
  const headline = tag('strong', {}, `${say(context, ending.headline)}.`);
  return [tag('p', { class: 'over' }, headline, ...(how === '' ? [] : [` ${how}`]), ...instead)];
}

/** A document that was found: its name, whether it has ended, its facts, how it begins, and where in it the words are. */
export function hitItem(context: HitContext, answer: Answer, hit: Hit): Tag {
  const { names, openings } = context;
  const { document } = hit;
  const lang = langOf(context, names.languages[document]);
  const title = marked(names.titles[document] ?? '', answer.isFound);
  const opening = openings[document] ?? '';
  const over = overLine(context, document);
  return tag(
    'li',
    { class: 'hit' },
    tag('h3', {}, linkTo(context, document, '', ...title)),
    ...over,
    factLine(context, document, over.length > 0),
    ...(opening ? [tag('p', { class: 'opening', lang }, ...marked(opening, answer.isFound))] : []),
    ...hitPlaces(context, answer, hit),
  );
}
