import type { Document } from '../document/document.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import type { Namesake } from './longer-namesakes.ts';
import type { Context } from './rule.ts';
import { nameOf } from './words.ts';

/** «Y» (id) heter likadant och gäller längre, till och med … */
export function sayNamesake(
  { register, asOf }: Context,
  { document, last, hasEnded, isOfOtherTime }: Namesake,
): Text {
  const name = `${nameOf(document)} (${document.id.value})`;
  const apart = isOfOtherTime ? { sv: ' bortsett från tiden', en: ' but for the period' } : NOTHING;
  const { start } = register.timelineOf(document);
  const begins = start?.kind === 'day' ? start.day : undefined;
  const [same, sameEnglish] = [`heter likadant${apart.sv}`, `has the same name${apart.en}`];
  if (hasEnded) {
    return {
      sv: `${name} ${same} och började gälla ${begins}`,
      en: `${name} ${sameEnglish} and came into force on ${begins}`,
    };
  }
  const later = begins !== undefined && begins > asOf;
  const from = later ? { sv: ` från ${begins}`, en: ` from ${begins}` } : NOTHING;
  if (!last) {
    return {
      sv: `${name} ${same} och gäller${from.sv} tills vidare`,
      en: `${name} ${sameEnglish} and applies${from.en} until further notice`,
    };
  }
  const over = last < asOf;
  return {
    sv: `${name} ${same} och ${over ? 'gällde' : 'gäller'} längre,${from.sv} till och med ${last}`,
    en: `${name} ${sameEnglish} and ${over ? 'applied' : 'applies'} for longer,${from.en} until ${last}`,
  };
}

const NOTHING: Text = { sv: '', en: '' };

/** How to write that the namesake takes the place of a document. */
export function helpOfNamesake(document: Document, { document: other }: Namesake): Text {
  const id = document.id.value;
  return {
    sv: `Ersätter ${other.id.value} det här dokumentet, skriv supersedes: [${id}] i ${other.source.path}.`,
    en: `If ${other.id.value} supersedes this document, write supersedes: [${id}] in ${other.source.path}.`,
  };
}

/** Where its name stands. */
export function placeOfNamesake({ document }: Namesake): Place {
  return (document.title ?? document.id).place;
}
