import type { SystemTrouble } from '../transaction/trouble.ts';

/** Why a folder was not replaced. It stands as it stood, but for `stranded`. */
export type FolderTrouble =
  | SystemTrouble
  /** Something else than a folder stands at its path. */
  | { readonly kind: 'symbolic-link' | 'not-folder'; readonly path: string }
  /** Something stands in it that gov-docs did not put there: `found`, from the folder. */
  | { readonly kind: 'foreign'; readonly path: string; readonly found: string }
  /** It has come, gone or changed while the new one was made. */
  | { readonly kind: 'changed'; readonly path: string }
  /** It cannot be moved: another device is mounted there, or a program holds it. */
  | { readonly kind: 'held'; readonly path: string }
  /** It was moved aside to `aside`, and neither the new one nor it could be put in its place. */
  | { readonly kind: 'stranded'; readonly path: string; readonly aside: string };
