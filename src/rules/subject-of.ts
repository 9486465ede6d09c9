import type { City, TypeSet } from '../city/city.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { foldName } from '../text/normalise.ts';
import { headNames } from './type-words.ts';

/** Words that join a type to its subject, or say no more than that the document is the city's own. */
const EMPTY = new Set(
  (
    'för om avseende gällande angående rörande beträffande kring inom i på vid av och samt en ett den det ' +
    'de kommunens stadens kommun kommunen stad staden kommunal kommunala kommunövergripande ' +
    'stadenövergripande övergripande gemensam gemensamma for on of the and'
  ).split(' '),
);

const WORDS = letterPattern('[\\p{L}\\p{N}]+(?:[-:][\\p{L}\\p{N}]+)*', 'gu');

const owners = new WeakMap<City, ReadonlySet<string>>();

/** The words of the city's own name, in the genitive too. */
function ownWords(city: City): ReadonlySet<string> {
  const known = owners.get(city);
  if (known) return known;
  const words = foldName(city.name).split(' ');
  const own = new Set([...words, ...words.map((each) => `${each}s`)]);
  owners.set(city, own);
  return own;
}

/**
 * What a document is about, as its title says it: «Policy för inköp», «Inköpspolicy» and «Göteborgs
 * Stads policy för inköp» are about the same. Undefined where the title does not tell for certain.
 */
export function subjectOf(city: City, set: TypeSet, title: string): string | undefined {
  const names = headNames(set, title);
  const [name] = names;
  if (!name || names.length > 1) return undefined;
  const word = foldName(name.word);
  const stem = word.slice(0, -name.name.length).replace(/-$|s$/, '');
  const rest = foldName(`${title.slice(0, name.start)} ${stem} ${title.slice(name.end)}`);
  const own = ownWords(city);
  const words = (rest.match(WORDS(rest)) ?? []).filter(
    (each) => !EMPTY.has(each) && !own.has(each),
  );
  return words.length > 0 ? words.join(' ') : undefined;
}
