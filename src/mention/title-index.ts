import type { City, ExternalDocument } from '../city/city.ts';
import type { Document } from '../document/document.ts';
import { keysOf } from './keys-of.ts';
import { KeySet, keyAt } from './letters.ts';
import { formsOfName } from './make-forms.ts';
import type { Reading } from './match-form.ts';
import { namesOf } from './names-of.ts';
import { type Owners, ownersOf } from './owners.ts';
import { isSmall, type TitleForm } from './title-forms.ts';
import { type TypeWords, typeWords } from './type-words.ts';

/** The forms of one first word: those of that word alone, and by the next telling words. */
interface Bucket {
  readonly alone: TitleForm[];
  readonly byNext: Map<number, TitleForm[]>;
  readonly byTwo: Map<number, TitleForm[]>;
  /** The next words of those in `byTwo`. */
  readonly seconds: Set<number>;
}

/** Of the telling words after the first, this is the last that titles are told apart by. */
const LAST_TELLING = 4;

/** One key of two words: in a register of thousands, many titles begin with the same two. */
function pairKey(first: number, second: number): number {
  return first * 2 ** 25 + second;
}

const NONE: readonly TitleForm[] = [];

/**
 * Calls for each form that a text may hold where a word begins that begins one of them. Words that
 * begin so are many, and a generator for each would be garbage.
 */
export function eachFormAt(
  { ids, buckets }: TitleIndex,
  key: number,
  reading: Reading,
  found: (form: TitleForm) => void,
): void {
  const id = ids.size > 0 ? ids.get(reading.first.folded) : undefined;
  if (id) found(id);
  for (const bucket of buckets.get(key) ?? []) {
    for (const form of bucket.alone) found(form);
    if (bucket.byNext.size + bucket.byTwo.size > 0) eachLonger(bucket, reading, found);
  }
}

/** The same for forms of several telling words. */
function eachLonger(bucket: Bucket, reading: Reading, found: (form: TitleForm) => void): void {
  const first = reading.telling(0);
  if (first === undefined) return;
  for (const form of bucket.byNext.get(first) ?? NONE) found(form);
  if (!bucket.seconds.has(first)) return;
  for (let index = 1; index < LAST_TELLING; index += 1) {
    const key = reading.telling(index);
    if (key === undefined) return;
    for (const form of bucket.byTwo.get(pairKey(first, key)) ?? NONE) found(form);
  }
}

/** All names of a register's documents, to be searched for in texts. Built once. */
export interface TitleIndex {
  readonly owners: Owners;
  readonly firstKeys: KeySet;
  /** By the keys of their first words. */
  readonly buckets: ReadonlyMap<number, readonly Bucket[]>;
  /** Ids of one word, which have no other forms. */
  readonly ids: ReadonlyMap<string, TitleForm>;
  readonly types: TypeWords;
}

/** What is indexed: the documents of a register, and the city. */
interface Indexed {
  readonly city: City;
  readonly documents: readonly Document[];
}

function push<V>(lists: Map<number, V[]>, key: number, value: V): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

/** Indexes the names of all documents of a register, and of those outside that the city lists. */
export function indexTitles({ city, documents }: Indexed): TitleIndex {
  const owners = ownersOf(city);
  const types = typeWords(city);
  const firstKeys = new KeySet();
  const byWord = new Map<string, Bucket>();
  const buckets = new Map<number, Bucket[]>();
  const ids = new Map<string, TitleForm>();
  const keys = new Map<string, readonly number[]>();
  const known = (word: string): readonly number[] => {
    const found = keys.get(word) ?? keysOf(word);
    keys.set(word, found);
    return found;
  };

  function bucketOf(first: string): Bucket {
    const there = byWord.get(first);
    if (there) return there;
    const bucket = { alone: [], byNext: new Map(), byTwo: new Map(), seconds: new Set<number>() };
    byWord.set(first, bucket);
    for (const key of known(first)) {
      firstKeys.add(key);
      push(buckets, key, bucket);
    }
    return bucket;
  }

  function add(form: TitleForm): void {
    const [first = '', ...rest] = form.words;
    const bucket = bucketOf(first);
    const [next, ...others] = rest.filter((word) => !isSmall(keyAt(word, 0)));
    if (next === undefined) {
      bucket.alone.push(form);
      return;
    }
    // A short word has many keys, for its ending lies within them; one with a single key is better.
    const second = others.slice(0, LAST_TELLING - 1).find((word) => known(word).length === 1);
    const last = second === undefined ? undefined : known(second)[0];
    for (const other of known(next)) {
      if (last === undefined) push(bucket.byNext, other, form);
      else {
        push(bucket.byTwo, pairKey(other, last), form);
        bucket.seconds.add(other);
      }
    }
  }

  function addId(form: TitleForm): void {
    const [word = ''] = form.words;
    ids.set(word, form);
    firstKeys.add(keyAt(word, 0));
  }

  /** Titles cut short, by their words; what several documents leave when cut is nobody's name. */
  const cuts = new Map<string, TitleForm | undefined>();

  function addAll(name: string, by: TitleForm['by'], of: Document | ExternalDocument): void {
    for (const form of formsOfName(name, by, of, owners, types)) {
      if (form.by === 'id' && form.words.length === 1) addId(form);
      else if (form.need !== 'definite' || form.words.length === 1) add(form);
      else {
        const words = form.words.join(' ');
        const isShared = cuts.has(words) && cuts.get(words)?.of !== of;
        cuts.set(words, isShared ? undefined : form);
      }
    }
  }

  for (const document of documents) {
    for (const [name, by] of namesOf(document)) addAll(name, by, document);
  }
  for (const external of city.external) addAll(external.title, 'title', external);
  for (const form of cuts.values()) if (form) add(form);
  return { owners, firstKeys, buckets, ids, types };
}
