import { archiving } from '../decide/archive.ts';
import { decisionOfOnePoint, type OnePoint } from '../decide/one-point.ts';
import { succession } from '../decide/succeed.ts';
import type { Document } from '../document/document.ts';
import type { World } from '../io/world.ts';
import { visible } from '../report/visible.ts';
import type { Day } from '../text/calendar.ts';
import { askMissing, askReason } from './ask-missing.ts';
import { carryOutDecision, openToWrite, type WriteOptions } from './carry-out.ts';
import { findDocument } from './find-document.ts';
import type { Opened } from './opened.ts';
import { propose, type Succeeding } from './propose.ts';
import { UserError } from './user-error.ts';

/** The facts of a decision, as a command line states them. */
export interface DecisionOptions extends WriteOptions {
  readonly by?: string;
  readonly date?: Day;
  readonly paragraph?: string;
  readonly caseNumber?: string;
  readonly from?: Day;
  readonly note?: string;
  /** Write a proposal instead. */
  readonly propose?: boolean;
}

/** The options of `gov-docs retire`. */
export interface RetireOptions extends DecisionOptions {
  readonly reason?: string;
  readonly supersededBy?: string;
  readonly part?: string;
  /** Archive the document too, from the first day without force on. */
  readonly archive?: boolean;
}

/**
 * What an option cannot do beside another.
 *
 * @throws UserError where the options go against one another
 */
function refuseTogether({ archive, part, propose: asked }: RetireOptions, opened: Opened): void {
  if (archive && part !== undefined) {
    const text = {
      sv: '--archive går inte att förena med --part: bara hela dokumentet kan arkiveras, inte en del av det.',
      en: '--archive does not go with --part: only a whole document can be archived, not a part of it.',
    };
    throw new UserError(text, opened.language);
  }
  if (archive && asked) {
    const text = {
      sv: '--archive går inte att förena med --propose: ett dokument arkiveras först när beslutet är fattat.',
      en: '--archive does not go with --propose: a document is archived only once the decision has been made.',
    };
    throw new UserError(text, opened.language);
  }
}

/** Finds what takes the place of a document, and how it comes to say so. */
function findSuccessor(
  opened: Opened,
  document: Document,
  { supersededBy, part }: RetireOptions,
): Succeeding | undefined {
  if (supersededBy === undefined) return undefined;
  const successor = findDocument(opened, supersededBy);
  if (successor === document) {
    const name = visible(document.title?.value ?? document.id.value);
    const text = {
      sv: `«${name}» kan inte ersättas av sig självt. Ange det nya dokumentet med --superseded-by.`,
      en: `"${name}" cannot be superseded by itself. Name the new document with --superseded-by.`,
    };
    throw new UserError(text, opened.language);
  }
  return { successor, besides: succession(opened.register, document, successor, part) };
}

/** `gov-docs retire`: writes the decision that ends a document, with all that follows from it. */
export async function retireCommand(
  id: string,
  options: RetireOptions,
  world: World,
): Promise<number> {
  const opened = await openToWrite(world, options);
  refuseTogether(options, opened);
  const document = findDocument(opened, id);
  const succeeding = findSuccessor(opened, document, options);
  const { by, date, paragraph } = await askMissing(world, opened, options);
  const stated: OnePoint = {
    kind: 'repeal',
    document,
    by,
    date,
    paragraph,
    caseNumber: options.caseNumber,
    from: options.from,
    to: undefined,
    reason: succeeding ? (options.reason ?? 'superseded') : await askReason(world, opened, options),
    part: options.part,
    note: options.note,
  };
  if (options.propose) return await propose(world, opened, stated, options, succeeding);
  const file = decisionOfOnePoint(stated);
  const besides = [
    succeeding?.besides,
    options.archive ? archiving(document, date, options.from) : undefined,
  ].filter((each) => each !== undefined);
  return await carryOutDecision(world, opened, file, besides, options);
}
