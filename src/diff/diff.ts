import type { DecisionFile } from '../decision/decision-file.ts';
import { CHANGE_KINDS, type Change } from '../register/change.ts';
import { changesBetween, type TextDiffers } from '../register/changes.ts';
import { type Hanging, leftHanging } from '../register/hanging.ts';
import { standingOf } from '../register/standing.ts';
import { hasEnded, stateOn } from '../register/state.ts';
import type { View } from '../register/view.ts';
import type { Announced } from '../register/with-decision.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import { type DecisionChange, decisionChanges, type FileDiffers } from './decision-changes.ts';
import { type FindingChanges, findingChanges } from './finding-changes.ts';
import type { Remark } from './remark.ts';

/** One side of a comparison. */
export interface Side {
  readonly view: View;
  /** What git was asked for; undefined for the files as they are. */
  readonly revision: string | undefined;
  /** The decision that counts as carried out. */
  readonly decision: DecisionFile | undefined;
  readonly findings: readonly Remark[];
}

/** Something that the reader must know of a place, such as a point that changes nothing. */
export interface Note {
  readonly text: Text;
  readonly place: Place;
}

/** What differs between two views of a register. */
export interface Diff {
  readonly from: Side;
  readonly to: Side;
  /** Ordered by kind, then by document. */
  readonly changes: readonly Change[];
  readonly hanging: readonly Hanging[];
  /** Decisions and proposals whose files differ. */
  readonly decisions: readonly DecisionChange[];
  readonly findings: FindingChanges;
  readonly notes: readonly Note[];
}

/** What the text of the decision says will end, of documents that are still there afterwards. */
function announcedChanges(from: Side, to: Side, announced: readonly Announced[]): Change[] {
  const { register, asOf } = to.view;
  return announced.flatMap(({ document, place }): Change[] => {
    if (hasEnded(stateOn(register, document, asOf), register.city)) return [];
    const earlier = from.view.register
      .withId(document.id.value)
      .find(({ source }) => source.path === document.source.path);
    return [
      {
        kind: 'announced',
        document,
        before: earlier && standingOf(from.view, earlier),
        after: standingOf(to.view, document),
        day: undefined,
        place,
        event: undefined,
        ending: undefined,
        others: [],
        facts: [],
      },
    ];
  });
}

/** The findings besides those on what the text announces: that is told among the documents. */
function besides(findings: readonly Remark[], announced: readonly Announced[]): readonly Remark[] {
  return findings.filter(
    ({ place: { source, start } }) =>
      !announced.some(({ place }) => place.source.path === source.path && place.start === start),
  );
}

/** Compares what registers do not keep: the texts of files. By default they are the same. */
export interface TextComparison {
  /** What is below the frontmatters. */
  readonly textDiffers: TextDiffers;
  readonly fileDiffers: FileDiffers;
}

const SAME_FILES: TextComparison = { textDiffers: () => false, fileDiffers: () => false };

/**
 * Compares two views of a register.
 *
 * @param announced what the decision's text says will end and no point ends
 */
export function compareViews(
  from: Side,
  to: Side,
  announced: readonly Announced[],
  notes: readonly Note[],
  { textDiffers, fileDiffers }: TextComparison = SAME_FILES,
): Diff {
  const changes = [
    ...changesBetween(from.view, to.view, textDiffers),
    ...announcedChanges(from, to, announced),
  ];
  const order = ({ kind }: Change) => CHANGE_KINDS.indexOf(kind);
  return {
    from,
    to,
    changes: changes.sort((a, b) => order(a) - order(b)),
    hanging: leftHanging(from.view, to.view),
    decisions: decisionChanges(from.view, to.view, fileDiffers),
    findings: findingChanges(besides(from.findings, announced), besides(to.findings, announced)),
    notes,
  };
}

/** Whether nothing differs; there may be notes all the same. */
export function isEmpty({ changes, hanging, decisions, findings }: Diff): boolean {
  const lists = [changes, hanging, decisions, ...Object.values(findings)];
  return lists.every((list) => list.length === 0);
}
