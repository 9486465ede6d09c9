import type { Point, PointKind } from '../decision/decision-file.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import type { Text } from '../text/language.ts';
import { readableDecisions } from './decision-files.ts';
import { quote } from './quote.ts';
import type { Complaint, Context } from './rule.ts';

const DEEDS: Readonly<Record<PointKind, Text>> = {
  adopt: { sv: 'antar', en: 'adopts' },
  repeal: { sv: 'upphäver', en: 'repeals' },
  prolong: { sv: 'förlänger', en: 'prolongs' },
  revise: { sv: 'reviderar', en: 'revises' },
  transfer: { sv: 'överför', en: 'transfers' },
};

function helpFor(kind: PointKind, near: string | undefined): Text {
  const [asks, asksEnglish] =
    near === undefined ? ['', ''] : [`Menade du ${near}? `, `Did you mean ${near}? `];
  if (kind === 'adopt') {
    return {
      sv: `${asks}Lägg ${near ? 'annars ' : ''}in dokumentet i registret, med stage: proposed så länge inget är beslutat.`,
      en: `${asksEnglish}${near ? 'Otherwise add' : 'Add'} the document to the register, with stage: proposed while nothing is decided.`,
    };
  }
  return near === undefined
    ? {
        sv: 'Skriv id på ett dokument i registret, eller lägg in det dokument som saknas.',
        en: 'Write the id of a document of the register, or add the one that is missing.',
      }
    : {
        sv: `${asks}Skriv dokumentets id.`,
        en: `${asksEnglish}Write the id of the document.`,
      };
}

function complaintOf(
  { kind, target }: Point,
  { register }: Context,
  nearName: (words: string) => string | undefined,
): Complaint | undefined {
  const { place, to } = target;
  const found = register.resolve(to);
  if (found.kind === 'document' || isPlaceholder(to)) return undefined;
  const deed = DEEDS[kind];
  const subject = {
    sv: `Beslutspunkten ${deed.sv} ${quote(to)}`,
    en: `The point ${deed.en} ${quote(to)}`,
  };
  if (found.kind === 'ambiguous') {
    const ids = found.documents.map(({ id }) => id.value).join(', ');
    return {
      place,
      message: {
        sv: `${subject.sv}, men flera dokument heter så.`,
        en: `${subject.en}, but several documents have that name.`,
      },
      help: { sv: `Skriv ett id: ${ids}.`, en: `Write an id: ${ids}.` },
      related: found.documents.map((each) => ({
        place: (each.title ?? each.id).place,
        message: { sv: 'heter så', en: 'has that name' },
      })),
    };
  }
  if (found.kind === 'external') {
    return {
      place,
      message: {
        sv: `${subject.sv}, som står bland de externa dokumenten i gov-docs.yaml. Om dem kan kommunen inte besluta.`,
        en: `${subject.en}, which is among the external documents in gov-docs.yaml. The city cannot decide on those.`,
      },
      help: {
        sv: 'Skriv id på ett av kommunens egna dokument.',
        en: "Write the id of one of the city's own documents.",
      },
    };
  }
  return {
    place,
    message: {
      sv: `${subject.sv}, som inte finns i registret.`,
      en: `${subject.en}, which is not in the register.`,
    },
    help: helpFor(kind, nearName(to)),
  };
}

/** Points of decisions whose document is not in the register, or is not the only one of its name. */
export function* unknownTargets(
  context: Context,
  nearName: (words: string) => string | undefined,
): Generator<Complaint, void> {
  for (const { points } of readableDecisions(context.register)) {
    for (const point of points) {
      const complaint = complaintOf(point, context, nearName);
      if (complaint) yield complaint;
    }
  }
}
