import type { Text } from '../text/language.ts';
import type { PeriodConflict } from './period-conflict.ts';

const LOOK_UP: Text = {
  sv: 'Se efter i protokollet vad som beslutades, och rätta det som är fel. Har tiden flyttats genom ett senare beslut, låt validity stå som den antogs och skriv beslutet under history, med event: prolongation.',
  en: 'Look up in the minutes what was decided, and correct what is wrong. If a later decision moved the time, leave validity as adopted and write that decision under history, with event: prolongation.',
};

/** How to mend a period that is said in two ways. */
export const PERIOD_CONFLICT_HELP: Readonly<Record<PeriodConflict, Text>> = {
  end: LOOK_UP,
  start: LOOK_UP,
  open: {
    sv: 'Se efter i protokollet om dokumentet har en sista dag. Har det en, skriv den under validity. Annars är det titeln eller texten som ska rättas.',
    en: 'Look up in the minutes whether the document has a last day. If it has, write it under validity. Otherwise it is the title or the text that is to be corrected.',
  },
  'day-after': {
    sv: 'Den dag som står sist i validity är den sista då dokumentet gäller, inte den första då det inte gör det. Skriv dagen före.',
    en: 'The day that ends the validity is the last on which the document applies, not the first on which it does not. Write the day before.',
  },
};
