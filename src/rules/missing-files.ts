import type { Attachment, Document, Fact } from '../document/document.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import { type Text, verbatim } from '../text/language.ts';
import { readableDecisions } from './decision-files.ts';
import { relativePath, resolvePath } from './file-paths.ts';
import { nearFiles } from './near-file.ts';
import { quote } from './quote.ts';
import type { Complaint, Context } from './rule.ts';
import { nameOf } from './words.ts';

const ADDRESS = /^(?:[a-z][a-z0-9+.-]+:|\/\/)/i;
const FILE_NAME =
  /\.(?:pdf|docx?|xlsx?|pptx?|od[pst]|txt|rtf|csv|md|html?|xml|json|png|jpe?g|gif|svg|tiff?|webp|zip|dwg|shp|gml|geojson)$/i;

/** Whether the words name a file: given as `file`, or with a file's ending. «Bilaga 1» is a title. */
function namesFile({ file, place }: Pick<Attachment, 'file' | 'place'>): boolean {
  if (!file || ADDRESS.test(file.value) || isPlaceholder(file.value)) return false;
  return file.place.start !== place.start || FILE_NAME.test(file.value);
}

/** What has the attachment, what it is called, and how the name of a file may be left out. */
export interface Owner {
  readonly path: string;
  readonly name: Text;
  readonly kind: Text;
  readonly leaveOut: Text;
}

/** A document, as what has attachments. */
export function documentOwner(document: Document): Owner {
  return {
    path: document.source.path,
    name: verbatim(nameOf(document)),
    kind: { sv: 'dokumentet', en: 'the document' },
    leaveOut: { sv: 'ta bort bilagan ur listan', en: 'take it off the list' },
  };
}

/** Complains of an attachment that is not there. */
export function missing(
  { name }: Owner,
  { value: written, place }: Fact<string>,
  help: Complaint['help'],
): Complaint {
  return {
    place,
    message: {
      sv: `${name.sv} har bilagan ${quote(written)}, som inte finns.`,
      en: `${name.en} has the attachment ${quote(written)}, which is not there.`,
    },
    help,
  };
}

function outside({ name, kind }: Owner, { value: written, place }: Fact<string>): Complaint {
  return {
    place,
    // Whether anything stands out there cannot be known from here.
    severity: 'warning',
    message: {
      sv: `${name.sv} har bilagan ${quote(written)}, som ligger utanför registret.`,
      en: `${name.en} has the attachment ${quote(written)}, which lies outside the register.`,
    },
    help: {
      sv: `Lägg filen bredvid ${kind.sv} och skriv bara filens namn, så att den följer med ${kind.sv}.`,
      en: `Put the file beside ${kind.en} and write only the file's name, so that it goes where ${kind.en} goes.`,
    },
  };
}

/** Complains of files that do not lie where a document or a point of a decision says. */
export function* missingFiles(context: Context): Generator<Complaint> {
  const nearFile = nearFiles(context);
  for (const [owner, file] of listedFiles(context)) {
    const found = resolvePath(owner.path, file.value);
    if (found.kind === 'outside') {
      yield outside(owner, file);
      continue;
    }
    const forms = [found.path, found.path.normalize('NFC'), found.path.normalize('NFD')];
    if (forms.some(context.exists)) continue;
    const near = nearFile(found.path);
    yield missing(
      owner,
      file,
      near === undefined
        ? {
            sv: `Lägg filen som ${found.path}, rätta namnet eller ${owner.leaveOut.sv}.`,
            en: `Put the file at ${found.path}, correct its name, or ${owner.leaveOut.en}.`,
          }
        : {
            sv: `Skriv ${relativePath(owner.path, near)}, om det är den filen.`,
            en: `Write ${relativePath(owner.path, near)}, if that is the file.`,
          },
    );
  }
}

/** Every file that a document or a point of a decision names. */
function* listedFiles({ documents, register }: Context): Generator<[Owner, Fact<string>]> {
  for (const document of documents) {
    for (const attachment of document.attachments) {
      if (attachment.file && namesFile(attachment))
        yield [documentOwner(document), attachment.file];
    }
  }
  for (const { source, points } of readableDecisions(register)) {
    for (const { target, attachment } of points) {
      if (!attachment || !namesFile({ ...attachment, file: attachment })) continue;
      const name = {
        sv: `Beslutspunkten om ${quote(target.to)}`,
        en: `The point on ${quote(target.to)}`,
      };
      const leaveOut = { sv: 'ta bort attachment ur punkten', en: 'remove `attachment`' };
      const kind = { sv: 'beslutet', en: 'the decision' };
      yield [{ path: source.path, name, kind, leaveOut }, attachment];
    }
  }
}
