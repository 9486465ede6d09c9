/** Exit codes: what a script may rely on. */
export const EXIT = {
  /** Nothing is wrong. */
  fine: 0,
  /** Findings of the severity error, or more warnings than allowed. */
  findings: 1,
  /** The user's mistake, or something refused: nothing was changed. */
  refused: 2,
  /** Somebody else came first, or a change is begun and not finished: nothing is lost, try again. */
  unfinished: 75,
  /** A fault of the program itself. */
  bug: 70,
} as const;
