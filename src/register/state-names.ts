import type { Text } from '../text/language.ts';
import type { StateKind } from './state.ts';

/** The states in words, as a reader of the register knows them. */
export const STATE_NAMES: Readonly<Record<StateKind, Text>> = {
  annulled: { sv: 'upphävd av domstol', en: 'annulled' },
  draft: { sv: 'utkast', en: 'draft' },
  proposed: { sv: 'förslag', en: 'proposed' },
  referred: { sv: 'på remiss', en: 'referred' },
  'sent-back': { sv: 'återremitterad', en: 'sent back' },
  withdrawn: { sv: 'tillbakadragen', en: 'withdrawn' },
  planned: { sv: 'planerad', en: 'planned' },
  undecided: { sv: 'ej beslutad', en: 'undecided' },
  adopted: { sv: 'antagen, gäller inte än', en: 'adopted, not yet in force' },
  superseded: { sv: 'ersatt', en: 'superseded' },
  repealed: { sv: 'upphävd', en: 'repealed' },
  expired: { sv: 'giltighetstiden har gått ut', en: 'expired' },
  'partially-in-force': { sv: 'delvis gällande', en: 'partially in force' },
  'in-force': { sv: 'gällande', en: 'in force' },
};
