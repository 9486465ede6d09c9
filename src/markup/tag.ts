/** A piece of SVG or HTML as plain data: written as text in a file, or made into nodes in a browser. */
export interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
}

/** A text is shown as it is written, whatever it holds; a line break alone only parts tags in a file. */
export type Child = Tag | string;

/** Attributes that are `undefined` or `false` are left out; `true` is one without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes a tag. */
export function tag(name: string, attributes: Attributes = {}, ...children: Child[]): Tag {
  return { name, attributes, children };
}

/** The break between two tags: it makes a file readable, and means nothing. */
export const BREAK = '\n';

/** Tags on lines of their own. Only where space between them means nothing. */
export function onLines(tags: readonly Child[]): Child[] {
  return [BREAK, ...tags.flatMap((each) => [each, BREAK])];
}
