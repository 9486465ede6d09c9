/** Ways to make text stand out. chalk is one; without colour, text stays as it is. */
export interface Painter {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly underline: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly green: (text: string) => string;
}

const asIs = (text: string) => text;

/** The painter for files, pipes and terminals without colour. */
export const PLAIN: Painter = {
  bold: asIs,
  dim: asIs,
  underline: asIs,
  red: asIs,
  yellow: asIs,
  cyan: asIs,
  green: asIs,
};
