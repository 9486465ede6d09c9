import { type Baseline, baselineOf, compareWith, sizeOf } from '../baseline/baseline.ts';
import { BASELINE, baselineText } from '../baseline/baseline-text.ts';
import { readBaseline } from '../baseline/read-baseline.ts';
import { decode } from '../document/decode.ts';
import { decodeBytes } from '../io/decode-bytes.ts';
import type { FileChange } from '../io/transaction/preflight.ts';
import { visible } from '../report/visible.ts';
import type { Finding } from '../rules/rule.ts';
import type { Text } from '../text/language.ts';
import { isComplete, type LintOptions } from './lint-options.ts';
import type { Opened } from './opened.ts';
import { UserError } from './user-error.ts';

/** Findings without those that are known, and what becomes of the file that tells of them. */
export interface KnownApart {
  readonly fresh: readonly Finding[];
  readonly known: readonly Finding[];
  readonly change: FileChange | undefined;
  /** What there is to say of it. */
  readonly notes: readonly Text[];
}

interface Stored {
  readonly bytes: Uint8Array;
  readonly baseline: Baseline;
}

function unreadable({ shown, language }: Opened, why: Text): UserError {
  const path = visible(shown(BASELINE));
  return new UserError(
    {
      sv: `${path} kan inte läsas: ${why.sv}. Återställ filen med git, eller ta bort den och kör gov-docs lint --write-baseline. Utan den: gov-docs lint --no-baseline.`,
      en: `${path} cannot be read: ${why.en}. Restore the file with git, or remove it and run gov-docs lint --write-baseline. Without it: gov-docs lint --no-baseline.`,
    },
    language,
  );
}

function stored(opened: Opened): Stored | undefined {
  const found = opened.tree.read(BASELINE);
  if (found === 'vanished') return undefined;
  if (typeof found === 'string') {
    const why = {
      sv: 'den är ingen vanlig fil, eller får inte läsas',
      en: 'it is no ordinary file, or may not be read',
    };
    throw unreadable(opened, why);
  }
  const bytes = Uint8Array.from(found);
  const { text, faults } = decode(bytes, decodeBytes);
  const [fault] = faults;
  if (fault) {
    const why: Readonly<Record<string, Text>> = {
      conflict: {
        sv: 'den innehåller två versioner efter en sammanslagning i git',
        en: 'it holds two versions after a merge in git',
      },
      'file-too-large': { sv: 'den är för stor', en: 'it is too large' },
    };
    throw unreadable(opened, why[fault.kind] ?? { sv: 'den är skadad', en: 'it is damaged' });
  }
  const baseline = readBaseline(text);
  if ('why' in baseline) throw unreadable(opened, baseline.why);
  return { bytes, baseline };
}

function findings(count: number): Text {
  return {
    sv: `${count} ${count === 1 ? 'anmärkning' : 'anmärkningar'}`,
    en: `${count} ${count === 1 ? 'finding' : 'findings'}`,
  };
}

/**
 * Sets apart the findings that the baseline knows. It is written when that is asked for, and by `--fix`
 * where it only becomes shorter; a command that only reads tells that it could be.
 */
export function setKnownApart(
  live: readonly Finding[],
  opened: Opened,
  options: LintOptions,
): KnownApart {
  const { writeBaseline, includeNew, fix, dryRun } = options;
  const before = stored(opened);
  const path = visible(opened.shown(BASELINE));
  const write = (baseline: Baseline): FileChange | undefined => {
    const after = new TextEncoder().encode(baselineText(baseline));
    const same = before && Buffer.from(before.bytes).equals(after);
    return same ? undefined : { path: BASELINE, before: before?.bytes, after };
  };
  if (writeBaseline && (!before || includeNew)) {
    const baseline = baselineOf(live);
    const said = findings(sizeOf(baseline));
    const note = {
      sv: `${path} är skriven med ${said.sv}. De visas inte längre; nya visas. Checka in filen i git.`,
      en: `${path} was written with ${said.en}. They are no longer shown; new ones are. Commit the file to git.`,
    };
    return { fresh: [], known: live, change: write(baseline), notes: [note] };
  }
  if (!before) return { fresh: live, known: [], change: undefined, notes: [] };
  const { fresh, known, kept, unneeded } = compareWith(before.baseline, live);
  const complete = isComplete(options, opened.only);
  const shrinks = complete && (writeBaseline || (fix && !dryRun && unneeded > 0));
  const notes: Text[] = [];
  if (complete && unneeded > 0) {
    const gone = findings(unneeded);
    const are = unneeded === 1 ? 'is' : 'are';
    notes.push(
      shrinks
        ? {
            sv: `${gone.sv} finns inte längre och är borta ur ${path}.`,
            en: `${gone.en} ${are} no longer there and gone from ${path}.`,
          }
        : {
            sv: `${gone.sv} i ${path} finns inte längre. gov-docs lint --write-baseline tar bort det som är borta ur filen.`,
            en: `${gone.en} of ${path} ${are} no longer there. gov-docs lint --write-baseline takes what is gone out of the file.`,
          },
    );
  }
  if (writeBaseline && fresh.length > 0) {
    const more = findings(fresh.length);
    notes.push({
      sv: `${more.sv} ${fresh.length === 1 ? 'är ny' : 'är nya'} och togs inte med i ${path}. Lägg till --include-new om ${fresh.length === 1 ? 'den' : 'de'} också ska godtas.`,
      en: `${more.en} ${fresh.length === 1 ? 'is' : 'are'} new and not added to ${path}. Add --include-new if ${fresh.length === 1 ? 'it is' : 'they are'} to be lived with as well.`,
    });
  }
  return { fresh, known, change: shrinks ? write(kept) : undefined, notes };
}
