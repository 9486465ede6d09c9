import { dateText } from '../../document/date-text.ts';
import type { Document } from '../../document/document.ts';
import { visible } from '../../report/visible.ts';
import {
  GROUP_KINDS,
  type GroupKind,
  type NamedEnding,
  type NamedGroups,
  type NamedState,
  type SearchNames,
} from '../../search/names.ts';
import { plainAnchor } from '../../search/plain-anchor.ts';
import { cityLanguage, languageOf, nameOf } from '../here.ts';
import { appliesWhen } from '../parts/applies-when.ts';
import { stateWords, toneOf } from '../parts/badge.ts';
import { endedInShort } from '../parts/ended-in-short.ts';
import { heirsOf } from '../parts/heirs.ts';
import type { Site } from '../site.ts';

/** Gives each thing that comes a place in a list, the same one to the same thing. */
function placesIn<T>(things: T[], keyOf: (thing: T) => string): (thing: T) => number {
  const places = new Map<string, number>();
  return (thing) => {
    const key = keyOf(thing);
    const place = places.get(key) ?? things.push(thing) - 1;
    places.set(key, place);
    return place;
  };
}

function namedGroups({ register, groups, groupsOf }: Site, kind: GroupKind): NamedGroups {
  const places = new Map(groups[kind].map((group, place) => [group, place]));
  return {
    names: groups[kind].map(({ name }) => visible(name)),
    of: register.documents.map((document) =>
      groupsOf(document, kind).flatMap((group) => places.get(group) ?? []),
    ),
  };
}

function numbersOf({ decisions, frontmatter }: Document): string[] {
  const value = frontmatter?.entries.find(({ key }) => key.text === 'collection')?.value;
  return [
    ...decisions.flatMap(({ caseNumber }) => caseNumber?.value ?? []),
    ...(value?.kind === 'scalar' ? [value.text] : []),
  ].map(visible);
}

function headingsOf({ bodyOf }: Site, document: Document): SearchNames['headings'] {
  const title = visible(nameOf(document));
  return bodyOf(document).headings.flatMap((heading) => {
    const text = visible(heading.text);
    if (text === title) return [];
    return [plainAnchor(text) === heading.anchor ? [text] : [text, heading.anchor]];
  });
}

/**
 * What the search of a site knows of its documents without their words.
 *
 * @param stamp of the words that belong to it
 */
export function searchNames(site: Site, stamp: string): SearchNames {
  const { register, stateOf } = site;
  const { documents } = register;
  const stateNames: NamedState[] = [];
  const placeOfState = placesIn(stateNames, ({ words }) => words.sv);
  const endingNames: NamedEnding[] = [];
  const placeOfEnding = placesIn(endingNames, ({ headline, words }) => headline.sv + words.sv);
  const headings: SearchNames['headings'][number][] = [];
  const placeOfHeading = placesIn(headings, (heading) => heading.join('\n'));
  const places = new Map(documents.map((document, place) => [document, place]));
  const groups = Object.fromEntries(GROUP_KINDS.map((kind) => [kind, namedGroups(site, kind)]));
  const states = documents.map((document) => {
    const state = stateOf(document);
    const when = appliesWhen(state, register.city);
    return placeOfState({ when, tone: toneOf(state), words: stateWords(state) });
  });
  return {
    stamp,
    language: cityLanguage(site),
    ids: documents.map(({ id }) => id.value),
    titles: documents.map((document) => visible(nameOf(document))),
    languages: documents.map((document) => languageOf(site, document)),
    aliases: documents.map(({ aliases }) => aliases.map(({ value }) => visible(value))),
    numbers: documents.map(numbersOf),
    stateNames,
    states,
    decided: documents.map((document) => {
      const date = register.timelineOf(document).decided?.decision.date?.value;
      return date ? dateText(date) : '';
    }),
    endingNames,
    endings: documents.map((document) => {
      const ended = endedInShort(site, document);
      if (!ended) return 0;
      const { headline, words, day } = ended;
      const place = placeOfEnding({ headline, words });
      return day === undefined ? [place] : [place, day];
    }),
    heirs: documents.map((document) =>
      appliesWhen(stateOf(document), register.city) === 'no-longer'
        ? heirsOf(site, document).flatMap((heir) => places.get(heir) ?? [])
        : [],
    ),
    groups: groups as SearchNames['groups'],
    headings,
    headingsOf: documents.map((document) => headingsOf(site, document).map(placeOfHeading)),
  };
}
