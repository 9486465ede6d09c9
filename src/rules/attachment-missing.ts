import { isPlaceholder } from '../forms/placeholder-form.ts';
import { nearest } from '../text/nearest.ts';
import { documentOwner, missing, missingFiles } from './missing-files.ts';
import type { Complaint, Context, Rule } from './rule.ts';

/** Looking for what was meant takes time; a register with more missing documents is not misspelt. */
const MOST_SUGGESTIONS = 25;
/** A document that is listed as an attachment is in the register. */
function* missingDocuments({ register, documents }: Context): Generator<Complaint> {
  const ids = () => register.documents.map(({ id }) => id.value);
  let suggestions = 0;
  for (const document of documents) {
    for (const { document: attached } of document.attachments) {
      if (!attached || isPlaceholder(attached.value)) continue;
      const found = register.resolve(attached.value);
      if (found.kind === 'document' || found.kind === 'external') continue;
      suggestions += 1;
      const near = suggestions > MOST_SUGGESTIONS ? undefined : nearest(attached.value, ids());
      const options =
        found.kind === 'ambiguous' ? found.documents.map(({ id }) => id.value) : [near];
      const [first] = options;
      yield missing(
        documentOwner(document),
        attached,
        first === undefined
          ? {
              sv: 'Skriv id för ett dokument i registret, eller file för en fil.',
              en: 'Write the id of a document of the register, or `file` for a file.',
            }
          : {
              sv: `Skriv ${options.join(' eller ')}, om det är det dokumentet.`,
              en: `Write ${options.join(' or ')}, if that is the document.`,
            },
      );
    }
  }
}

/** The attachments of a document, and of a point of a decision, are there. */
export const attachmentMissing: Rule = {
  id: 'attachment-missing',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'En bilaga som ett dokument eller en beslutspunkt anger finns inte.',
    en: 'An attachment that a document or a point of a decision names is not there.',
  },
  why: {
    sv: 'Bilagan är en del av beslutet. Den som läser dokumentet eller arkiverar det måste kunna få den.',
    en: 'The attachment is part of the decision. Whoever reads or archives the document must be able to get it.',
  },

  *check(context) {
    yield* missingFiles(context);
    yield* missingDocuments(context);
  },
};
