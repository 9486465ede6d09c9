import type { City, TypeSet } from '../city/city.ts';
import { typeNamesIn } from '../city/type-names.ts';
import { foldTitle } from '../register/names.ts';

/** What joins the word for a type to its subject. */
const JOINT = /^ (?:för|om|avseende|angående|gällande|rörande|kring|beträffande|vid) /u;
/** Years at the end tell editions of one subject apart. */
const YEARS_AT_END = /[ ,(]{1,3}(?:19|20)[0-9]{2}(?:-(?:19|20)?[0-9]{2,4})?\)?$/;
/** A subject that says this much is no accident. */
const SHORTEST = 4;

/**
 * What a title is about, folded: «Riktlinjer för representation» is about «representation».
 * Undefined where the title is not of that form, or names more than one type.
 */
export function titleSubject(city: City, set: TypeSet, title: string): string | undefined {
  const folded = foldTitle(city, title);
  const [name, another] = typeNamesIn(set, folded);
  if (!name || another || name.start !== 0 || name.word !== name.name) return undefined;
  const rest = folded.slice(name.end);
  const joint = JOINT.exec(rest);
  if (!joint) return undefined;
  const subject = rest.slice(joint[0].length).replace(YEARS_AT_END, '').trim();
  return subject.length < SHORTEST ? undefined : subject;
}
