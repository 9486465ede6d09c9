import type { City } from '../city/city.ts';
import type { Document, Fact } from '../document/document.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import { foldTitle } from '../register/names.ts';
import type { Register } from '../register/register.ts';
import { verbatim } from '../text/language.ts';
import { decisionKey } from './decision-key.ts';
import { quote } from './quote.ts';
import type { Complaint, Rule } from './rule.ts';

/** So many others are named in a finding. */
const MOST_SHOWN = 5;

/** The first day in force; nothing, and so the oldest, where it is not known. */
function startOf(register: Register, document: Document): string {
  const { start } = register.timelineOf(document);
  return start?.kind === 'day' ? start.day : '';
}

/** Oldest first; of those that start on the same day, by id. */
function byAge(register: Register): (a: Document, b: Document) => number {
  const keyOf = (document: Document) => `${startOf(register, document)} ${document.id.value}`;
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : 1);
}

/** The title or alias of a document that says a folded name. */
function statement(city: City, document: Document, name: string): Fact<string> | undefined {
  const names = [document.title, ...document.aliases];
  return names.find((fact) => fact && foldTitle(city, fact.value) === name);
}

/**
 * Whether all have the name for their title and state one and the same decision: then
 * `decision-paragraph-reused` tells of a document that is there twice.
 */
function areOneDocument(city: City, name: string, documents: readonly Document[]): boolean {
  if (city.rules.get('decision-paragraph-reused')?.severity === 'off') return false;
  const keys = documents.map(({ title, decisions: [first] }) =>
    title && first && foldTitle(city, title.value) === name ? decisionKey(city, first) : undefined,
  );
  return keys.every((key) => key !== undefined && key === keys[0]);
}

/** Documents come oldest first. */
function complaintOf(city: City, name: string, living: readonly Document[]): Complaint | undefined {
  const youngest = living.at(-1);
  const stated = youngest && statement(city, youngest, name);
  if (!stated || isPlaceholder(stated.value)) return undefined;
  const others = living.slice(0, -1).slice(-MOST_SHOWN);
  const older = others.at(-1)?.id.value;
  const rest = living.length > others.length + 1;
  const ids = others.map((other) => other.id.value).join(', ');
  const isAlias = living.some((each) => statement(city, each, name) !== each.title);
  const count = living.length === 2 ? { sv: 'Två', en: 'Two' } : verbatim(String(living.length));
  return {
    place: stated.place,
    message: {
      sv: `${count.sv} gällande dokument heter ${quote(stated.value)}: ${rest ? 'bland andra ' : ''}${ids} och ${youngest.id.value}.`,
      en: `${count.en} documents in force are called ${quote(stated.value)}: ${rest ? 'among them ' : ''}${ids} and ${youngest.id.value}.`,
    },
    help: {
      sv: `Ersätter det här dokumentet ${older}, skriv supersedes: [${older}]. Annars, ${isAlias ? 'ta bort namnet ur aliases i det ena' : 'ge dem titlar som skiljer dem åt, till exempel med nämndens namn eller året'}.`,
      en: `If this document replaces ${older}, write supersedes: [${older}]. Otherwise ${isAlias ? 'remove the name from aliases in one of them' : 'give them titles that tell them apart, such as the name of the board or the year'}.`,
    },
    related: others.map((other) => ({
      place: (statement(city, other, name) ?? other.id).place,
      message: {
        sv: `${other.id.value} heter likadant`,
        en: `${other.id.value} has the same name`,
      },
    })),
  };
}

/** A title should lead to one document: of several that apply, nobody knows which is meant. */
export const titleDuplicate: Rule = {
  id: 'title-duplicate',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Två dokument som gäller samtidigt har samma namn.',
    en: 'Two documents that are in force at the same time share a name.',
  },
  why: {
    sv: 'Den som läser eller hänvisar till en titel ska veta vilket dokument som avses. Ofta är det äldre redan ersatt, utan att det är antecknat.',
    en: 'Whoever reads or cites a title should know which document is meant. Often the older one has been replaced and nobody noted it.',
  },

  *check({ register, documents, state }) {
    const readable = new Set(documents);
    const told = new Set<string>();
    for (const [name, sharing] of register.byName) {
      if (sharing.length < 2) continue;
      const byId = new Map<string, Document>();
      for (const document of sharing) {
        const { kind } = state(document);
        if (kind !== 'in-force' && kind !== 'partially-in-force') continue;
        // What is said to be repealed has a finding of its own, and so has an id that is used twice.
        const repealed = register.timelineOf(document).undatedRepeals.some(({ part }) => !part);
        const { value: id } = document.id;
        if (readable.has(document) && !repealed && !byId.has(id)) byId.set(id, document);
      }
      const key = [...byId.keys()].join(' ');
      if (byId.size < 2 || told.has(key)) continue;
      const living = [...byId.values()].sort(byAge(register));
      if (areOneDocument(register.city, name, living)) continue;
      const complaint = complaintOf(register.city, name, living);
      if (complaint) yield complaint;
      told.add(key);
    }
  },
};
