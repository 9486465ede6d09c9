import { lazily } from './lazily.ts';

/** Swedish order, as in a telephone directory: å, ä, ö come last, and numbers in names count as numbers. */
export const swedishOrder: () => Intl.Collator = lazily(
  () => new Intl.Collator('sv', { numeric: true }),
);
