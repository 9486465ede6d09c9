import { attachmentMissing } from './attachment-missing.ts';
import { dateFormat } from './date-format.ts';
import { dateInFuture } from './date-in-future.ts';
import { deciderNotAllowed } from './decider-not-allowed.ts';
import { deciderUnknown } from './decider-unknown.ts';
import { expiredNotRepealed } from './expired-not-repealed.ts';
import { expiresSoon } from './expires-soon.ts';
import { fileUnreadable } from './file-unreadable.ts';
import { frontmatterMissing } from './frontmatter-missing.ts';
import { frontmatterSchema } from './frontmatter-schema.ts';
import { hierarchyInverted } from './hierarchy-inverted.ts';
import { idDuplicate } from './id-duplicate.ts';
import { inverseMissing } from './inverse-missing.ts';
import { linkBroken } from './link-broken.ts';
import { metadataPlaceholder } from './metadata-placeholder.ts';
import { metadataRequired } from './metadata-required.ts';
import { orphanDocument } from './orphan-document.ts';
import { parentNotInForce } from './parent-not-in-force.ts';
import { planningNeedsEnd } from './planning-needs-end.ts';
import { referenceToEnded } from './reference-to-ended.ts';
import { repealUndecided } from './repeal-undecided.ts';
import { responsibleIsPerson } from './responsible-is-person.ts';
import { reviewOverdue } from './review-overdue.ts';
import type { Rule } from './rule.ts';
import { scopeExceedsMandate } from './scope-exceeds-mandate.ts';
import { sectionRequired } from './section-required.ts';
import { successorMissing } from './successor-missing.ts';
import { supersededByMany } from './superseded-by-many.ts';
import { supersededTooEarly } from './superseded-too-early.ts';
import { supersedesCycle } from './supersedes-cycle.ts';
import { supersedesNewer } from './supersedes-newer.ts';
import { supersedesSelf } from './supersedes-self.ts';
import { supersedesUnknown } from './supersedes-unknown.ts';
import { titleDuplicate } from './title-duplicate.ts';
import { typeGeneric } from './type-generic.ts';
import { typeMixed } from './type-mixed.ts';
import { typeTitleMismatch } from './type-title-mismatch.ts';
import { typeUnknown } from './type-unknown.ts';
import { unknownKey } from './unknown-key.ts';
import { validityBeforeDecision } from './validity-before-decision.ts';
import { validityEndBeforeStart } from './validity-end-before-start.ts';
import { validityMissing } from './validity-missing.ts';
import { validityTooLong } from './validity-too-long.ts';

/** Every rule there is, by group and in the order of the catalogue. A rule counts only if it stands here. */
export const rules: readonly Rule[] = [
  // metadata
  fileUnreadable,
  frontmatterMissing,
  frontmatterSchema,
  unknownKey,
  metadataRequired,
  metadataPlaceholder,
  dateFormat,
  dateInFuture,
  idDuplicate,
  titleDuplicate,
  responsibleIsPerson,
  // type
  typeUnknown,
  typeGeneric,
  typeTitleMismatch,
  typeMixed,
  planningNeedsEnd,
  // authority
  deciderUnknown,
  deciderNotAllowed,
  scopeExceedsMandate,
  // lifecycle
  validityMissing,
  validityEndBeforeStart,
  validityTooLong,
  validityBeforeDecision,
  expiredNotRepealed,
  expiresSoon,
  reviewOverdue,
  repealUndecided,
  // relations
  supersedesUnknown,
  supersedesSelf,
  supersedesCycle,
  supersedesNewer,
  supersededTooEarly,
  supersededByMany,
  successorMissing,
  inverseMissing,
  orphanDocument,
  parentNotInForce,
  hierarchyInverted,
  // references
  referenceToEnded,
  linkBroken,
  // structure
  sectionRequired,
  attachmentMissing,
];
