import type { Document } from '../document/document.ts';
import { CHANGE_KINDS, type Change, type ChangeKind, type ComparedFact } from './change.ts';
import { eventChanges } from './event-changes.ts';
import { changedFacts } from './facts-changed.ts';
import { pairDocuments } from './pair-documents.ts';
import { type Draft, phaseChanges } from './phase-changes.ts';
import { type Standing, standingOf } from './standing.ts';
import type { View } from './view.ts';

const NOTHING = {
  day: undefined,
  place: undefined,
  event: undefined,
  ending: undefined,
  others: [],
  facts: [],
} as const;

/** Facts that a change of another kind tells of already. */
const TOLD: Readonly<Partial<Record<ChangeKind, readonly ComparedFact[]>>> = {
  adopted: ['stage', 'decided-by', 'decision', 'validity', 'history', 'repeal'],
  restored: ['repeal', 'superseded-by'],
  prolonged: ['history'],
  revised: ['history'],
  transferred: ['history'],
  moved: ['belongs-to'],
  'partly-ended': ['repeal', 'superseded-by'],
  superseded: ['repeal', 'superseded-by'],
  repealed: ['repeal'],
  annulled: ['history'],
};

/** Whether the texts below two frontmatters differ; nobody has to know. */
export type TextDiffers = (before: Document, after: Document) => boolean;

function sameParents(before: Standing, after: Standing): boolean {
  const ids = ({ parents }: Standing) => parents.map(({ id }) => id.value).sort();
  return ids(before).join('\n') === ids(after).join('\n');
}

/** What differs of a document that stands in both views, beside what decisions made of it. */
function* otherChanges(
  before: Standing,
  after: Standing,
  told: readonly Draft[],
  textDiffers: TextDiffers,
): Generator<Draft, void> {
  const { document } = after;
  const fallback = document.title?.place ?? document.id.place;
  const others: Draft[] = eventChanges(before, after);
  if (!sameParents(before, after)) {
    const place = document.belongsTo[0]?.place ?? fallback;
    others.push({ kind: 'moved', place, others: after.parents });
  }
  yield* others;
  const known = new Set([...told, ...others].flatMap(({ kind }) => TOLD[kind] ?? []));
  // A stage is told of as the state that it makes.
  if (before.state.kind !== after.state.kind) known.add('stage');
  const facts = changedFacts(before.document, document).filter((fact) => !known.has(fact));
  if (before.document !== document && textDiffers(before.document, document)) facts.push('text');
  if (facts.length > 0) yield { kind: 'facts-changed', place: fallback, facts };
}

function changesOf(
  before: Standing | undefined,
  after: Standing | undefined,
  earlier: View,
  textDiffers: TextDiffers,
): Change[] {
  const document = (after ?? before)?.document;
  if (!document) return [];
  const complete = (draft: Draft): Change => ({ ...NOTHING, document, before, after, ...draft });
  const place = document.title?.place ?? document.id.place;
  if (!after) return [complete({ kind: 'removed', place })];
  const drafts = [...phaseChanges(before, after, earlier)];
  if (before) {
    drafts.push(...otherChanges(before, after, drafts, textDiffers));
    const tellsState = drafts.some(({ kind }) => kind !== 'moved' && kind !== 'facts-changed');
    if (before.state.kind !== after.state.kind && !tellsState) {
      drafts.push({ kind: 'stage-changed', place: document.stage?.place ?? place });
    }
  }
  const order = ({ kind }: Draft) => CHANGE_KINDS.indexOf(kind);
  return drafts.sort((a, b) => order(a) - order(b)).map(complete);
}

/**
 * Derives what became of the documents from one view of a register to another: another day, another
 * revision, or as it will be once a proposal is decided. Ordered by document, then by kind.
 *
 * @param textDiffers compares what is below the frontmatters, which documents do not keep
 */
export function changesBetween(
  before: View,
  after: View,
  textDiffers: TextDiffers = () => false,
): Change[] {
  const standing = (view: View, document: Document | undefined) =>
    document && standingOf(view, document);
  return pairDocuments(before, after).flatMap(([earlier, later]) =>
    changesOf(standing(before, earlier), standing(after, later), before, textDiffers),
  );
}
