import type { Attachment, Document, Fact } from '../document/document.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import { nearest } from '../text/nearest.ts';
import { relativePath, resolvePath } from './file-paths.ts';
import { nearFiles } from './near-file.ts';
import { quote } from './quote.ts';
import type { Complaint, Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

const ADDRESS = /^(?:[a-z][a-z0-9+.-]+:|\/\/)/i;
/** Looking for what was meant takes time; a register with more missing documents is not misspelt. */
const MOST_SUGGESTIONS = 25;
const FILE_NAME =
  /\.(?:pdf|docx?|xlsx?|pptx?|od[pst]|txt|rtf|csv|md|html?|xml|json|png|jpe?g|gif|svg|tiff?|webp|zip|dwg|shp|gml|geojson)$/i;

/** Whether the words name a file: given as `file`, or with a file's ending. «Bilaga 1» is a title. */
function namesFile({ file, place }: Attachment): boolean {
  if (!file || ADDRESS.test(file.value) || isPlaceholder(file.value)) return false;
  return file.place.start !== place.start || FILE_NAME.test(file.value);
}

function missing(
  document: Document,
  { value: written, place }: Fact<string>,
  help: Complaint['help'],
): Complaint {
  return {
    place,
    message: {
      sv: `${nameOf(document)} har bilagan ${quote(written)}, som inte finns.`,
      en: `${nameOf(document)} has the attachment ${quote(written)}, which is not there.`,
    },
    help,
  };
}

/** A file that is listed lies where the list says. */
function* missingFiles(context: Context): Generator<Complaint> {
  const nearFile = nearFiles(context);
  for (const document of context.documents) {
    for (const attachment of document.attachments) {
      const { file } = attachment;
      if (!file || !namesFile(attachment)) continue;
      const { path } = document.source;
      const found = resolvePath(path, file.value);
      if (found.kind === 'outside') {
        yield {
          place: file.place,
          // Whether anything stands out there cannot be known from here.
          severity: 'warning',
          message: {
            sv: `${nameOf(document)} har bilagan ${quote(file.value)}, som ligger utanför registret.`,
            en: `${nameOf(document)} has the attachment ${quote(file.value)}, which lies outside the register.`,
          },
          help: {
            sv: 'Lägg filen bredvid dokumentet och skriv bara filens namn, så att den följer med dokumentet.',
            en: "Put the file beside the document and write only the file's name, so that it goes where the document goes.",
          },
        };
        continue;
      }
      const forms = [found.path, found.path.normalize('NFC'), found.path.normalize('NFD')];
      if (forms.some(context.exists)) continue;
      const near = nearFile(found.path);
      yield missing(
        document,
        file,
        near === undefined
          ? {
              sv: `Lägg filen som ${found.path}, rätta namnet eller ta bort bilagan ur listan.`,
              en: `Put the file at ${found.path}, correct its name, or take it off the list.`,
            }
          : {
              sv: `Skriv ${relativePath(path, near)}, om det är den filen.`,
              en: `Write ${relativePath(path, near)}, if that is the file.`,
            },
      );
    }
  }
}

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
        document,
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

/** The attachments of a document are there. */
export const attachmentMissing: Rule = {
  id: 'attachment-missing',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'En bilaga som dokumentet anger finns inte.',
    en: 'An attachment that the document lists is not there.',
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
