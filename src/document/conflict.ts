import type { Stretch } from './fault.ts';

/**
 * Finds where an unsettled conflict of versions begins, as git writes one into a file: both versions
 * stand there, one after the other, and neither is what anyone decided.
 */
export function conflictIn(text: string): Stretch | undefined {
  if (!text.includes('<<<<<<< ')) return undefined;
  const ours = /^<{7} .*$/m.exec(text);
  if (!ours) return undefined;
  const start = ours.index;
  const between = text.slice(start).search(/^={7}\r?$/m);
  if (between === -1 || !/^>{7} /m.test(text.slice(start + between))) return undefined;
  return { start, end: start + ours[0].trimEnd().length };
}
