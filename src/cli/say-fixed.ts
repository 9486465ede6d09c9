import { unifiedDiff } from '../edit/unified-diff.ts';
import type { Candidate } from '../fix/candidate.ts';
import type { Fixed } from '../fix/fix-all.ts';
import type { Painter } from '../report/painter.ts';
import type { FixReport } from '../report/report.ts';
import { enumerate } from '../rules/enumerate.ts';
import type { Text } from '../text/language.ts';
import type { Opened } from './opened.ts';
import { paintDiff } from './paint-diff.ts';

/** What was mended, for the reports. */
export function fixReport({ files, made }: Fixed, { shown }: Opened): FixReport {
  const count = (sought: Candidate['kind']) => made.filter(({ kind }) => kind === sought).length;
  return {
    findings: count('finding'),
    keys: count('key'),
    references: count('reference'),
    files: files.map(({ path, text, splices }) => ({
      path,
      diff: unifiedDiff(shown(path), text, splices),
    })),
  };
}

function counted(count: number, one: Text, many: Text): Text[] {
  const { sv, en } = count === 1 ? one : many;
  return count === 0 ? [] : [{ sv: `${count} ${sv}`, en: `${count} ${en}` }];
}

/** What was mended, or would be, in a sentence. */
export function sayFixed(
  { findings, keys, references, files }: FixReport,
  isDryRun: boolean,
): Text {
  if (files.length === 0) {
    return {
      sv: 'Inget gick att rätta automatiskt.',
      en: 'Nothing could be mended automatically.',
    };
  }
  const what = enumerate([
    ...counted(
      findings,
      { sv: 'anmärkning', en: 'finding' },
      { sv: 'anmärkningar', en: 'findings' },
    ),
    ...counted(
      keys,
      { sv: 'svensk nyckel', en: 'Swedish key' },
      { sv: 'svenska nycklar', en: 'Swedish keys' },
    ),
    ...counted(
      references,
      { sv: 'hänvisning utan id', en: 'reference without an id' },
      { sv: 'hänvisningar utan id', en: 'references without an id' },
    ),
  ]);
  const where = {
    sv: files.length === 1 ? 'en fil' : `${files.length} filer`,
    en: files.length === 1 ? 'one file' : `${files.length} files`,
  };
  return isDryRun
    ? {
        sv: `${what.sv} skulle rättas i ${where.sv}. Inget har ändrats (--dry-run).`,
        en: `${what.en} would be mended in ${where.en}. Nothing was changed (--dry-run).`,
      }
    : {
        sv: `Rättat: ${what.sv} i ${where.sv}.`,
        en: `Mended: ${what.en} in ${where.en}.`,
      };
}

/** The lines that change, as text. */
export function diffText({ files }: FixReport, chalk: Painter): string {
  const lines = files.flatMap(({ diff }) => diff.map((line) => paintDiff(line, chalk)));
  return lines.length === 0 ? '' : `${lines.join('\n')}\n\n`;
}
