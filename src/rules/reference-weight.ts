import type { Document } from '../document/document.ts';
import { endsOthers } from '../mention/history.ts';
import type { Reason } from '../register/reason.ts';
import { dayOfEnd } from './ended-words.ts';
import { rivalSuccessors } from './rival-successors.ts';
import type { Complaint, Context } from './rule.ts';

/**
 * Whether a document is older than the end of another: then it named one that applied, and was not
 * revised since. What is younger may mean a later document of the same name that is not at hand, or
 * the ended one as what it was. Undefined where a day is not known.
 */
export function wasWrittenBefore(
  { register }: Context,
  document: Document,
  end: Reason | undefined,
): boolean | undefined {
  const decided = register.timelineOf(document).decided?.day;
  const day = dayOfEnd(end);
  return decided === undefined || day === undefined ? undefined : decided < day;
}

/** What a reference of the frontmatter is weighed by. */
interface Declared {
  readonly document: Document;
  readonly to: Document;
  /** The fact that ended the other. */
  readonly end: Reason | undefined;
  readonly isInText: boolean;
  /** Whether the document refers to what applies instead too. */
  readonly isRemnant: boolean;
}

/**
 * How much a reference of the frontmatter weighs: less than an error where the reader finds what
 * applies all the same; where nobody knows which of several took over from the other, which
 * `superseded-by-many` asks first; and where the text was written after the end and may mean the
 * other as what it was.
 */
export function weighDeclared(context: Context, declared: Declared): Pick<Complaint, 'severity'> {
  const { document, to, end, isInText, isRemnant } = declared;
  if (isRemnant || rivalSuccessors(context.register, to).length > 1) return { severity: 'info' };
  // What a court annuls has never applied.
  if (end?.kind === 'annulled') return {};
  const isYounger = isInText && wasWrittenBefore(context, document, end) === false;
  return isYounger ? { severity: 'warning' } : {};
}

/**
 * Whether what a document refers to need not apply: it is put away without a day, its own time is
 * over and `expired-not-repealed` tells of it, or it only ends others.
 */
export function mayReferToEnded({ register, state }: Context, document: Document): boolean {
  const { undatedRepeals } = register.timelineOf(document);
  return (
    undatedRepeals.some(({ part }) => part === undefined) ||
    state(document).kind === 'expired' ||
    endsOthers(document)
  );
}
