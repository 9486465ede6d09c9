import type { Document, Repeal } from '../document/document.ts';
import { keyPlace } from '../document/key-place.ts';
import { REASONS } from '../document/reasons.ts';
import { sayWhole } from './repeal-words.ts';
import type { Context, Rule } from './rule.ts';

/** Whether the register tells the reason otherwise: in a note, or by what took the place. */
function isTold({ register }: Context, document: Document, { note, part }: Repeal): boolean {
  if (note || document.supersededBy.length > 0) return true;
  return register
    .successorsOf(document)
    .some((each) => each.part === undefined || each.part === part?.value);
}

/** Whether the frontmatter has a reason that is none of those known: the schema tells of it. */
function isWritten(document: Document, { place }: Repeal): boolean {
  const value = document.frontmatter?.entries.find(({ key }) => key.text === 'repeal')?.value;
  const items = value?.kind === 'list' ? value.items : value ? [value] : [];
  return items.some(
    (item) =>
      item.kind === 'mapping' &&
      item.start === place.start &&
      item.entries.some(({ key }) => key.text === 'reason'),
  );
}

/** Why something was repealed is known on the day of the decision, and soon by nobody. */
export const repealReasonMissing: Rule = {
  id: 'repeal-reason-missing',
  severity: 'info',
  basis: 'facts',
  summary: {
    sv: 'Ett upphävande säger inte varför.',
    en: 'A repeal does not say why.',
  },
  why: {
    sv: 'Är målen nådda, har arbetet gått in i verksamheten, eller togs något bort som behövdes? Den frågan kommer några år senare, när ingen minns.',
    en: 'Were the goals met, has the work become part of the daily business, or was something removed that was needed? That is asked some years later, when nobody remembers.',
  },

  *check(context) {
    for (const document of context.documents) {
      if (!context.isDecided(document)) continue;
      for (const repeal of document.repeals) {
        // A repeal without a decision has a graver finding.
        if (repeal.reason || !repeal.date || !repeal.decidedBy) continue;
        if (isWritten(document, repeal) || isTold(context, document, repeal)) continue;
        const subject = sayWhole(document, repeal.part?.value);
        const day = repeal.date.value;
        const one = document.repeals.length === 1 ? keyPlace(document, 'repeal') : undefined;
        yield {
          place: one ?? repeal.place,
          message: {
            sv: `Upphävandet av ${subject.sv} ${day} säger inte varför.`,
            en: `The repeal of ${subject.en} on ${day} does not say why.`,
          },
          help: {
            sv: `Skriv reason under repeal: ${REASONS.join(', ')}. Räcker inget av dem, skriv en note.`,
            en: `Write reason under repeal: ${REASONS.join(', ')}. If none of them will do, write a note.`,
          },
        };
      }
    }
  },
};
