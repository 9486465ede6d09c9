import type { Document, Repeal } from '../document/document.ts';
import { foldTitle } from '../register/names.ts';
import type { Register } from '../register/register.ts';
import type { Text } from '../text/language.ts';
import type { Complaint, Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** Whether a document is put away as superseded, and nothing is said to supersede it. */
export function lacksSuccessor(
  register: Register,
  document: Document,
  { reason }: Repeal,
): boolean {
  if (reason?.value !== 'superseded' || document.supersededBy.length > 0) return false;
  return register.successorsOf(document).length === 0;
}

/** A document of the same title that this one refers to or names: most likely what came after it. */
function namesake(context: Context, document: Document): Document | undefined {
  const { register, city, hasEnded, mentionsOf } = context;
  const title = document.title && foldTitle(city, document.title.value);
  if (title === undefined) return undefined;
  const declared = register.referencesOf(document).map(({ to }) => to);
  const named = mentionsOf(document).flatMap(({ to }) =>
    to.kind === 'documents' ? to.documents : [],
  );
  return [...declared, ...named].find(
    (other) =>
      other !== document &&
      other.title !== undefined &&
      foldTitle(city, other.title.value) === title &&
      !hasEnded(other),
  );
}

function helpFor(document: Document, likely: Document | undefined, isUndated: boolean): Text {
  const id = document.id.value;
  const [first, firstEnglish] = likely
    ? [
        `Dokumentet hänvisar till ${likely.id.value}, som har samma titel. Är det vad som ersätter det, skriv supersedes: [${id}] där.`,
        `The document refers to ${likely.id.value}, which has the same title. If that is what supersedes it, write supersedes: [${id}] there.`,
      ]
    : [
        `Skriv supersedes: [${id}] i det dokument som ersätter det.`,
        `Write supersedes: [${id}] in the document that supersedes it.`,
      ];
  return isUndated
    ? {
        sv: `${first} Är det upphävt utan att ersättas, skriv beslutet och ett annat skäl under repeal. Är inget beslutat, ta bort repeal.`,
        en: `${firstEnglish} If it was repealed without being superseded, write the decision and another reason under repeal. If nothing is decided, remove repeal.`,
      }
    : {
        sv: `${first} Har inget ersatt det, ändra skälet till upphävandet.`,
        en: `${firstEnglish} If nothing has superseded it, change the reason of the repeal.`,
      };
}

function complaintOf(context: Context, document: Document, repeal: Repeal): Complaint {
  const name = nameOf(document);
  const isUndated = !repeal.date && !repeal.from;
  return {
    place: repeal.reason?.place ?? repeal.place,
    message: isUndated
      ? {
          sv: `${name} är märkt som ersatt, utan dag, men inget dokument i registret anges ersätta det. Märkningen räknas därför inte.`,
          en: `${name} is marked as superseded, without a day, but no document in the register is said to supersede it. So the mark does not count.`,
        }
      : {
          sv: `${name} är upphävt för att det har ersatts, men inget dokument i registret anges ersätta det.`,
          en: `${name} was repealed because it was superseded, but no document in the register is said to supersede it.`,
        },
    help: helpFor(document, namesake(context, document), isUndated),
  };
}

/** A document that ended because it was replaced has a successor. */
export const successorMissing: Rule = {
  id: 'successor-missing',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Dokumentet är upphävt för att det har ersatts, men inget dokument sägs ersätta det.',
    en: 'The document was repealed because it was superseded, but no document is said to supersede it.',
  },
  why: {
    sv: 'Den som kommer till ett upphävt dokument ska kunna gå vidare till det som gäller nu.',
    en: 'A reader who comes to a repealed document must be able to go on to what applies now.',
  },

  // So few documents ask for their mentions that all texts need not be searched for it.
  *check(context) {
    for (const document of context.documents) {
      for (const repeal of document.repeals) {
        if (!lacksSuccessor(context.register, document, repeal)) continue;
        yield complaintOf(context, document, repeal);
      }
    }
  },
};
