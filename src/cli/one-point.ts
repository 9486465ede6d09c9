import { decisionOfOnePoint, type OnePoint } from '../decide/one-point.ts';
import type { PointKind } from '../decision/decision-file.ts';
import type { World } from '../io/world.ts';
import { askMissing } from './ask-missing.ts';
import { carryOutDecision, openToWrite } from './carry-out.ts';
import { findDocument } from './find-document.ts';
import { propose } from './propose.ts';
import type { DecisionOptions } from './retire.ts';

/** The options of the commands that write one decision on one document. */
export interface OnePointOptions extends DecisionOptions {
  /** Of a prolongation: the new last day. Of a transfer: the body that takes over. */
  readonly to?: string;
}

/**
 * `gov-docs prolong`, `revise` and `transfer`: write a decision of one point, with all that follows
 * from it.
 */
export async function onePointCommand(
  kind: Exclude<PointKind, 'adopt' | 'repeal'>,
  id: string,
  options: OnePointOptions,
  world: World,
): Promise<number> {
  const opened = await openToWrite(world, options);
  const document = findDocument(opened, id);
  const { by, date, paragraph } = await askMissing(world, opened, options);
  const stated: OnePoint = {
    kind,
    document,
    by,
    date,
    paragraph,
    caseNumber: options.caseNumber,
    from: options.from,
    to: options.to,
    reason: undefined,
    part: undefined,
    note: options.note,
  };
  if (options.propose) return await propose(world, opened, stated, options);
  const file = decisionOfOnePoint(stated);
  return await carryOutDecision(world, opened, file, [], options);
}
