import type { Day } from '../../text/calendar.ts';
import type { NodeRecord } from '../history/history.ts';
import type { Child } from '../../markup/tag.ts';

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
