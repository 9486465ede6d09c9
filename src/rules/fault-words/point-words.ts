import { POINT_KINDS } from '../../decision/decision-file.ts';
import type { ParsedFile } from '../../document/document.ts';
import type { PointFault } from '../../document/document-fault.ts';
import type { Text } from '../../text/language.ts';
import type { Place } from '../../text/place.ts';
import { enumerate } from '../enumerate.ts';
import { quote } from '../quote.ts';
import type { FaultWords } from './say-faults.ts';

/** What a prolongation and a transfer need besides the document. */
const NEEDED: Readonly<Record<string, { readonly message: Text; readonly help: Text }>> = {
  prolong: {
    message: {
      sv: 'Beslutspunkten förlänger ett dokument men säger inte till vilken dag.',
      en: 'The point prolongs a document but does not say until which day.',
    },
    help: {
      sv: 'Skriv den nya sista dagen: to: 2027-12-31.',
      en: 'Write the new last day: to: 2027-12-31.',
    },
  },
  transfer: {
    message: {
      sv: 'Beslutspunkten överför ett dokument men säger inte till vem.',
      en: 'The point transfers a document but does not say to whom.',
    },
    help: {
      sv: 'Skriv organet som tar över: to: kommunstyrelsen.',
      en: 'Write the body that takes over: to: kommunstyrelsen.',
    },
  },
};

/** The key of a point that was meant to say what it does, in Swedish or misspelt, and the right one. */
function deedMeant(
  { faults }: ParsedFile,
  { start, end }: Place,
): { readonly key: string; readonly kind: string } | undefined {
  for (const fault of faults) {
    if (fault.kind !== 'unknown-key' || fault.place.start < start || fault.place.end > end)
      continue;
    const kind = POINT_KINDS.find((each) => each === fault.nearest);
    if (kind) return { key: fault.key, kind };
  }
  return undefined;
}

/** What is said of points of a decision that cannot be carried out as they are written. */
export const POINT_WORDS: FaultWords<PointFault['kind']> = {
  'point-not-understood': ({ deeds, lacks, place }, file) => {
    const needed = lacks && NEEDED[deeds[0] ?? ''];
    if (needed) return needed;
    if (deeds.length === 0) {
      const meant = deedMeant(file, place);
      return {
        message: {
          sv: 'Beslutspunkten säger inte vad den gör, eller inte med vilket dokument.',
          en: 'The point does not say what it does, or not to which document.',
        },
        help: meant
          ? {
              sv: `Skriv ${meant.kind} i stället för ${quote(meant.key)}.`,
              en: `Write ${meant.kind} in place of ${quote(meant.key)}.`,
            }
          : {
              sv: 'Skriv adopt, repeal, prolong, revise eller transfer och dokumentets id, till exempel repeal: policy-it-2015.',
              en: "Write adopt, repeal, prolong, revise or transfer and the document's id, for example repeal: policy-it-2015.",
            },
      };
    }
    const all = enumerate(deeds);
    return {
      message: {
        sv: `Beslutspunkten gör flera saker på en gång: ${all.sv}.`,
        en: `The point does several things at once: ${all.en}.`,
      },
      help: {
        sv: 'Gör en punkt för varje sak, så att protokollet kan visa vad som beslutades om vilket dokument.',
        en: 'Make a point for each, so that the minutes can show what was decided of which document.',
      },
    };
  },
};
