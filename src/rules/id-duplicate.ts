import type { Document } from '../document/document.ts';
import { keyPlace } from '../document/key-place.ts';
import type { Register } from '../register/register.ts';
import { toId } from '../text/normalise.ts';
import type { Rule } from './rule.ts';

/** So many others are shown beside a finding; a register copied whole has one for every document. */
const MOST_SHOWN = 5;

/** An id that nobody has, made of the document's own title. */
function freeId(document: Document, register: Register): string | undefined {
  const id = toId(document.title?.value ?? '')
    .slice(0, 80)
    .replace(/-+$/, '');
  return id === '' || register.withId(id).length > 0 ? undefined : id;
}

/** An id is one document's name for ever: used twice, no reference to it can be followed. */
export const idDuplicate: Rule = {
  id: 'id-duplicate',
  severity: 'error',
  basis: 'form',
  summary: { sv: 'Två dokument har samma id.', en: 'Two documents have the same id.' },
  why: {
    sv: 'Andra dokument och beslut pekar ut ett dokument med dess id. Har två samma, kan fel dokument bli upphävt.',
    en: 'Other documents and decisions name a document by its id. If two share it, the wrong one may be repealed.',
  },

  *check({ documents, register }) {
    // Where the frontmatter cannot be read, the id may be another one than the file name's.
    const byId = new Map<string, Document[]>();
    for (const document of documents) {
      const same = byId.get(document.id.value);
      if (same) same.push(document);
      else byId.set(document.id.value, [document]);
    }
    for (const [id, same] of byId) {
      if (same.length === 1) continue;
      const count =
        same.length === 2 ? { sv: 'två', en: 'two' } : { sv: same.length, en: same.length };
      for (const document of same) {
        const stated = keyPlace(document, 'id') !== undefined;
        const free = freeId(document, register);
        const others = same.slice(0, MOST_SHOWN + 1).filter((other) => other !== document);
        yield {
          place: document.id.place,
          message: {
            sv: `Id ${id}${stated ? '' : ', taget ur filnamnet,'} används av ${count.sv} dokument.`,
            en: `The id ${id}${stated ? '' : ', taken from the file name,'} is used by ${count.en} documents.`,
          },
          help: stated
            ? {
                sv: `Är detta det yngre dokumentet, byt id${free ? `, till exempel id: ${free}` : ''}. Är filen en kopia, ta bort den.`,
                en: `If this is the younger document, change its id${free ? `, for example id: ${free}` : ''}. If the file is a copy, remove it.`,
              }
            : {
                sv: `Skriv ett eget id i dokumenthuvudet${free ? `, till exempel id: ${free}` : ''}. Är filen en kopia, ta bort den.`,
                en: `Write an id of its own in the frontmatter${free ? `, for example id: ${free}` : ''}. If the file is a copy, remove it.`,
              },
          related: others.slice(0, MOST_SHOWN).map((other) => ({
            place: other.id.place,
            message: { sv: 'samma id', en: 'the same id' },
          })),
        };
      }
    }
  },
};
