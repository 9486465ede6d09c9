import { findBody, findType, typeSetOn } from '../city/lookup.ts';
import { STATE_NAMES } from '../register/state-names.ts';
import { visible } from '../report/visible.ts';
import type { Text } from '../text/language.ts';
import { nearest } from '../text/nearest.ts';
import { foldName } from '../text/normalise.ts';
import type { Opened } from './opened.ts';
import { UserError } from './user-error.ts';

/** The filters of a command, as the user wrote them. */
export interface FilterOptions {
  readonly state?: readonly string[];
  readonly type?: readonly string[];
  readonly body?: readonly string[];
  readonly responsible?: readonly string[];
  readonly keyword?: readonly string[];
}

/** What a filter may name: every word for it, and those to offer where none is near. */
interface Choice {
  readonly what: Text;
  readonly known: readonly string[];
  readonly offered: readonly string[];
  readonly isKnown?: (word: string) => boolean;
}

/** So many words are offered; more would have to be looked for. */
const MOST_OFFERED = 15;

function among(known: readonly string[]): (word: string) => boolean {
  const folded = new Set(known.map(foldName));
  return (word) => folded.has(foldName(word));
}

function offer(offered: readonly string[]): Text {
  const words = [...new Set(offered)].map(visible);
  if (words.length === 0) return { sv: '', en: '' };
  const some = words.slice(0, MOST_OFFERED).join(', ') + (words.length > MOST_OFFERED ? ' …' : '.');
  return { sv: ` De som finns är ${some}`, en: ` The ones there are: ${some}` };
}

/** Refuses a word that names nothing: an empty list would look like an answer. */
function check(opened: Opened, words: readonly string[] | undefined, choice: Choice): void {
  const { what, known, offered, isKnown = among(known) } = choice;
  for (const word of words ?? []) {
    if (isKnown(word)) continue;
    const near = nearest(word, known);
    const meant = near
      ? { sv: ` Menade du «${visible(near)}»?`, en: ` Did you mean "${visible(near)}"?` }
      : offer(offered);
    throw new UserError(
      {
        sv: `${what.sv} «${visible(word)}» finns inte.${meant.sv}`,
        en: `There is no ${what.en} "${visible(word)}".${meant.en}`,
      },
      opened.language,
    );
  }
}

/** Refuses filters that name what neither the city nor any document of the register knows. */
export function checkFilter(opened: Opened, options: FilterOptions): void {
  const { asOf, language, register } = opened;
  const { city, documents } = register;

  check(opened, options.state, {
    what: { sv: 'Läget', en: 'state' },
    known: Object.entries(STATE_NAMES).flatMap(([key, text]) => [key, text.sv, text.en]),
    offered: Object.values(STATE_NAMES).map((text) => text[language]),
  });

  const today = typeSetOn(city, asOf).set;
  const sets = [...city.typeSets, today];
  const types = [
    ...sets.flatMap((set) => set.types.flatMap((type) => [type.key, type.label])),
    ...documents.flatMap(({ type }) => (type ? [type.value] : [])),
  ];
  check(opened, options.type, {
    what: { sv: 'Dokumenttypen', en: 'type' },
    known: types,
    offered: today.types.map((type) => type.key),
    isKnown: (word) => sets.some((set) => findType(set, word) !== undefined) || among(types)(word),
  });

  const deciders = documents.flatMap(({ decidedBy }) => decidedBy.map(({ value }) => value));
  check(opened, options.body, {
    what: { sv: 'Organet', en: 'body' },
    known: [...city.bodies.flatMap((body) => [body.id, body.name, ...body.aliases]), ...deciders],
    offered: city.bodies.map((body) => body.name),
    isKnown: (word) => findBody(city, word) !== undefined || among(deciders)(word),
  });

  const responsible = documents.flatMap(({ responsibleFunction, responsibleBody }) =>
    [responsibleFunction, responsibleBody].flatMap((fact) => (fact ? [fact.value] : [])),
  );
  check(opened, options.responsible, {
    what: { sv: 'Den ansvariga funktionen', en: 'responsible function' },
    known: responsible,
    offered: responsible,
  });

  const keywords = documents.flatMap((document) => document.keywords.map(({ value }) => value));
  check(opened, options.keyword, {
    what: { sv: 'Nyckelordet', en: 'keyword' },
    known: keywords,
    offered: keywords,
  });
}
