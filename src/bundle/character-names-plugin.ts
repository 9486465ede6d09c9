import { characterEntities } from 'character-entities';

/** The part of a plug-in that rolldown and Vite have in common and that is used here. */
interface CharacterNamesPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  resolveId(specifier: string): string | undefined;
  load(id: string): { readonly code: string; readonly moduleType: 'js' } | undefined;
}

const SPECIFIER = 'character-entities?packed';
const ID = '\0character-names.js';

/**
 * `character-entities?packed` is the names of HTML's characters as one text: names and values in
 * turn, between NUL characters. A text costs nothing until somebody reads it, and few documents say
 * `&nbsp;`; two thousand properties of an object are made each time that the command starts.
 */
export function characterNamesPlugin(): CharacterNamesPlugin {
  return {
    name: 'gov-docs-character-names',
    enforce: 'pre',
    resolveId: (specifier) => (specifier === SPECIFIER ? ID : undefined),
    load(id) {
      if (id !== ID) return undefined;
      const packed = Object.entries(characterEntities).flat().join('\0');
      return { code: `export default ${JSON.stringify(packed)};\n`, moduleType: 'js' };
    },
  };
}
