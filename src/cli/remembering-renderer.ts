import type { Document } from '../document/document.ts';
import type { Register } from '../register/register.ts';
import { pathsMeant } from '../site/copies.ts';
import type { BodyRenderer } from '../site/make-site.ts';
import type { RenderedBody, Site } from '../site/site.ts';

/** What every body may take from the rest of the site: the language, and where links lead. */
function addressesIn({ city, documents }: Register, copies: Site['copies']): string {
  const ids = documents.map(({ source, id }) => [source.path, id.value]);
  return JSON.stringify([city.language ?? '', ids, [...copies]]);
}

/** What a body takes from others besides: the anchors that its links lead to. */
function anchorsFor(document: Document, byPath: ReadonlyMap<string, Document>): string {
  const files = document.body.links.flatMap(
    ({ target }) => /^([^?#]+).*#/s.exec(target)?.[1] ?? [],
  );
  const others = files.flatMap((file) => pathsMeant(document, file));
  const anchors = [...new Set(others)].flatMap((path) => {
    const body = byPath.get(path)?.body;
    return body ? [[body.headings.map(({ anchor, text }) => [anchor, text]), body.htmlIds]] : [];
  });
  return JSON.stringify(anchors);
}

interface Rendered {
  readonly text: string;
  readonly anchors: string;
  readonly body: RenderedBody;
}

/** A renderer that renders a body only where its text, or where its links lead, has changed. */
export function rememberingRenderer(renderer: BodyRenderer): BodyRenderer {
  const known = new Map<string, Rendered>();
  let addresses = '';
  return (register, copies) => {
    const now = addressesIn(register, copies);
    if (now !== addresses) known.clear();
    addresses = now;
    const byPath = new Map(register.documents.map((each) => [each.source.path, each]));
    const render = renderer(register, copies);
    return (document, text) => {
      const { path } = document.source;
      const anchors = anchorsFor(document, byPath);
      const before = known.get(path);
      if (before?.text === text && before.anchors === anchors) return before.body;
      const body = render(document, text);
      known.set(path, { text, anchors, body });
      return body;
    };
  };
}
