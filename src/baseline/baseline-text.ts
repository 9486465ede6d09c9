import { UNSEEN } from '../report/visible.ts';
import type { Baseline } from './baseline.ts';

/** Where a baseline stands in its register. */
export const BASELINE = 'gov-docs.baseline.json';

/** Characters that nobody sees stand as `\u…`, as they do in all JSON that the command writes. */
function escapeUnseen(json: string): string {
  return json.replace(UNSEEN, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** A baseline as its file has it: one line for each kind of finding, so that git shows which have gone. */
export function baselineText(baseline: Baseline): string {
  const lines = baseline.map(({ count, ...entry }) =>
    escapeUnseen(JSON.stringify(count === 1 ? entry : { ...entry, count })),
  );
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}
