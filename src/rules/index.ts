import { referenceToEnded } from './reference-to-ended.ts';
import type { Rule } from './rule.ts';

/** Every rule there is, by group and in the order of the catalogue. A rule counts only if it stands here. */
export const rules: readonly Rule[] = [
  // references
  referenceToEnded,
];
