import type { DecisionFile } from '../decision/decision-file.ts';
import type { View } from '../register/view.ts';
import type { Source } from '../text/place.ts';

/** A decision or a proposal that two views do not have in common. */
export interface DecisionChange {
  readonly kind: 'new' | 'decided' | 'changed' | 'gone';
  /** As it stands in the later view; in the earlier one where it is gone. */
  readonly file: DecisionFile;
}

/** Whether two files differ in what they say. */
export type FileDiffers = (before: Source, after: Source) => boolean;

/** Compares the decisions and proposals of two views, file by file, by path. */
export function decisionChanges(
  before: View,
  after: View,
  fileDiffers: FileDiffers,
): DecisionChange[] {
  const known = new Map(before.register.decisionFiles.map((file) => [file.source.path, file]));
  const later = new Set(after.register.decisionFiles.map(({ source }) => source.path));
  const kindOf = (file: DecisionFile): DecisionChange['kind'] | undefined => {
    const old = known.get(file.source.path);
    if (!old) return 'new';
    if (old.source === file.source || !fileDiffers(old.source, file.source)) return undefined;
    return file.decision && !old.decision ? 'decided' : 'changed';
  };
  const changed = after.register.decisionFiles.flatMap((file): DecisionChange[] => {
    const kind = kindOf(file);
    return kind ? [{ kind, file }] : [];
  });
  const gone = [...known.values()].filter(({ source }) => !later.has(source.path));
  return [...changed, ...gone.map((file) => ({ kind: 'gone', file }) as const)];
}
