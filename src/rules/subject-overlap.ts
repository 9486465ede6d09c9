import { findBody } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import { judgingTypes } from '../register/judged-type.ts';
import { foldTitle } from '../register/names.ts';
import { foldName } from '../text/normalise.ts';
import type { Context, Rule } from './rule.ts';
import { subjectOf } from './subject-of.ts';
import { nameOf } from './words.ts';

/** The same for documents of one type on one subject, decided by the same bodies for the same. */
function keyOf({ register, city, asOf, typeOf }: Context, document: Document): string | undefined {
  const judged = typeOf(document);
  const { set } = judgingTypes(register, document, asOf);
  const subject = document.title && subjectOf(city, set, document.title.value);
  if (!judged || subject === undefined) return undefined;
  const idOf = (words: string) => findBody(city, words)?.id ?? foldName(words);
  const [by, to] = [document.decidedBy, document.appliesTo].map((facts) =>
    [...new Set(facts.map(({ value }) => idOf(value)))].sort().join(', '),
  );
  // Without a decider, nobody knows whose the document is.
  return by ? [judged.type.key, subject, by, to].join('\n') : undefined;
}

/** Whether one of two documents says how they stand to each other. */
function areRelated({ register }: Context, a: Document, b: Document): boolean {
  const states = (one: Document, other: Document) =>
    register.parentsOf(one).some(({ to }) => to === other) ||
    register.referencesOf(one).some(({ to }) => to === other) ||
    register.predecessorsOf(one).some(({ predecessor }) => predecessor === other) ||
    one.attachments.some(({ document }) => document?.value === other.id.value);
  return states(a, b) || states(b, a);
}

function startOf({ register }: Context, document: Document): string {
  const { start } = register.timelineOf(document);
  return start?.kind === 'day' ? start.day : '';
}

/** One document of a type on a subject is enough. */
export const subjectOverlap: Rule = {
  id: 'subject-overlap',
  severity: 'info',
  basis: 'facts',
  summary: {
    sv: 'Två gällande dokument av samma typ handlar om samma sak.',
    en: 'Two documents in force, of the same type, are about the same subject.',
  },
  why: {
    sv: 'Det ska inte finnas fler dokument än som behövs. Av två om samma sak är det äldre ofta ersatt, utan att någon har antecknat det.',
    en: 'There should be no more documents than are needed. Of two on one subject the older has often been replaced, and nobody noted it.',
  },

  *check(context) {
    const { documents, state, city } = context;
    const bySubject = new Map<string, Document[]>();
    for (const document of documents) {
      const { kind } = state(document);
      if (kind !== 'in-force' && kind !== 'partially-in-force') continue;
      const key = keyOf(context, document);
      if (key === undefined) continue;
      const known = bySubject.get(key);
      if (known) known.push(document);
      else bySubject.set(key, [document]);
    }
    for (const sharing of bySubject.values()) {
      if (sharing.length < 2) continue;
      const byAge = [...sharing].sort((a, b) =>
        startOf(context, a) < startOf(context, b) ? -1 : 1,
      );
      const [older, younger] = byAge.slice(-2);
      if (!older?.title || !younger?.title || areRelated(context, older, younger)) continue;
      // Of the same title, `title-duplicate` tells.
      if (foldTitle(city, older.title.value) === foldTitle(city, younger.title.value)) continue;
      const id = older.id.value;
      yield {
        place: younger.title.place,
        message: {
          sv: `${nameOf(younger)} och ${nameOf(older)} är av samma typ och ser ut att handla om samma sak.`,
          en: `${nameOf(younger)} and ${nameOf(older)} are of the same type and seem to be about the same subject.`,
        },
        help: {
          sv: `Ersätter det här dokumentet det andra, skriv supersedes: [${id}]. Behövs båda, skriv i titlarna vad som skiljer dem åt.`,
          en: `If this document replaces the other, write supersedes: [${id}]. If both are needed, say in the titles how they differ.`,
        },
        related: [
          {
            place: older.title.place,
            message: { sv: `${nameOf(older)} står här`, en: `${nameOf(older)} stands here` },
          },
        ],
      };
    }
  },
};
