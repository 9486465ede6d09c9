import type { Day } from '../text/calendar.ts';
import type { Language } from '../text/language.ts';

/** Options that every command takes. */
export interface CommonOptions {
  readonly register?: string;
  readonly asOf?: Day;
  readonly lang?: Language;
  readonly color: boolean;
  /** A git revision, or a day: the register as it stood then. */
  readonly revision?: string;
  /** A decision that counts as carried out. */
  readonly with?: string;
}
