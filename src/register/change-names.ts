import type { Text } from '../text/language.ts';
import type { ChangeKind } from './change.ts';

/** What became of a document, in a word or two. */
export const CHANGE_NAMES: Readonly<Record<ChangeKind, Text>> = {
  adopted: { sv: 'antas', en: 'is adopted' },
  added: { sv: 'nytt i registret', en: 'is new in the register' },
  started: { sv: 'börjar gälla', en: 'enters into force' },
  restored: { sv: 'gäller igen', en: 'applies again' },
  prolonged: { sv: 'förlängs', en: 'is prolonged' },
  revised: { sv: 'revideras', en: 'is revised' },
  transferred: { sv: 'överförs', en: 'is transferred' },
  moved: { sv: 'flyttas i styrmiljön', en: 'moves on the map' },
  expired: { sv: 'går ut', en: 'expires' },
  'partly-ended': { sv: 'upphör delvis', en: 'ends in part' },
  superseded: { sv: 'ersätts', en: 'is superseded' },
  repealed: { sv: 'upphävs', en: 'is repealed' },
  annulled: { sv: 'upphävs av domstol', en: 'is annulled' },
  removed: { sv: 'finns inte längre i registret', en: 'is no longer in the register' },
  announced: {
    sv: 'sägs upphöra, men ingen beslutspunkt gör det',
    en: 'is said to end, but no point ends it',
  },
  proposed: { sv: 'nytt, inte beslutat', en: 'new, not decided' },
  'stage-changed': { sv: 'får ett annat läge', en: 'gets another state' },
  'facts-changed': { sv: 'uppgifter ändras', en: 'facts change' },
};
