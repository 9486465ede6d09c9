import type { Painter } from '../report/painter.ts';
import { visible } from '../report/visible.ts';

/** A line of a unified diff, in colour and with nothing hidden. */
export function paintDiff(line: string, chalk: Painter): string {
  const shown = visible(line.replace(/\r?\n?$/, ''));
  if (/^(?:---|\+\+\+) /.test(line)) return chalk.bold(shown);
  if (line.startsWith('@@')) return chalk.cyan(shown);
  if (line.startsWith('+')) return chalk.green(shown);
  return line.startsWith('-') ? chalk.red(shown) : shown;
}
