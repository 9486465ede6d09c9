import type { Document, Reference } from '../document/document.ts';
import { nearNames } from './near-names.ts';
import type { Complaint, Rule } from './rule.ts';
import { unknownTargets } from './unknown-targets.ts';
import { nameOf } from './words.ts';

const RELATIONS = {
  supersedes: { sv: 'ersätta', en: 'supersede' },
  'superseded-by': { sv: 'ersättas av', en: 'be superseded by' },
  'belongs-to': { sv: 'höra till', en: 'belong to' },
} as const;

type RelationKey = keyof typeof RELATIONS;

function* statements(document: Document): Generator<[RelationKey, Reference]> {
  for (const reference of document.supersedes) yield ['supersedes', reference];
  for (const reference of document.supersededBy) yield ['superseded-by', reference];
  for (const reference of document.belongsTo) yield ['belongs-to', reference];
}

function ambiguous(
  document: Document,
  key: RelationKey,
  to: Reference,
  found: readonly Document[],
): Complaint {
  const relation = RELATIONS[key];
  const ids = found.map((each) => each.id.value).join(', ');
  return {
    place: to.place,
    message: {
      sv: `${nameOf(document)} sägs ${relation.sv} «${to.to}», men flera dokument heter så.`,
      en: `${nameOf(document)} is said to ${relation.en} "${to.to}", but several documents have that name.`,
    },
    help: { sv: `Skriv ett id: ${ids}.`, en: `Write an id: ${ids}.` },
    related: found.map((each) => ({
      place: (each.title ?? each.id).place,
      message: { sv: 'heter så', en: 'has that name' },
    })),
  };
}

function unknown(
  document: Document,
  key: RelationKey,
  reference: Reference,
  nearName: (words: string) => string | undefined,
): Complaint {
  const relation = RELATIONS[key];
  const near = nearName(reference.to);
  return {
    place: reference.place,
    // A document that says it is replaced has ended, whether or not the successor is at hand.
    ...(key === 'superseded-by' ? { severity: 'warning' as const } : {}),
    message: {
      sv: `${nameOf(document)} sägs ${relation.sv} ${reference.to}, som inte finns i registret.`,
      en: `${nameOf(document)} is said to ${relation.en} ${reference.to}, which is not in the register.`,
    },
    help: near
      ? {
          sv: `Menade du ${near}? Skriv dokumentets id.`,
          en: `Did you mean ${near}? Write the id of the document.`,
        }
      : {
          sv: 'Skriv id på ett dokument i registret, eller lägg in det dokument som saknas.',
          en: 'Write the id of a document of the register, or add the one that is missing.',
        },
  };
}

/** What replaces, is replaced or stands above must exist, and so must what is decided on. */
export const supersedesUnknown: Rule = {
  id: 'supersedes-unknown',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Ett dokument som ett annat sägs ersätta, ersättas av eller höra till, eller som en beslutspunkt gäller, finns inte i registret.',
    en: 'A document that another is said to supersede, be superseded by or belong to, or that a decision is about, is not in the register.',
  },
  why: {
    sv: 'Pekar uppgiften ingenstans vet ingen vilket dokument som har upphört, eller vad det här ska följa. En beslutspunkt som inte träffar sitt dokument ändrar inget.',
    en: 'If the statement points nowhere, nobody knows which document has ended, or what this one is to follow. A point of a decision that misses its document changes nothing.',
  },

  *check(context) {
    const { documents, register } = context;
    const nearName = nearNames(context);
    for (const document of documents) {
      for (const [key, reference] of statements(document)) {
        const found = register.resolve(reference.to);
        if (found.kind === 'ambiguous') {
          yield ambiguous(document, key, reference, found.documents);
          continue;
        }
        if (found.kind === 'unknown') yield unknown(document, key, reference, nearName);
      }
    }
    yield* unknownTargets(context, nearName);
  },
};
