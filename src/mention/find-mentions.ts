import type { Document } from '../document/document.ts';
import { historian } from './history.ts';
import { type Found, judge } from './judge-match.ts';
import { matchForm, Reading } from './match-form.ts';
import type { MatchedBy, Mention, RunningText } from './mention.ts';
import { unresolvedNames } from './set-apart.ts';
import { isDocument } from './title-forms.ts';
import { eachFormAt, type TitleIndex } from './title-index.ts';
import { beginsWord, wordAt } from './words.ts';

/** What is to be known beside the names. */
export interface Asked {
  /** The document that a link of this one leads to, if it leads to one. */
  readonly linked: (from: Document, target: string) => Document | undefined;
  /** Whether a document has ended: then it matters how the text tells of it. */
  readonly hasEnded: (document: Document) => boolean;
}

/** How well a match fits: a title as it stands before an alias, a part or other forms. */
function rankOf({ match }: Found): number {
  const { by } = match.form;
  return (match.isExact ? 4 : 0) + (by === 'title' ? 3 : by === 'alias' || by === 'id' ? 2 : 0);
}

function matchedBy({ match }: Found): MatchedBy {
  const { by } = match.form;
  if (by === 'id' || by === 'part') return by;
  return match.isExact ? by : 'inflected';
}

function findNames(index: TitleIndex, { prose, bodyStart }: RunningText): Found[] {
  const found: Found[] = [];
  index.firstKeys.forEachIn(prose, bodyStart, (start, key) => {
    const first = beginsWord(prose, start) ? wordAt(prose, start) : undefined;
    if (!first) return;
    const reading = new Reading(prose, first);
    eachFormAt(index, key, reading, (form) => {
      const match = matchForm(reading, form);
      const each = match && judge(index, reading, start, match);
      if (each) found.push(each);
    });
  });
  return found;
}

/** Of names that overlap, the longest; where several documents have it, the best fitting of them. */
function* choose(all: readonly Found[]): Generator<Found[]> {
  const sorted = [...all].sort((a, b) => a.start - b.start || b.end - a.end);
  let group: Found[] = [];
  for (const each of sorted) {
    const [best] = group;
    if (!best || each.start >= best.end) {
      if (best) yield group;
      group = [each];
    } else if (each.end - each.start > best.end - best.start) group = [each];
    else if (each.start === best.start && each.end === best.end) group.push(each);
  }
  if (group.length > 0) yield group;
}

function mentionOf(group: readonly Found[]): Mention | undefined {
  const top = Math.max(...group.map(rankOf));
  const best = group.filter((each) => rankOf(each) === top);
  const [first] = best;
  if (!first) return undefined;
  const { start, end, stands, isLoose } = first;
  const of = best.map(({ match }) => match.form.of);
  const documents = [...new Set(of.filter(isDocument))];
  const external = of.find((each) => !isDocument(each));
  const by = matchedBy(first);
  if (documents.length > 0)
    return {
      start,
      end,
      stands,
      by,
      isLoose,
      isHistory: false,
      to: { kind: 'documents', documents },
    };
  return external && !isDocument(external)
    ? { start, end, stands, by, isLoose, isHistory: false, to: { kind: 'external', external } }
    : undefined;
}

/**
 * Leaves out names within the words of a link that leads elsewhere: only where a name is all of its
 * words, the link may lead to a copy of the document. Both are in the order of the text.
 */
function* outsideLinks({ body }: Document, names: Iterable<Mention>): Generator<Mention> {
  const links = body.links.filter(({ kind }) => kind === 'link');
  let at = 0;
  for (const name of names) {
    while ((links[at]?.end ?? name.end) <= name.start) at += 1;
    const link = links[at];
    const isWithin = link !== undefined && link.start < name.end;
    const isAll =
      isWithin && name.start <= link.start + 3 && link.end <= name.end + link.target.length + 7;
    if (!isWithin || isAll) yield name;
  }
}

function linkMentions(from: Document, { linked }: Asked): Mention[] {
  return from.body.links.flatMap(({ kind, target, start, end }): Mention[] => {
    const document = kind === 'link' ? linked(from, target) : undefined;
    if (!document) return [];
    const to = { kind: 'documents', documents: [document] } as const;
    return [{ start, end, stands: 'link', by: 'address', isLoose: false, isHistory: false, to }];
  });
}

/**
 * Finds the governing documents that a document names in its text, in the order of the text: by
 * titles, aliases and their inflected forms, by links, and names that are set apart and lead to
 * nothing. What overlaps a link is the link's. Time is linear in the text.
 */
export function findMentions(
  index: TitleIndex,
  document: Document,
  text: RunningText,
  asked: Asked,
): Mention[] {
  const links = linkMentions(document, asked);
  const named = [...choose(findNames(index, text))].flatMap((group) => mentionOf(group) ?? []);
  const names = [...outsideLinks(document, named)];
  const isHistory = historian(document, text.prose);
  const known = merge(links, names).map((mention): Mention => {
    const { to, start, end } = mention;
    const isPast =
      to.kind === 'documents' && to.documents.some(asked.hasEnded) && isHistory(start, end);
    return isPast ? { ...mention, isHistory: true } : mention;
  });
  return merge(known, unresolvedNames(index, document, text));
}

/** Both in the order of the text; of two that overlap, the one of the first list. */
function merge(first: readonly Mention[], second: readonly Mention[]): Mention[] {
  const sorted = [...first, ...second].sort((a, b) => a.start - b.start || a.end - b.end);
  const goesFirst = new Set(first);
  const kept: Mention[] = [];
  for (const each of sorted) {
    const last = kept.at(-1);
    if (!last || each.start >= last.end) kept.push(each);
    else if (goesFirst.has(each) && !goesFirst.has(last)) kept[kept.length - 1] = each;
  }
  return kept;
}
