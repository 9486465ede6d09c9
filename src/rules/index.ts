import { alreadyRegulatedAbove } from './already-regulated-above.ts';
import { annualPlanMissing } from './annual-plan-missing.ts';
import { archivedInForce } from './archived-in-force.ts';
import { attachmentMissing } from './attachment-missing.ts';
import { boardPlanMissing } from './board-plan-missing.ts';
import { caseNumberFormat } from './case-number-format.ts';
import { dateFormat } from './date-format.ts';
import { dateImprobable } from './date-improbable.ts';
import { dateInFuture } from './date-in-future.ts';
import { datePrecision } from './date-precision.ts';
import { deciderNotAllowed } from './decider-not-allowed.ts';
import { deciderNotInOffice } from './decider-not-in-office.ts';
import { deciderUnknown } from './decider-unknown.ts';
import { decisionIncomplete } from './decision-incomplete.ts';
import { decisionParagraphReused } from './decision-paragraph-reused.ts';
import { deviationSectionMissing } from './deviation-section-missing.ts';
import { expiredNotRepealed } from './expired-not-repealed.ts';
import { expiresSoon } from './expires-soon.ts';
import { externalPeriodOver } from './external-period-over.ts';
import { fileUnreadable } from './file-unreadable.ts';
import { followUpMissing } from './follow-up-missing.ts';
import { followUpNoRecipient } from './follow-up-no-recipient.ts';
import { followUpOverdue } from './follow-up-overdue.ts';
import { followUpVague } from './follow-up-vague.ts';
import { frontmatterMissing } from './frontmatter-missing.ts';
import { frontmatterSchema } from './frontmatter-schema.ts';
import { goalDeadlinePassed } from './goal-deadline-passed.ts';
import { headingSkip } from './heading-skip.ts';
import { hierarchyInverted } from './hierarchy-inverted.ts';
import { idDuplicate } from './id-duplicate.ts';
import { imageAltMissing } from './image-alt-missing.ts';
import { inverseMissing } from './inverse-missing.ts';
import { jointAdoptionIncomplete } from './joint-adoption-incomplete.ts';
import { lastRevisedInconsistent } from './last-revised-inconsistent.ts';
import { legalForcePending } from './legal-force-pending.ts';
import { linkBroken } from './link-broken.ts';
import { metadataPlaceholder } from './metadata-placeholder.ts';
import { metadataRequired } from './metadata-required.ts';
import { notYetInForce } from './not-yet-in-force.ts';
import { ocrResidue } from './ocr-residue.ts';
import { orphanDocument } from './orphan-document.ts';
import { parentNotInForce } from './parent-not-in-force.ts';
import { personalContactData } from './personal-contact-data.ts';
import { plannedOverdue } from './planned-overdue.ts';
import { plannedSuccessor } from './planned-successor.ts';
import { planningNeedsEnd } from './planning-needs-end.ts';
import { principleMatterBelowKf } from './principle-matter-below-kf.ts';
import { prolongationUndecided } from './prolongation-undecided.ts';
import { promisedDocumentMissing } from './promised-document-missing.ts';
import { referenceAmbiguous } from './reference-ambiguous.ts';
import { referenceTitleDrift } from './reference-title-drift.ts';
import { referenceToEnded } from './reference-to-ended.ts';
import { referenceUndeclared } from './reference-undeclared.ts';
import { referenceUnresolved } from './reference-unresolved.ts';
import { regulatingWithEnd } from './regulating-with-end.ts';
import { renewalOverdue } from './renewal-overdue.ts';
import { repealAttachmentMissing } from './repeal-attachment-missing.ts';
import { repealByLowerAuthority } from './repeal-by-lower-authority.ts';
import { repealNotDecided } from './repeal-not-decided.ts';
import { repealReasonMissing } from './repeal-reason-missing.ts';
import { repealUndecided } from './repeal-undecided.ts';
import { repealedStillPublished } from './repealed-still-published.ts';
import { responsibleIsPerson } from './responsible-is-person.ts';
import { responsibleMismatch } from './responsible-mismatch.ts';
import { responsibleUnknown } from './responsible-unknown.ts';
import { retroactiveRepeal } from './retroactive-repeal.ts';
import { reviewAfterElection } from './review-after-election.ts';
import { reviewOverdue } from './review-overdue.ts';
import type { Rule } from './rule.ts';
import { scopeExceedsMandate } from './scope-exceeds-mandate.ts';
import { sectionEmpty } from './section-empty.ts';
import { sectionOrder } from './section-order.ts';
import { sectionRequired } from './section-required.ts';
import { statedScopeConflict } from './stated-scope-conflict.ts';
import { statutoryCycleMissed } from './statutory-cycle-missed.ts';
import { storedStatusConflict } from './stored-status-conflict.ts';
import { subjectOverlap } from './subject-overlap.ts';
import { successorMissing } from './successor-missing.ts';
import { supersededByMany } from './superseded-by-many.ts';
import { supersededTooEarly } from './superseded-too-early.ts';
import { supersedesCycle } from './supersedes-cycle.ts';
import { supersedesFamilyMismatch } from './supersedes-family-mismatch.ts';
import { supersedesNewer } from './supersedes-newer.ts';
import { supersedesSelf } from './supersedes-self.ts';
import { supersedesUnknown } from './supersedes-unknown.ts';
import { supersessionGap } from './supersession-gap.ts';
import { supersessionOverlap } from './supersession-overlap.ts';
import { termVariant } from './term-variant.ts';
import { titleDuplicate } from './title-duplicate.ts';
import { titleHeadingMismatch } from './title-heading-mismatch.ts';
import { tocMismatch } from './toc-mismatch.ts';
import { typeGeneric } from './type-generic.ts';
import { typeMixed } from './type-mixed.ts';
import { typeNotInTaxonomy } from './type-not-in-taxonomy.ts';
import { typeTitleMismatch } from './type-title-mismatch.ts';
import { typeUnknown } from './type-unknown.ts';
import { unknownKey } from './unknown-key.ts';
import { validityAmbiguousMandate } from './validity-ambiguous-mandate.ts';
import { validityBeforeDecision } from './validity-before-decision.ts';
import { validityEndBeforeStart } from './validity-end-before-start.ts';
import { validityMissing } from './validity-missing.ts';
import { validityPeriodConflict } from './validity-period-conflict.ts';
import { validityTooLong } from './validity-too-long.ts';
import { versionHistoryOrder } from './version-history-order.ts';
import { versionNotAdoption } from './version-not-adoption.ts';
import { waiverEnded } from './waiver-ended.ts';
import { waiverUnneeded } from './waiver-unneeded.ts';

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
  datePrecision,
  dateInFuture,
  dateImprobable,
  decisionIncomplete,
  decisionParagraphReused,
  caseNumberFormat,
  idDuplicate,
  titleDuplicate,
  titleHeadingMismatch,
  responsibleIsPerson,
  responsibleUnknown,
  responsibleMismatch,
  versionHistoryOrder,
  versionNotAdoption,
  lastRevisedInconsistent,
  personalContactData,
  // type
  typeUnknown,
  typeGeneric,
  typeNotInTaxonomy,
  typeTitleMismatch,
  typeMixed,
  planningNeedsEnd,
  regulatingWithEnd,
  // authority
  deciderUnknown,
  deciderNotInOffice,
  deciderNotAllowed,
  scopeExceedsMandate,
  statedScopeConflict,
  alreadyRegulatedAbove,
  principleMatterBelowKf,
  repealByLowerAuthority,
  jointAdoptionIncomplete,
  // lifecycle
  validityMissing,
  validityEndBeforeStart,
  validityTooLong,
  validityBeforeDecision,
  validityPeriodConflict,
  validityAmbiguousMandate,
  expiredNotRepealed,
  expiresSoon,
  renewalOverdue,
  reviewOverdue,
  reviewAfterElection,
  statutoryCycleMissed,
  storedStatusConflict,
  notYetInForce,
  legalForcePending,
  repealUndecided,
  repealReasonMissing,
  repealedStillPublished,
  archivedInForce,
  prolongationUndecided,
  retroactiveRepeal,
  promisedDocumentMissing,
  plannedOverdue,
  // relations
  supersedesUnknown,
  supersedesSelf,
  supersedesCycle,
  supersedesNewer,
  supersedesFamilyMismatch,
  supersededTooEarly,
  supersededByMany,
  supersessionGap,
  supersessionOverlap,
  successorMissing,
  inverseMissing,
  repealNotDecided,
  repealAttachmentMissing,
  orphanDocument,
  parentNotInForce,
  hierarchyInverted,
  plannedSuccessor,
  subjectOverlap,
  // references
  referenceUnresolved,
  referenceToEnded,
  referenceAmbiguous,
  referenceTitleDrift,
  referenceUndeclared,
  externalPeriodOver,
  linkBroken,
  // structure
  sectionRequired,
  sectionOrder,
  sectionEmpty,
  headingSkip,
  tocMismatch,
  imageAltMissing,
  attachmentMissing,
  deviationSectionMissing,
  // follow-up
  followUpMissing,
  followUpNoRecipient,
  followUpVague,
  followUpOverdue,
  annualPlanMissing,
  boardPlanMissing,
  goalDeadlinePassed,
  // language
  termVariant,
  ocrResidue,
  // waivers
  waiverEnded,
  waiverUnneeded,
];
