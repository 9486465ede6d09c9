import type { Document } from '../document/document.ts';
import { buildRegister } from '../register/build-register.ts';
import { renderBodies } from '../site/body/render-body.ts';
import { copiesOf } from '../site/copies.ts';
import type { RenderedBody } from '../site/site.ts';
import { cityOf, documentOf } from './register-of.ts';

/** What a test looks at in a body. */
export interface TestBody extends RenderedBody {
  readonly document: Document;
  /** As the page in the site's own language has it. */
  readonly seen: string;
  /** What was left out, in Swedish, each with its line. */
  readonly said: readonly string[];
}

/** What stands around a body. */
export interface Around {
  /** More frontmatter of the document. */
  readonly facts?: string;
  /** The bodies of other documents by id. */
  readonly others?: Readonly<Record<string, string>>;
  /** Files of the register, from its root. */
  readonly files?: readonly string[];
}

/** Renders a body: that of the document `a`, titled «Titeln», in `documents/a.md`. */
export function bodyOf(body: string, { facts, others = {}, files = [] }: Around = {}): TestBody {
  const frontmatter = `title: Titeln${facts === undefined ? '' : `\n${facts}`}`;
  const document = documentOf('a', frontmatter, body);
  const rest = Object.entries(others).map(([id, text]) => documentOf(id, `title: ${id}`, text));
  const register = buildRegister(cityOf(), [document, ...rest]);
  const copies = copiesOf(register.documents, (path) => files.includes(path));
  const text = `---\n${frontmatter}\n---\n${body}`;
  const rendered = renderBodies(register, copies)(document, text);
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  return {
    ...rendered,
    document,
    seen: rendered.html('../../'),
    said: rendered.leftOut.map(({ place, message }) => `${lineOf(place.start)} ${message.sv}`),
  };
}
