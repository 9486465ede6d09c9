import type { DocumentType } from '../city/city.ts';
import type { Day } from '../text/calendar.ts';
import type { Language } from '../text/language.ts';

/** What a new register is to be. */
export interface Starter {
  readonly city: string;
  /** The name of a rule set that ships with the product. */
  readonly ruleSet: string;
  readonly language: Language;
  /** The day on which the sample documents are said to have been decided. */
  readonly day: Day;
  /** The types of document of that day, by the rule set. */
  readonly types: readonly DocumentType[];
  /** How the city writes case numbers, `9` for a digit and `9+` for some; undefined where nobody says. */
  readonly caseNumberForm: string | undefined;
}

/** A file of a new register. */
export interface StarterFile {
  /** From the register's folder. */
  readonly path: string;
  readonly text: string;
}
