import { type Child, type Tag, tag } from '../../markup/tag.ts';
import type { Answer, Hit } from '../../search/searcher.ts';
import { type HitContext, langOf, linkTo, parted, say } from './hit-context.ts';
import { hitPlaces } from './hit-places.ts';
import { marked } from './marked.ts';
import { filled, SEARCH_TEXTS } from './search-texts.ts';

/** The state of a document, its type, who decided it and when. */
function factLine(context: HitContext, document: number): Tag {
  const { names } = context;
  const lang = langOf(context, names.language);
  const state = names.stateNames[names.states[document] ?? 0];
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

/** Says of a document that has ended that it has, and what applies instead. */
function overLine(context: HitContext, document: number): Tag[] {
  const { names } = context;
  if (names.stateNames[names.states[document] ?? 0]?.when !== 'no-longer') return [];
  const heirs = (names.heirs[document] ?? []).map((heir) =>
    linkTo(context, heir, '', names.titles[heir] ?? ''),
  );
  const instead =
    heirs.length > 0
      ? [' ', say(context, SEARCH_TEXTS.readInstead), ...parted(heirs, ', '), '.']
      : [];
  return [
    tag('p', { class: 'over' }, tag('strong', {}, say(context, SEARCH_TEXTS.over)), ...instead),
  ];
}

/** A document that was found: its name, state and facts, how it begins, and where in it the words are. */
export function hitItem(context: HitContext, answer: Answer, hit: Hit): Tag {
  const { names, openings } = context;
  const { document } = hit;
  const lang = langOf(context, names.languages[document]);
  const title = marked(names.titles[document] ?? '', answer.isFound);
  const opening = openings[document] ?? '';
  return tag(
    'li',
    { class: 'hit' },
    tag('h3', {}, linkTo(context, document, '', ...title)),
    factLine(context, document),
    ...overLine(context, document),
    ...(opening ? [tag('p', { class: 'opening', lang }, ...marked(opening, answer.isFound))] : []),
    ...hitPlaces(context, answer, hit),
  );
}
