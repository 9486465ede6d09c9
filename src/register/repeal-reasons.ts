import type { Text } from '../text/language.ts';

/** Why a document is repealed, as the end of «Skäl: …». */
const REASONS: Readonly<Record<string, Text>> = {
  superseded: { sv: 'ersatt av ett annat dokument', en: 'superseded by another document' },
  'goals-met': { sv: 'målen är uppnådda', en: 'its goals are met' },
  absorbed: { sv: 'inarbetat i den ordinarie verksamheten', en: 'absorbed into regular work' },
  'no-effect': { sv: 'avsedd effekt har inte uppnåtts', en: 'it has had no effect' },
  'period-over': { sv: 'giltighetstiden har gått ut', en: 'its period is over' },
  'law-changed': { sv: 'lagstiftningen har ändrats', en: 'the law has changed' },
  court: { sv: 'avgörande i domstol', en: 'a court has settled the matter' },
  other: { sv: 'annat', en: 'other' },
};

/** The reason of a repeal in words; one that is not known as it stands. */
export function reasonText(reason: string): Text {
  return REASONS[reason] ?? { sv: reason, en: reason };
}
