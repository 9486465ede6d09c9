/** Why a document ends, as a repeal states it. */
export const REASONS = [
  'superseded',
  'goals-met',
  'absorbed',
  'no-effect',
  'period-over',
  'law-changed',
  'court',
  'other',
] as const;
