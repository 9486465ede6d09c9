import { detach } from '../text/detach.ts';
import type { Source } from '../text/place.ts';
import {
  announces,
  jointOf,
  lastSentenceOf,
  mayEnd,
  sayOf,
  sharedOut,
} from './announcing-words.ts';
import type { Announcement } from './decision-file.ts';

/** No title is longer; so what is set apart and longer is no name. */
const LONGEST_NAME = 300;

/** The words between two marks: on one line or broken over two, without space at the marks. */
function within(mark: string): string {
  return `(?!\\s)([^${mark}\\n]+(?:\\n[^${mark}\\n]+)?)(?<!\\s)`;
}

/** A name that is set apart in running text: in italics or bold, in quotation marks, or as a link. */
const SET_APART = new RegExp(
  `(?<![\\p{L}\\p{N}*_\\\\])(?:${[
    `\\*{1,3}${within('*')}\\*{1,3}`,
    `_{1,3}${within('_')}_{1,3}`,
    `[«»]${within('«»')}[«»]`,
    `[”“"]${within('”“"')}[”“"]`,
    `\\[${within('[\\]')}\\]\\([^()\\s]*\\)`,
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

interface Name {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** A name without marks of its own: «*[Policy för inköp](x.md)*», «**”Policy för inköp”**». */
function bare(words: string): string {
  const text = words.replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1').replace(/\s+/g, ' ');
  return text.replace(/^[*_«»”“" ]+|[*_«»”“" ]+$/g, '');
}

function namesIn(body: string): Name[] {
  const names: Name[] = [];
  for (const match of body.matchAll(SET_APART)) {
    const words = match.slice(1).find((each) => each !== undefined) ?? '';
    const start = match.index;
    names.push({ words, start, end: start + match[0].length });
  }
  return names;
}

/**
 * Reads which documents the running text of a decision says will end. Only names that are set apart
 * count, and only where a verb says it of them and not of another name: one that is merely mentioned
 * («X ersätts. Y upphävs.») is none, nor is what has ended already or is said not to end. Rather too
 * few than too many: what is missed can still be a point. Time is linear in the text.
 *
 * @param text the whole file's text
 * @param bodyStart where the Markdown begins
 */
export function readAnnouncements(text: string, bodyStart: number, source: Source): Announcement[] {
  const body = text.slice(bodyStart);
  const announcements: Announcement[] = [];
  if (!mayEnd(body)) return announcements;
  const names = namesIn(body);
  let before = body.slice(0, names[0]?.start ?? 0);
  let isFirst = true;
  let group: Name[] = [];
  names.forEach((name, index) => {
    group.push(name);
    const next = names[index + 1];
    const after = body.slice(name.end, next?.start ?? body.length);
    const joint = next && jointOf(after);
    if (joint === 'and') return;
    if (mayEnd(before) || mayEnd(after)) {
      const left = next ? sharedOut(after).left : sayOf(after);
      const right = isFirst ? lastSentenceOf(before) : sharedOut(before).right;
      if (announces(right, left)) for (const each of group) announce(each);
    }
    group = [];
    // The items of a list share what introduces them.
    if (joint === 'item') return;
    before = after;
    isFirst = false;
  });
  return announcements;

  function announce({ words, start, end }: Name): void {
    const name = words.length > LONGEST_NAME ? '' : detach(bare(words));
    const place = { source, start: bodyStart + start, end: bodyStart + end };
    if (/[\p{L}\p{N}]/u.test(name)) announcements.push({ name, place });
  }
}
