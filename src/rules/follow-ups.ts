import type { Document } from '../document/document.ts';
import type { StateKind } from '../register/state.ts';
import type { Context } from './rule.ts';

/** In force, decided, or put forward: before that a document may well lack something yet. */
const FOLLOWED: ReadonlySet<StateKind> = new Set<StateKind>([
  'in-force',
  'partially-in-force',
  'adopted',
  'proposed',
  'referred',
]);

/**
 * Whether it matters how a document says that it is followed up: not once it has ended, and where
 * its period is over there is something graver to tell.
 */
export function isFollowed({ state }: Context, document: Document): boolean {
  return FOLLOWED.has(state(document).kind);
}
