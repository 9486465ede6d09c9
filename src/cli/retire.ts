import { decisionOfOnePoint, type OnePoint } from '../decide/one-point.ts';
import { succession } from '../decide/succeed.ts';
import type { World } from '../io/world.ts';
import type { Day } from '../text/calendar.ts';
import { askMissing } from './ask-missing.ts';
import { carryOutDecision, openToWrite, type WriteOptions } from './carry-out.ts';
import { findDocument } from './find-document.ts';
import { propose } from './propose.ts';

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
}

/** `gov-docs retire`: writes the decision that ends a document, with all that follows from it. */
export async function retireCommand(
  id: string,
  options: RetireOptions,
  world: World,
): Promise<number> {
  const opened = await openToWrite(world, options);
  const document = findDocument(opened, id);
  const { by, date } = await askMissing(world, opened, options);
  const successor =
    options.supersededBy === undefined ? undefined : findDocument(opened, options.supersededBy);
  const reason = options.reason ?? (successor ? 'superseded' : undefined);
  const stated: OnePoint = {
    kind: 'repeal',
    document,
    by,
    date,
    paragraph: options.paragraph,
    caseNumber: options.caseNumber,
    from: options.from,
    to: undefined,
    reason,
    part: options.part,
    note: options.note,
  };
  if (options.propose) return await propose(world, opened, stated, options);
  const file = decisionOfOnePoint(stated);
  const besides = successor && succession(opened.register, document, successor, options.part);
  return await carryOutDecision(world, opened, file, besides ? [besides] : [], options);
}
