import type { DecisionFile } from '../decision/decision-file.ts';
import {
  type AttachmentMention,
  listedAttachments,
  mayMention,
  mentionedAttachments,
} from './attachment-numbers.ts';
import { readableDecisions } from './decision-files.ts';
import { enumerate } from './enumerate.ts';
import type { Context, Rule } from './rule.ts';

/** Endings of files that an attachment may have, where it only lies beside the decision. */
const ENDINGS = ['md', 'pdf', 'docx', 'odt'];

/** Whether a file lies beside the decision that is called by the number. */
function liesBeside({ exists }: Context, { source }: DecisionFile, number: number): boolean {
  const folder = source.path.slice(0, source.path.lastIndexOf('/') + 1);
  return ['bilaga-', 'bilaga_', 'bilaga ', 'bilaga', 'Bilaga '].some((name) =>
    ENDINGS.some((ending) => exists(`${folder}${name}${number}.${ending}`)),
  );
}

/** The attachments that the points speak of and that are not there, the first mention of each. */
function missing(context: Context, file: DecisionFile): AttachmentMention[] {
  if (!mayMention(file)) return [];
  const text = context.textOf(file)?.text;
  if (text === undefined || !/bilag/i.test(text)) return [];
  const mentions = mentionedAttachments(file, text);
  const numbers = new Set(mentions.map(({ number }) => number));
  const listed = listedAttachments(file, text);
  const unlisted = [...numbers].filter(
    (number) => !listed.has(number) && !liesBeside(context, file, number),
  );
  // Files may be called by what they are about: as many as are spoken of are taken for these.
  const files = file.points.filter(({ attachment }) => attachment?.value.includes('.')).length;
  if (files >= numbers.size) return [];
  return unlisted.flatMap((number) => mentions.find((each) => each.number === number) ?? []);
}

/** What is decided «enligt bilaga 1» is decided only if there is one. */
export const repealAttachmentMissing: Rule = {
  id: 'repeal-attachment-missing',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'En beslutspunkt hänvisar till en numrerad bilaga som inte är bifogad.',
    en: 'A point of a decision refers to a numbered attachment that is not there.',
  },
  why: {
    sv: 'Det är bilagan som visar vilket dokument, och vilken lydelse av det, som antas eller upphör.',
    en: 'It is the attachment that shows which document, and which wording of it, is adopted or ends.',
  },

  *check(context) {
    for (const file of readableDecisions(context.register)) {
      const [first, ...others] = missing(context, file);
      if (!first) continue;
      const place = ({ start, end }: AttachmentMention) => ({ source: file.source, start, end });
      const numbers = [first, ...others].map(({ number }) => String(number));
      const list = enumerate(numbers);
      const [one, many] =
        numbers.length === 1 ? ['bilaga', 'attachment'] : ['bilagorna', 'attachments'];
      yield {
        place: place(first),
        message: {
          sv: `Beslutspunkterna hänvisar till ${one} ${list.sv}, som inte är bifogad${numbers.length > 1 ? 'e' : ''}.`,
          en: `The points refer to ${many} ${list.en}, which ${numbers.length > 1 ? 'are' : 'is'} not attached.`,
        },
        help: {
          sv: `Lägg bilagan bredvid beslutet och skriv den på beslutspunkten, till exempel attachment: bilaga-${first.number}.pdf, eller ta upp den i en lista under rubriken Bilagor.`,
          en: `Put it beside the decision and name it in the point, for example attachment: bilaga-${first.number}.pdf, or list it under the heading Bilagor.`,
        },
        related: others.map((each) => ({
          place: place(each),
          message: {
            sv: `bilaga ${each.number} nämns här`,
            en: `attachment ${each.number} is mentioned here`,
          },
        })),
      };
    }
  },
};
