import type { City } from '../city/city.ts';
import { typeNamesIn } from '../city/type-names.ts';
import type { Word } from './words.ts';

/** Knows the city's words for types. */
export interface TypeWords {
  /** The type that a word names, alone or by its last part: «strategi» of «bredbandsstrategi». */
  readonly typeOf: (word: Word) => string | undefined;
  /** Whether a word is a type and no more: «policy», not «bredbandsstrategi». */
  readonly isBareType: (word: Word) => boolean;
}

/** Reads the city's words for types, of all its sets; what a word is, is looked up once. */
export function typeWords({ typeSets }: City): TypeWords {
  const types = new Map<string, string | undefined>();
  const bare = new Map<string, boolean>();
  const sets = typeSets.toReversed();
  return {
    typeOf({ folded }) {
      if (types.has(folded)) return types.get(folded);
      let name: string | undefined;
      for (const set of sets) name ??= typeNamesIn(set, folded)[0]?.name;
      types.set(folded, name);
      return name;
    },
    isBareType({ folded }) {
      const known = bare.get(folded);
      if (known !== undefined) return known;
      const nominative = folded.replace(/:?s$/, '');
      const isBare = sets.some(({ words }) => words.has(folded) || words.has(nominative));
      bare.set(folded, isBare);
      return isBare;
    },
  };
}
