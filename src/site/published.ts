import type { Attachment, Document, Reference } from '../document/document.ts';
import { buildRegister } from '../register/build-register.ts';
import type { Register } from '../register/register.ts';
import { isDecided, stateOn } from '../register/state.ts';
import type { Day } from '../text/calendar.ts';
import { brokenReason, SAME_ID } from './broken.ts';
import type { BrokenFile } from './site.ts';

/** What of a register is shown to everybody. */
export interface Published {
  readonly register: Register;
  readonly broken: readonly BrokenFile[];
  /** Readable documents that are not decided on the day, and so not published. */
  readonly withheld: readonly Document[];
}

/** A document that names none of those that are not published, so that nothing made of it does. */
function withoutOthers(
  document: Document,
  { resolve }: Register,
  isShown: (other: Document) => boolean,
): Document {
  const leads = (words: string): boolean => {
    const found = resolve(words);
    if (found.kind === 'document') return isShown(found.document);
    // What several share says nothing in the whole register, and must not begin to where one is left.
    return found.kind !== 'ambiguous' || found.documents.every(isShown);
  };
  const shown = (references: readonly Reference[]) => references.filter(({ to }) => leads(to));
  const attached = ({ document: other }: Attachment) => !other || leads(other.value);
  const { supersedes, supersededBy, belongsTo, references, upstream, attachments } = document;
  return {
    ...document,
    supersedes: shown(supersedes),
    supersededBy: shown(supersededBy),
    belongsTo: shown(belongsTo),
    references: shown(references),
    upstream: shown(upstream),
    attachments: attachments.filter(attached),
  };
}

/**
 * Leaves in what is published: documents that are decided on the day, or all of them with `drafts`.
 * Every state on that day stays as it is in the whole register. Decisions and proposals have no pages.
 */
export function publishedOf(register: Register, asOf: Day, drafts: boolean): Published {
  const shown = new Map<string, Document>();
  const broken: BrokenFile[] = [];
  const withheld: Document[] = [];
  for (const document of register.documents) {
    const { path } = document.source;
    const reason = brokenReason(document);
    if (reason) broken.push({ path, reason });
    else if (!drafts && !isDecided(stateOn(register, document, asOf))) withheld.push(document);
    else if (shown.has(document.id.value)) broken.push({ path, reason: SAME_ID });
    else shown.set(document.id.value, document);
  }
  const all = new Set(shown.values());
  const documents = [...all].map((each) =>
    withoutOthers(each, register, (other) => all.has(other)),
  );
  broken.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { register: buildRegister(register.city, documents), broken, withheld };
}
