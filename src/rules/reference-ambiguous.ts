import type { Document } from '../document/document.ts';
import type { Mention } from '../mention/mention.ts';
import { foldTitle } from '../register/names.ts';
import type { Place } from '../text/place.ts';
import { enumerate } from './enumerate.ts';
import { isSure, placeOfMention } from './leaning-mentions.ts';
import { quote } from './quote.ts';
import type { Complaint, Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** The names of a document, as they are compared. */
function namesOf({ city }: Context, { title, aliases }: Document): string[] {
  return [title, ...aliases].flatMap((fact) => (fact ? [foldTitle(city, fact.value)] : []));
}

/** Whether all share a whole name: then they have a finding of their own, wherever they are named. */
function shareName(context: Context, [first, ...others]: readonly Document[]): boolean {
  return (
    first !== undefined &&
    namesOf(context, first).some((name) =>
      others.every((other) => namesOf(context, other).includes(name)),
    )
  );
}

/** Those of several that may be meant: the ones in force, or all where none is. */
function possible({ isInForce }: Context, documents: readonly Document[]): readonly Document[] {
  const living = documents.filter(isInForce);
  return living.length > 0 ? living : documents;
}

function complaint(
  document: Document,
  place: Place,
  words: string | undefined,
  documents: readonly Document[],
): Complaint {
  const names = enumerate(documents.map(nameOf), 'or');
  const ids = documents.map(({ id }) => id.value).join(', ');
  const from = nameOf(document);
  const message = words
    ? {
        sv: `${from} hänvisar till ${quote(words)}, som kan vara ${names.sv}.`,
        en: `${from} refers to ${quote(words)}, which may be ${names.en}.`,
      }
    : {
        sv: `Texten i ${from} nämner ett dokument som kan vara ${names.sv}.`,
        en: `The text of ${from} names a document that may be ${names.en}.`,
      };
  return {
    place,
    message,
    help: words
      ? { sv: `Skriv ett id: ${ids}.`, en: `Write an id: ${ids}.` }
      : {
          sv: 'Skriv hela titeln i texten.',
          en: 'Write the whole title in the text.',
        },
    related: documents.map((each) => ({
      place: (each.title ?? each.id).place,
      message: { sv: 'kan vara det som avses', en: 'may be the one that is meant' },
    })),
  };
}

function several(context: Context, mention: Mention): readonly Document[] {
  const { to } = mention;
  if (to.kind !== 'documents' || to.documents.length < 2 || mention.isHistory || !isSure(mention))
    return [];
  const documents = possible(context, to.documents);
  return documents.length > 1 && !shareName(context, documents) ? documents : [];
}

/** A reference leads to one document. */
export const referenceAmbiguous: Rule = {
  id: 'reference-ambiguous',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'En hänvisning kan avse flera dokument.',
    en: 'A reference may mean several documents.',
  },
  why: {
    sv: 'Den som ska följa hänvisningen vet inte vilket dokument som gäller, och hänvisningen räknas inte i kartan över styrmiljön.',
    en: 'Whoever is to follow the reference does not know which document applies, and the reference does not count in the steering map.',
  },
  usesMentions: true,

  *check(context) {
    const { documents, register, hasEnded } = context;
    for (const document of documents) {
      if (hasEnded(document)) continue;
      for (const { to, place } of document.references) {
        const found = register.resolve(to);
        if (found.kind !== 'ambiguous') continue;
        const meant = possible(context, found.documents);
        if (meant.length > 1) yield complaint(document, place, to, meant);
      }
      const told = new Set<string>();
      for (const mention of context.mentionsOf(document)) {
        const meant = several(context, mention);
        const key = meant.map(({ id }) => id.value).join(' ');
        if (meant.length === 0 || told.has(key)) continue;
        told.add(key);
        yield complaint(document, placeOfMention(document, mention), undefined, meant);
      }
    }
  },
};
