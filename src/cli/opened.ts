import type { DecisionFile } from '../decision/decision-file.ts';
import type { Tree } from '../io/tree.ts';
import type { Register } from '../register/register.ts';
import type { WithDecision } from '../register/with-decision.ts';
import type { Day } from '../text/calendar.ts';
import type { Language } from '../text/language.ts';
import type { KeptTexts } from './kept-texts.ts';

/** A decision that counts as carried out. */
interface Proposal {
  readonly file: DecisionFile;
  /** The register without it. */
  readonly before: Register;
  readonly carried: WithDecision;
}

/** A register that has been read, and what a command needs to speak of it. */
export interface Opened {
  readonly register: Register;
  readonly tree: Tree;
  /** Texts of documents that were kept when they were read. */
  readonly texts: KeptTexts | undefined;
  readonly asOf: Day;
  readonly language: Language;
  /** Absolute. */
  readonly root: string;
  /** The root as the user would write it, from the working directory. */
  readonly shownRoot: string;
  /** Files and folders that were asked for, from the root; empty for all. */
  readonly only: readonly string[];
  /** A path of the register as the user would write it. */
  readonly shown: (file: string) => string;
  /** The decision that counts as carried out, and the register without it. */
  readonly proposal: Proposal | undefined;
}
