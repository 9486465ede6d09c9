import {
  APOSTROPHE,
  BANG,
  EQUALS,
  GREATER,
  isLetter,
  isWhitespace,
  QUESTION,
  QUOTE,
  SLASH,
} from '../characters.ts';
import { isTagNameCode } from './html-tag.ts';
import { unescapeReferences } from './unescape.ts';

/** Elements whose content is no markup: what looks like a tag in them sets no id. */
const RAW = new Set(['script', 'style', 'textarea']);

/** Adds to `ids` what a link can aim at in a piece of raw HTML: `id` of any tag, `name` of `<a>`. */
export function collectHtmlIds(html: string, ids: string[]): void {
  let at = html.indexOf('<');
  while (at >= 0) {
    const next = html.charCodeAt(at + 1);
    let end = at + 1;
    if (isLetter(next)) end = readTag(html, at + 1, ids);
    else if (html.startsWith('<!--', at)) end = afterMark(html, '-->', at + 2);
    else if (next === BANG || next === QUESTION) end = afterMark(html, '>', at + 2);
    at = html.indexOf('<', end);
  }
}

/** Reads the tag whose name begins at `at`. Returns the offset after it and after raw content. */
function readTag(html: string, at: number, ids: string[]): number {
  let next = at;
  while (isTagNameCode(html.charCodeAt(next))) next += 1;
  const tag = html.slice(at, next).toLowerCase();
  const found = new Map<string, string>();
  while (next < html.length && html.charCodeAt(next) !== GREATER) {
    const code = html.charCodeAt(next);
    if (isWhitespace(code) || code === SLASH) next += 1;
    else next = readAttribute(html, next, found);
  }
  // A tag that does not end is none.
  if (next >= html.length) return html.length;
  const id = found.get('id');
  const name = tag === 'a' ? found.get('name') : undefined;
  if (id) ids.push(unescapeReferences(id));
  if (name && name !== id) ids.push(unescapeReferences(name));
  return RAW.has(tag) ? afterRaw(html, tag, next) : next + 1;
}

/** Reads the attribute at `at` into `found`: of several with one name the first counts. */
function readAttribute(html: string, at: number, found: Map<string, string>): number {
  let next = at + 1;
  while (next < html.length && !endsName(html.charCodeAt(next))) next += 1;
  const name = html.slice(at, next).toLowerCase();
  let equals = next;
  while (isWhitespace(html.charCodeAt(equals))) equals += 1;
  if (html.charCodeAt(equals) !== EQUALS) return next;

  let from = equals + 1;
  while (isWhitespace(html.charCodeAt(from))) from += 1;
  const quote = html.charCodeAt(from);
  const isQuoted = quote === QUOTE || quote === APOSTROPHE;
  if (isQuoted) from += 1;
  let to = from;
  while (to < html.length && !(isQuoted ? html.charCodeAt(to) === quote : endsValue(html, to))) {
    to += 1;
  }
  if (!found.has(name)) found.set(name, html.slice(from, to));
  return isQuoted ? to + 1 : to;
}

function endsName(code: number): boolean {
  return isWhitespace(code) || code === EQUALS || code === GREATER || code === SLASH;
}

function endsValue(html: string, at: number): boolean {
  const code = html.charCodeAt(at);
  return isWhitespace(code) || code === GREATER;
}

function afterRaw(html: string, tag: string, from: number): number {
  const close = new RegExp(`</${tag}`, 'gi');
  close.lastIndex = from;
  return close.test(html) ? close.lastIndex : html.length;
}

function afterMark(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}
