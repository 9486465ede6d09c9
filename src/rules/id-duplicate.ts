import type { Document } from '../document/document.ts';
import { toId } from '../text/normalise.ts';
import type { Context, Rule } from './rule.ts';

/** So many others are shown beside a finding; a register copied whole has one for every document. */
const MOST_SHOWN = 5;

/** An id that is free, made of the document's own title. */
function freeId(document: Document, register: Context['register']): string | undefined {
  const id = toId(document.title?.value ?? '').slice(0, 80).replace(/-+$/, '');
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
    const byId = new Map<string, Document[]>();
    for (const document of documents) {
      const same = byId.get(document.id.value);
      if (same) same.push(document);
      else byId.set(document.id.value, [document]);
    }
    for (const [id, same] of byId) {
      if (same.length === 1) continue;
      for (const document of same) {
        const others = same.slice(0, MOST_SHOWN + 1).filter((other) => other !== document);
        const free = freeId(document, register);
        const stated = document.keys.has('id');
        const named = stated
          ? { sv: '', en: '' }
          : {
              sv: ' (ur filnamnet, eftersom dokumenthuvudet inte anger något)',
              en: ' (from the file name, since the frontmatter states none)',
            };
        const example = free ? { sv: `, till exempel id: ${free}`, en: `, for example id: ${free}` } : named;
        yield {
          place: document.id.place,
          message: {
            sv: `Id ${id}${named.sv} används av ${same.length} dokument.`,
            en: `The id ${id}${named.en} is used by ${same.length} documents.`,
          },
          help: {
            sv: `Ge det yngsta av dem ett nytt id${free ? example.sv : ''}. Är filen en kopia, ta bort den.`,
            en: `Give the youngest of them a new id${free ? example.en : ''}. If the file is a copy, remove it.`,
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
