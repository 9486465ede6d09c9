import type { Text } from '../../text/language.ts';

/** How a value of the right type may look, where a word for the type is not enough. */
const EXAMPLES: Readonly<Record<string, string>> = {
  decision: 'decision: { date: 2024-06-17, paragraph: 21 }',
  decisions: 'decisions: [{ decided-by: kommunfullmäktige, date: 2024-06-17 }]',
  history: 'history: [{ date: 2024-06-17, event: revision }]',
  repeal: 'repeal: { date: 2024-06-17, decided-by: kommunfullmäktige }',
  requires: 'requires: [{ type: handlingsplan, every: 12 months }]',
  review: 'review: { every: 48 months }',
  'follow-up': 'follow-up: [{ every: 12 months, to: [kommunstyrelsen] }]',
  supersedes: 'supersedes: [policy-it-2015]',
  'belongs-to': 'belongs-to: [policy-it]',
  references: 'references: [policy-it]',
  attachments: 'attachments: [{ file: bilaga-1.pdf }]',
  validity: 'validity: { from: 2024-01-01, to: 2026-12-31 }',
  'applies-to': 'applies-to: [all-boards, all-companies]',
  keywords: 'keywords: [inköp, upphandling]',
  waivers:
    'waivers: [{ rule: expired-not-repealed, reason: tas upp i KF i mars, until: 2027-03-31 }]',
  rule: 'rule: expired-not-repealed',
  until: 'until: 2027-03-31',
  date: 'date: 2024-06-17',
  event: 'event: revision',
  to: 'to: 2026-12-31',
  id: 'id: policy-it-2015',
  type: 'type: handlingsplan',
  'decided-by': 'decided-by: kommunfullmäktige',
};

/** «, till exempel date: 2024-06-17», or nothing. */
export function example(key: string): Text {
  const words = EXAMPLES[key];
  return words === undefined
    ? { sv: '', en: '' }
    : { sv: `, till exempel ${words}`, en: `, for example ${words}` };
}
