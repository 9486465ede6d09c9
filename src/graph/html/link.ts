import { type Child, tag } from '../../markup/tag.ts';
import type { Day } from '../../text/calendar.ts';
import type { NodeRecord } from '../history/history.ts';
import type { SitePlace } from './page-data.ts';

/** What a page shows, as the end of its address: kept there so that a view can be linked to. */
export interface Address {
  readonly day: Day | undefined;
  /** The key of the open document. */
  readonly document: string | undefined;
}

/** Writes an address, `#dag=2020-05-07&dokument=policy-it`. */
export function toHash({ day, document }: Address): string {
  const parts = [
    ...(day === undefined ? [] : [`dag=${day}`]),
    ...(document === undefined ? [] : [`dokument=${encodeURIComponent(document)}`]),
  ];
  return `#${parts.join('&')}`;
}

/** How documents and days are named: as links, where a script follows them. */
export interface Links {
  readonly name: (record: NodeRecord) => Child;
  readonly day: (day: Day) => Child;
}

/** Plain text: for a page that no script has made into more. */
export const PLAIN: Links = { name: ({ title }) => title, day: (day) => day };

/** Links to the pages of documents, where a page is a part of a site. */
export function pageLinks({ documents: [before, after] }: SitePlace): Links {
  const name = (record: NodeRecord): Child => {
    if (record.kind !== 'document') return record.title;
    return tag('a', { href: `${before}${record.id}${after}` }, record.title);
  };
  return { ...PLAIN, name };
}
