import type { Attachment, Document } from '../../../document/document.ts';
import { type Child, tag } from '../../../markup/tag.ts';
import { copyOf } from '../../copies.ts';
import { type Here, linkTo, linkToDocument, wayToFile } from '../../here.ts';
import type { Section } from '../../parts/section.ts';
import { list, paragraph } from '../../parts/sentence.ts';
import { sourceFile } from '../../parts/where-link.ts';

function fileLink(here: Here, document: Document, { title, file }: Attachment): Child[] {
  if (!file) return title ? [title.value] : [];
  const written = file.value.slice(file.value.lastIndexOf('/') + 1);
  const name = title?.value ?? written;
  const copy = copyOf(here.site.copies, document, file.value);
  if (copy === undefined) {
    return [name, here.say({ sv: ' (finns inte på webbplatsen)', en: ' (not on this site)' })];
  }
  const kind = copy.slice(copy.lastIndexOf('.') + 1).toUpperCase();
  return [tag('a', { href: wayToFile(here, copy) }, `${name} (${kind})`)];
}

function attachmentItem(here: Here, document: Document, attachment: Attachment): Child[] {
  const other = attachment.document;
  if (!other) return fileLink(here, document, attachment);
  const found = here.site.register.resolve(other.value);
  return found.kind === 'document' ? [linkToDocument(here, found.document)] : [other.value];
}

/** What belongs to a document in files: attachments, the text as it was written, the data. */
export function filesSection(here: Here, document: Document): Section {
  const { say } = here;
  const items = document.attachments
    .map((attachment) => attachmentItem(here, document, attachment))
    .filter((item) => item.length > 0);
  const attached: Child[] =
    items.length > 0
      ? [tag('h3', {}, say({ sv: 'Bilagor', en: 'Attachments' })), ...list(items)]
      : [];
  const source = tag(
    'a',
    { href: wayToFile(here, sourceFile(document)) },
    say({ sv: 'dokumentets källfil (Markdown)', en: 'the source file of the document (Markdown)' }),
  );
  const data = linkTo(here, { kind: 'data' }, say({ sv: 'öppna data', en: 'open data' }));
  const words = say({
    sv: 'Sidan är gjord av ',
    en: 'This page was made from ',
  });
  const rest = say({
    sv: '. Uppgifterna om alla dokument finns som ',
    en: '. The facts of all documents are there as ',
  });
  return {
    id: 'filer.rubrik',
    heading:
      items.length > 0
        ? { sv: 'Bilagor och källa', en: 'Attachments and source' }
        : { sv: 'Källa', en: 'Source' },
    content: [...attached, paragraph(words, source, rest, data, '.')],
  };
}
