import type { Document } from '../../document/document.ts';
import { type Child, tag } from '../../markup/tag.ts';
import { type Place, positionOf } from '../../text/place.ts';
import { type Here, nameTag, wayToFile } from '../here.ts';

/** The Markdown of a document among the files of the site. */
export function sourceFile({ id }: Document): string {
  return `id/${id.value}/${id.value}.md`;
}

/** Where a fact of a document stands: a line of its file, or of another document's that is named. */
export function whereLink(here: Here, document: Document, place: Place): Child[] {
  const { line } = positionOf(place);
  const { register } = here.site;
  const near = [
    document,
    ...register.successorsOf(document).map(({ successor }) => successor),
    ...register.predecessorsOf(document).map(({ predecessor }) => predecessor),
  ];
  const file = near.find(({ source }) => source === place.source);
  if (!file) return [];
  const words = here.say({ sv: 'uppgiften i källfilen', en: 'the fact in the source file' });
  const isOwn = file === document;
  const other: Child[] = isOwn
    ? []
    : [here.say({ sv: ' för «', en: ' of «' }), nameTag(here, file), '»'];
  const href = wayToFile(here, sourceFile(file));
  return [
    tag(
      'span',
      { class: isOwn ? 'where short' : 'where' },
      '(',
      tag('a', { href }, words, ...other),
      here.say({ sv: `, rad ${line}`, en: `, line ${line}` }),
      ')',
    ),
  ];
}
