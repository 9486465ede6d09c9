/** One file of a built site. */
export interface Artifact {
  /** From the output folder, with `/` between the parts; made of ids and fixed words only. */
  readonly path: string;
  /** Makes the content, which may take time: nothing is made that nobody asks for. */
  readonly make: () => string | Uint8Array;
}
