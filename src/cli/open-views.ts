import type { DecisionFile } from '../decision/decision-file.ts';
import type { World } from '../io/world.ts';
import { type WithDecision, withDecision } from '../register/with-decision.ts';
import type { CommonOptions } from './common-options.ts';
import { findDecision } from './find-decision.ts';
import { openRegister } from './open-register.ts';
import type { Opened } from './opened.ts';
import { type AskedView, viewsAsked } from './views-asked.ts';

/** One of two views: a register that has been read, looked at on its own day. */
export interface OpenedView {
  readonly opened: Opened;
  /** What git was asked for; undefined for the files as they are. */
  readonly revision: string | undefined;
}

/** A decision that the later view counts as carried out. */
export interface Carried {
  readonly file: DecisionFile;
  readonly outcome: WithDecision;
}

export interface OpenedViews {
  readonly before: OpenedView;
  readonly after: OpenedView;
  readonly carried: Carried | undefined;
}

/** Carries a decision out on a view: one that was made later, on the day on which it was made. */
function carryOut(
  world: World,
  view: OpenedView,
  words: string,
): { readonly after: OpenedView; readonly carried: Carried } {
  const { opened } = view;
  const file = findDecision(world, opened, words);
  const decided = file.decision?.date?.value.last;
  const asOf = decided !== undefined && decided > opened.asOf ? decided : opened.asOf;
  const outcome = withDecision(opened.register, file, asOf);
  const after = { ...view, opened: { ...opened, asOf, register: outcome.register } };
  return { after, carried: { file, outcome } };
}

/** Both views are linted, and lint reads texts. */
const KEPT = { keepsTexts: true };

/**
 * Opens the two views that a command line asks for. Files that both sides share are read once.
 *
 * @param asked as written: days or revisions, at most two
 */
export async function openViews(
  world: World,
  asked: readonly string[],
  options: CommonOptions,
): Promise<OpenedViews> {
  const { with: words, revision: _, ...common } = options;
  const [left, right] = viewsAsked(asked, options, world.today);
  const read = async ({ revision, day }: AskedView): Promise<OpenedView> => {
    const from = revision === undefined ? {} : { revision };
    return {
      revision,
      opened: await openRegister(world, { ...common, ...from, asOf: day }, [], KEPT),
    };
  };
  const before = await read(left);
  const after =
    left.revision === right.revision
      ? { ...before, opened: { ...before.opened, asOf: right.day } }
      : await read(right);
  if (words === undefined) return { before, after, carried: undefined };
  return { before, ...carryOut(world, after, words) };
}
