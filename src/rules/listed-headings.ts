import type { DecisionFile, ListedWords } from '../decision/decision-file.ts';
import type { Heading } from '../document/body/body.ts';
import type { Document } from '../document/document.ts';
import type { Register } from '../register/register.ts';
import { readableDecisions } from './decision-files.ts';
import { foldHeading, knowsHeadings } from './headings.ts';

/** A list in a decision that says the headings of what it adopts in other words than they have. */
export interface ListedHeadings {
  readonly file: DecisionFile;
  readonly document: Document;
  /** Items that are no headings, each with the heading that stands in its place. */
  readonly otherwise: readonly (readonly [ListedWords, Heading])[];
}

/** The headings below one heading, level by level, in their order. */
function siblings({ body }: Document): Heading[][] {
  const groups = new Map<string, Heading[]>();
  const above: number[] = [];
  body.headings.forEach((heading, index) => {
    above.length = heading.depth - 1;
    const key = `${heading.depth} ${above.findLast((each) => each !== undefined) ?? ''}`;
    above[heading.depth - 1] = index;
    const known = groups.get(key);
    if (known) known.push(heading);
    else groups.set(key, [heading]);
  });
  return [...groups.values()];
}

/** What differs between a list and headings that are as many; undefined where most does. */
function difference(list: readonly ListedWords[], headings: readonly Heading[]) {
  if (list.length !== headings.length) return undefined;
  const pairs = list.flatMap((item, index) => {
    const heading = headings[index];
    return heading ? [[item, heading] as const] : [];
  });
  const otherwise = pairs.filter(
    ([{ words }, { text }]) => foldHeading(words) !== foldHeading(text),
  );
  const same = pairs.length - otherwise.length;
  return same >= 2 && same >= otherwise.length && otherwise.length > 0 ? otherwise : undefined;
}

/**
 * Finds lists in proposals and decisions that are meant to be the headings of an adopted document, for
 * they are as many, in the same order, and at least half of them are the same.
 */
export function* listedHeadings(register: Register): Generator<ListedHeadings, void> {
  for (const file of readableDecisions(register)) {
    if (file.lists.length === 0) continue;
    for (const { kind, target } of file.points) {
      const found = kind === 'adopt' ? register.resolve(target.to) : undefined;
      if (found?.kind !== 'document' || !knowsHeadings(found.document)) continue;
      for (const headings of siblings(found.document)) {
        for (const list of file.lists) {
          const otherwise = difference(list, headings);
          if (otherwise) yield { file, document: found.document, otherwise };
        }
      }
    }
  }
}
