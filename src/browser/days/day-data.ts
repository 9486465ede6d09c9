/** From when, before which day, and how a document binds; empty where a day is not known or not decided. */
export type Binding = readonly [from: string, before: string, how: 'whole' | 'part' | 'over'];

/** A document, as it may be listed: the language of its title where that is not the page's, else empty. */
type Listed = readonly [id: string, title: string, language: string, bindings: readonly Binding[]];

/** What is said of a number of documents; `{count}` and `{day}` stand for what they name. */
interface Counted {
  readonly none: string;
  readonly one: string;
  readonly many: string;
}

/** All that the list of a day is made of, in one language; short, for a register has many documents. */
export interface DayData {
  /** The day up to which decisions are known. */
  readonly asOf: string;
  /** By title; only those that bind on some day. */
  readonly documents: readonly Listed[];
  readonly past: Counted;
  readonly coming: Counted;
  readonly part: string;
  readonly over: string;
  /** Said where it is not known since when a document binds. */
  readonly unknown: string;
  /** What stands before and after the id in the way to the page of a document. */
  readonly page: readonly [before: string, after: string];
  readonly map: { readonly way: string; readonly words: string };
}
