/** Exit codes: what a script may rely on. */
export const EXIT = {
  /** Nothing is wrong. */
  fine: 0,
  /** Findings of the severity error, or more warnings than allowed. */
  findings: 1,
  /** The user's mistake, or something refused: nothing was changed. */
  refused: 2,
  /** A change was interrupted and waits to be finished: try again after the next writing command. */
  unfinished: 75,
  /** A fault of the program itself. */
  bug: 70,
} as const;
