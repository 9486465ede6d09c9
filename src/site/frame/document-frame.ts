import { toMarkup } from '../../markup/to-markup.ts';
import type { Language } from '../../text/language.ts';
import { type Here, placeOf } from '../here.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { pageFooter } from './page-footer.ts';
import { pageHeader } from './page-header.ts';

/** What stands above and below the main part of a page. */
interface Frame {
  readonly header: string;
  readonly footer: string;
}

/** Stands for the id of a document; no file of a register has it. */
const SOME_ID = 'gov-docs-some-document';

const known = new WeakMap<Site, Map<Language, Frame>>();

function frameAround(here: Here, page: Page): Frame {
  return { header: toMarkup(pageHeader(here, page)), footer: toMarkup(pageFooter(here)) };
}

/** The frame of a page. Those of documents differ in their id only, and there are many of them. */
export function frameOf(here: Here, page: Page): Frame {
  const { key } = page;
  if (key.kind !== 'document') return frameAround(here, page);
  const { site, language } = here;
  const frames = known.get(site) ?? new Map<Language, Frame>();
  known.set(site, frames);
  let frame = frames.get(language);
  if (!frame) {
    const some = { kind: 'document', id: SOME_ID } as const;
    frame = frameAround(placeOf(site, some, language), { ...page, key: some });
    frames.set(language, frame);
  }
  return { ...frame, header: frame.header.replaceAll(SOME_ID, key.id) };
}
