import type { City, TypeSet } from '../city/city.ts';
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

const WORDS = /[\p{L}\p{N}]+(?:[-:][\p{L}\p{N}]+)*/gu;

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
  const owner = foldName(city.name);
  const own = new Set([...owner.split(' '), ...owner.split(' ').map((each) => `${each}s`)]);
  const words = (rest.match(WORDS) ?? []).filter((each) => !EMPTY.has(each) && !own.has(each));
  return words.length > 0 ? words.join(' ') : undefined;
}
