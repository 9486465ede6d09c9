import { BODY_KINDS, type Body, type City, type DocumentType } from '../city/city.ts';
import { isInOffice } from '../city/lookup.ts';
import type { Day } from '../text/calendar.ts';
import type { Language } from '../text/language.ts';
import { type HeadFacts, headLines } from './head-lines.ts';

/** What is known of a document that is to be written; what is not becomes a blank to fill in. */
export interface NewDocument extends Omit<HeadFacts, 'decidedBy'> {
  /** A body of the city; undefined where its rules have to tell. */
  readonly by: Body | undefined;
}

/** The only body that may decide a type on a day: undefined where there are several, or none. */
function onlyDecider(city: City, type: DocumentType, day: Day): Body | undefined {
  const isKind = (word: string) => BODY_KINDS.some((kind) => kind === word);
  const able = city.bodies.filter((body) =>
    type.decidedBy.some((word) => (isKind(word) ? word === body.kind : word === body.id)),
  );
  const [only, more] = able.filter((body) => isInOffice(body, day));
  return more ? undefined : only;
}

/**
 * Writes a document of a type: a head with all that the city's rules demand of the type, and the
 * headings that it must have. What is not known stands there as a blank that lint points at.
 *
 * @returns the text of the file
 */
export function writeNewDocument(
  city: City,
  facts: NewDocument,
  day: Day,
  language: Language,
): string {
  const { type, title } = facts;
  const decidedBy = facts.by ?? onlyDecider(city, type, day);
  const head = headLines({ ...facts, decidedBy }, language);
  const sections = type.sections.flatMap((section) => ['', `## ${section}`]);
  return `${['---', ...head, '---', '', `# ${plain(title ?? BLANK_TITLE)}`, ...sections].join('\n')}\n`;
}

const BLANK_TITLE = '[Titel]';

/** A title as Markdown shows it: nothing in it is taken for mark-up. */
function plain(title: string): string {
  return title === BLANK_TITLE ? title : title.replace(/[\\`*_[\]<>]/g, '\\$&');
}
