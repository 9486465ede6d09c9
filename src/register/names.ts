import type { City } from '../city/city.ts';
import type { Document } from '../document/document.ts';
import { foldName } from '../text/normalise.ts';
import type { Resolution } from './register.ts';

/**
 * Folds a title: as `foldName`, and without the city's own name in front («Göteborgs Stads policy
 * för …» and «Policy för …» are the same document).
 */
export function foldTitle(city: City, title: string): string {
  const folded = foldName(title);
  const owner = foldName(city.name);
  for (const prefix of [`${owner}s `, `${owner}:s `, `${owner} `]) {
    if (owner !== '' && folded.startsWith(prefix) && folded.length > prefix.length) {
      return folded.slice(prefix.length).replace(/^- ?/, '');
    }
  }
  return folded;
}

/** The names by which documents are found: ids, aliases and titles. */
export interface Names {
  readonly withId: ReadonlyMap<string, readonly Document[]>;
  readonly byName: ReadonlyMap<string, readonly Document[]>;
  readonly resolve: (words: string) => Resolution;
}

function add(index: Map<string, Document[]>, name: string, document: Document): void {
  const known = index.get(name);
  if (!known) index.set(name, [document]);
  // Documents come one after the other, so one that has the name already is the last.
  else if (known.at(-1) !== document) known.push(document);
}

/** Indexes the names of documents, which come in the register's order. */
export function indexNames(city: City, documents: readonly Document[]): Names {
  const withId = new Map<string, Document[]>();
  const byName = new Map<string, Document[]>();
  for (const document of documents) {
    add(withId, document.id.value, document);
    if (document.title) add(byName, foldTitle(city, document.title.value), document);
    for (const alias of document.aliases) add(byName, foldTitle(city, alias.value), document);
  }
  const external = new Map(city.external.map((entry) => [entry.id, entry]));

  function resolve(words: string): Resolution {
    const withThatId = withId.get(words);
    if (withThatId?.[0]) return { kind: 'document', document: withThatId[0], by: 'id' };
    const outside = external.get(words);
    if (outside) return { kind: 'external', external: outside };
    const name = foldTitle(city, words);
    const named = byName.get(name);
    if (!named?.[0]) return { kind: 'unknown' };
    if (named.length > 1) return { kind: 'ambiguous', documents: named };
    const title = named[0].title;
    const by = title && foldTitle(city, title.value) === name ? 'title' : 'alias';
    return { kind: 'document', document: named[0], by };
  }

  return { withId, byName, resolve };
}
