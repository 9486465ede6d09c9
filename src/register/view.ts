import type { Day } from '../text/calendar.ts';
import type { Register } from './register.ts';

/** A register as it is looked at: on a day. */
export interface View {
  readonly register: Register;
  readonly asOf: Day;
}
