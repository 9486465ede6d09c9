import type { Child } from '../markup/tag.ts';
import type { Text } from '../text/language.ts';
import type { PageKey } from './address.ts';
import type { Here } from './here.ts';

/** Markup that is safe already: a sanitised body, or a picture that this product drew. */
interface Raw {
  readonly raw: string;
}

/** What stands in the main part of a page, in order. */
export type Content = Child | Raw;

/** A page of the site, in every language that it has. */
export interface Page {
  readonly key: PageKey;
  /** The heading, and with the site's name the title of the window. */
  readonly title: Text;
  /** The language of the title, where it is the same words in every language. */
  readonly language?: string;
  /** One sentence for search engines. */
  readonly description?: Text;
  /** Everything in the page's main part below its heading. */
  readonly main: (here: Here) => readonly Content[];
  /** Linked data about what the page shows, an object of JSON-LD; its addresses may be relative. */
  readonly linkedData?: (here: Here) => object;
  /** Scripts of the site that the page works better with, from the output folder. */
  readonly scripts?: readonly string[];
  /** Left out by search engines and the site map. */
  readonly isUnlisted?: boolean;
}
