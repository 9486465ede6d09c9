import type { Document, Fact } from '../document/document.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import { foldTitle } from '../register/names.ts';
import type { Register } from '../register/register.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

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
    const nameIn = (document: Document, name: string): Fact<string> | undefined =>
      [document.title, ...document.aliases].find(
        (fact) => fact && foldTitle(register.city, fact.value) === name,
      );
    for (const [name, sharing] of register.byName) {
      if (sharing.length < 2) continue;
      const ids = new Set<string>();
      const living = sharing.filter((document) => {
        // An expired one has its own finding, and the same id twice is `id-duplicate`.
        if (!readable.has(document) || ids.has(document.id.value)) return false;
        const { kind } = state(document);
        const lives = kind === 'in-force' || kind === 'partially-in-force';
        if (lives) ids.add(document.id.value);
        return lives;
      });
      const key = [...ids].join(' ');
      const ordered = living.sort(byAge(register));
      const youngest = ordered.at(-1);
      const stated = youngest && nameIn(youngest, name);
      if (!youngest || !stated || ordered.length < 2 || told.has(key)) continue;
      if (isPlaceholder(stated.value)) continue;
      told.add(key);
      const others = ordered.slice(0, -1).slice(-MOST_SHOWN);
      const shown = others.map((other) => other.id.value).join(', ');
      const count = ordered.length === 2 ? { sv: 'Två', en: 'Two' } : { sv: `${ordered.length}`, en: `${ordered.length}` };
      yield {
        place: stated.place,
        message: {
          sv: `${count.sv} dokument som gäller heter ${quote(stated.value)}: ${shown} och ${youngest.id.value}.`,
          en: `${count.en} documents in force are called ${quote(stated.value)}: ${shown} and ${youngest.id.value}.`,
        },
        help: {
          sv: `Ersätter det här det äldre, skriv supersedes: [${others.at(-1)?.id.value}]. Annars, ge dem titlar som skiljer dem åt, till exempel med nämndens namn eller året.`,
          en: `If this one replaces the older, write supersedes: [${others.at(-1)?.id.value}]. Otherwise give them titles that tell them apart, such as the name of the board or the year.`,
        },
        related: others.map((other) => ({
          place: (nameIn(other, name) ?? other.id).place,
          message: { sv: `heter likadant: ${other.id.value}`, en: `has the same name: ${other.id.value}` },
        })),
      };
    }
  },
};
