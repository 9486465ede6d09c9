import { type Child, onLines, type Tag, tag } from '../../markup/tag.ts';
import type { Text } from '../../text/language.ts';
import type { Here } from '../here.ts';

/** A part of a page under a heading of its own, to which others may link. */
export interface Section {
  /** Has a point in it, so that no heading of a document has the same anchor. */
  readonly id: string;
  readonly heading: Text;
  readonly content: readonly Child[];
}

/** Writes a section: named by its heading. */
export function sectionTag({ say }: Here, { id, heading, content }: Section): Tag {
  return tag(
    'section',
    { 'aria-labelledby': id },
    ...onLines([tag('h2', { id }, say(heading)), ...content]),
  );
}
