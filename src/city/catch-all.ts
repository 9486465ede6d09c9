import { foldName } from '../text/normalise.ts';
import type { Body } from './city.ts';

/** Words for what is left over: a type or a body that takes whatever has none says nothing. */
const CATCH_ALLS: ReadonlySet<string> = new Set([
  'övrigt',
  'övriga',
  'övrig',
  'ovrigt',
  'ovriga',
  'annat',
  'annan',
  'andra',
  'other',
  'others',
]);

/** Whether a name stands for whatever has no other: «Övrigt», «Annan». */
export function isCatchAll(name: string): boolean {
  return CATCH_ALLS.has(foldName(name));
}

/** Whether a body is none in particular: then its kind says nothing of what it may decide. */
export function isAnyBody({ id, name }: Pick<Body, 'id' | 'name'>): boolean {
  return isCatchAll(id) || isCatchAll(name);
}
