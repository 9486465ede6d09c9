import type { DecisionFile } from '../decision/decision-file.ts';
import type { Document, Fact } from '../document/document.ts';
import type { Register } from '../register/register.ts';
import type { Text } from '../text/language.ts';
import { toId } from '../text/normalise.ts';
import type { Source } from '../text/place.ts';
import { readableDecisions } from './decision-files.ts';
import type { Complaint, Rule } from './rule.ts';

/** So many others are shown beside a finding; a register copied whole has one for every document. */
const MOST_SHOWN = 5;

/** What the words for documents and for decisions differ in. */
interface Kind {
  readonly several: Text;
  readonly younger: Text;
}

const DOCUMENTS: Kind = {
  several: { sv: 'dokument', en: 'documents' },
  younger: { sv: 'det yngre dokumentet', en: 'the younger document' },
};
const DECISIONS: Kind = {
  several: { sv: 'beslut', en: 'decisions' },
  younger: { sv: 'det yngre beslutet', en: 'the younger decision' },
};

/** A document or a decision, as far as its id goes. */
interface Named {
  readonly source: Source;
  readonly id: Fact<string>;
}

function shortened(text: string): string {
  return toId(text).slice(0, 80).replace(/-+$/, '');
}

/** An id that nobody has, made of the document's own title. */
function freeId({ title }: Document, register: Register): string | undefined {
  const id = shortened(title?.value ?? '');
  return id === '' || register.withId(id).length > 0 ? undefined : id;
}

/** An id that no decision has, made of the name of its file, with its folder's where that is not enough. */
function freeDecisionId({ source }: DecisionFile, { decisionFiles }: Register): string | undefined {
  const [folder = '', name = ''] = source.path
    .replace(/\.[^.]*$/, '')
    .split('/')
    .slice(-2);
  return [shortened(name), shortened(`${folder} ${name}`)].find(
    (id) => id !== '' && !decisionFiles.some((each) => each.id.value === id),
  );
}

function* duplicates<Each extends Named>(
  named: readonly Each[],
  kind: Kind,
  free: (each: Each) => string | undefined,
): Generator<Complaint> {
  const byId = new Map<string, Each[]>();
  for (const each of named) {
    const same = byId.get(each.id.value);
    if (same) same.push(each);
    else byId.set(each.id.value, [each]);
  }
  for (const [id, same] of byId) {
    if (same.length === 1) continue;
    const count =
      same.length === 2 ? { sv: 'två', en: 'two' } : { sv: same.length, en: same.length };
    for (const each of same) {
      // An id that is not stated stands at the very beginning, where there is a line of hyphens.
      const isStated = each.id.place.end > 0;
      const other = free(each);
      const others = same.slice(0, MOST_SHOWN + 1).filter((one) => one !== each);
      yield {
        place: each.id.place,
        message: {
          sv: `Id ${id}${isStated ? '' : ', taget ur filnamnet,'} används av ${count.sv} ${kind.several.sv}.`,
          en: `The id ${id}${isStated ? '' : ', taken from the file name,'} is used by ${count.en} ${kind.several.en}.`,
        },
        help: isStated
          ? {
              sv: `Är detta ${kind.younger.sv}, byt id${other ? `, till exempel id: ${other}` : ''}. Är filen en kopia, ta bort den.`,
              en: `If this is ${kind.younger.en}, change its id${other ? `, for example id: ${other}` : ''}. If the file is a copy, remove it.`,
            }
          : {
              sv: `Skriv ett eget id i dokumenthuvudet${other ? `, till exempel id: ${other}` : ''}. Är filen en kopia, ta bort den.`,
              en: `Write an id of its own in the frontmatter${other ? `, for example id: ${other}` : ''}. If the file is a copy, remove it.`,
            },
        related: others.slice(0, MOST_SHOWN).map(({ id: { place } }) => ({
          place,
          message: { sv: 'samma id', en: 'the same id' },
        })),
      };
    }
  }
}

/**
 * An id is one document's name for ever: used twice, no reference to it can be followed. Decisions
 * have names of their own: nothing that names a document can mean a decision, or the other way
 * about, so a document and the decision that adopts it may well share one.
 */
export const idDuplicate: Rule = {
  id: 'id-duplicate',
  severity: 'error',
  basis: 'form',
  summary: {
    sv: 'Två dokument, eller två beslut, har samma id.',
    en: 'Two documents, or two decisions, have the same id.',
  },
  why: {
    sv: 'Andra dokument och beslut pekar ut ett dokument med dess id. Har två samma, kan fel dokument bli upphävt.',
    en: 'Other documents and decisions name a document by its id. If two share it, the wrong one may be repealed.',
  },

  *check({ documents, register }) {
    // Where the frontmatter cannot be read, the id may be another one than the file name's.
    yield* duplicates(documents, DOCUMENTS, (document) => freeId(document, register));
    yield* duplicates(readableDecisions(register), DECISIONS, (file) =>
      freeDecisionId(file, register),
    );
  },
};
