/** Who makes a piece of work: whoever claims it first. */
type Hand = 1 | 2;

/** What two threads share while they make things between them: memory that both see. */
export interface SharedWork {
  /** One number for each piece: 0 while nobody has claimed it. */
  readonly claims: Int32Array;
  /** One number, which grows with each thing that the helper has handed over. */
  readonly signal: Int32Array;
}

/** Makes the shared memory for so many pieces. */
export function sharedWork(pieces: number): SharedWork {
  const memory = (count: number) => new Int32Array(new SharedArrayBuffer(4 * Math.max(count, 1)));
  return { claims: memory(pieces), signal: memory(1) };
}

/** Claims a piece; false where the other thread has it. Asking again for one's own is fine. */
export function claim({ claims }: SharedWork, piece: number, hand: Hand): boolean {
  const before = Atomics.compareExchange(claims, piece, 0, hand);
  return before === 0 || before === hand;
}
