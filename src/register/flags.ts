import type { DocumentType } from '../city/city.ts';
import type { Document } from '../document/document.ts';
import type { Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import { comingDays } from './coming-days.ts';
import { endingSoon } from './expiry.ts';
import type { Register } from './register.ts';
import { isInForce, stateOn } from './state.ts';

/** What lies beside the state of a document: things to watch. */
export type Flag =
  | 'expires-soon'
  | 'review-due'
  | 'follow-up-due'
  | 'orphan'
  | 'legal-force-pending'
  | 'appealed';

/** The flags in words. */
export const FLAG_NAMES: Readonly<Record<Flag, Text>> = {
  'expires-soon': { sv: 'går snart ut', en: 'expires soon' },
  'review-due': { sv: 'ska aktualitetsprövas', en: 'review due' },
  'follow-up-due': { sv: 'ska följas upp', en: 'follow-up due' },
  orphan: { sv: 'saknar överordnat dokument', en: 'orphan' },
  'legal-force-pending': { sv: 'väntar på laga kraft', en: 'legal force pending' },
  appealed: { sv: 'överklagad', en: 'appealed' },
};

/** Whether a document of a type that needs a parent has none, and nothing refers to it. */
export function isOrphan(
  register: Register,
  document: Document,
  type: DocumentType | undefined,
): boolean {
  return (
    type?.parentRequired === true &&
    document.belongsTo.length === 0 &&
    register.referrersOf(document).length === 0
  );
}

/** The flags of a document on a day, in a fixed order. */
export function flagsOn(
  register: Register,
  document: Document,
  type: DocumentType | undefined,
  asOf: Day,
): Flag[] {
  const flags: Flag[] = [];
  const timeline = register.timelineOf(document);
  const inForce = isInForce(stateOn(register, document, asOf), register.city);
  const days = comingDays(register, document, type, asOf);
  const isDue = (kind: string) => days.some((each) => each.kind === kind && each.day < asOf);
  if (endingSoon(register, document, asOf)) flags.push('expires-soon');
  if (inForce && isDue('review')) flags.push('review-due');
  if (inForce && isDue('follow-up')) flags.push('follow-up-due');
  if (inForce && isOrphan(register, document, type)) flags.push('orphan');
  const appealed = timeline.decided?.decision.legalForce?.value === 'appealed';
  const appeals = document.history.some(
    ({ event, date }) => event.value === 'appeal' && (!date || date.value <= asOf),
  );
  if (timeline.start?.kind === 'pending') flags.push('legal-force-pending');
  if (appealed || appeals) flags.push('appealed');
  return flags;
}
