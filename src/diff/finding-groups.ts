import { SEVERITY_NAMES } from '../report/words.ts';
import type { Text } from '../text/language.ts';
import type { FindingChanges, Reweighed } from './finding-changes.ts';
import { type Group, type Item, untitled } from './group.ts';
import type { Remark } from './remark.ts';

/** How many there are of each, the most first. */
function counts(kinds: readonly Text[]): Text[] {
  const count = new Map<string, { text: Text; number: number }>();
  for (const text of kinds) {
    const known = count.get(text.sv);
    if (known) known.number += 1;
    else count.set(text.sv, { text, number: 1 });
  }
  return [...count.values()]
    .sort((a, b) => b.number - a.number || (a.text.sv < b.text.sv ? -1 : 1))
    .map(({ text, number }) => ({ sv: `${number} × ${text.sv}`, en: `${number} × ${text.en}` }));
}

function findingItem({ message, help, place }: Remark, isLeft: boolean): Item {
  // What is gone needs no mending.
  return untitled(message, place, isLeft ? help : undefined);
}

function findingGroup(heading: Text, remarks: readonly Remark[], isLeft: boolean): Group[] {
  if (remarks.length === 0) return [];
  const kinds = remarks.map(({ rule, severity }): Text => {
    const name = SEVERITY_NAMES[severity];
    return { sv: `${rule} (${name.sv})`, en: `${rule} (${name.en})` };
  });
  const items = remarks.map((remark) => findingItem(remark, isLeft));
  return [{ heading, counts: counts(kinds), items }];
}

function reweighedGroup(heading: Text, all: readonly Reweighed[]): Group[] {
  if (all.length === 0) return [];
  const kinds = all.map(({ remark, before }): Text => {
    const [old, now] = [SEVERITY_NAMES[before], SEVERITY_NAMES[remark.severity]];
    return {
      sv: `${remark.rule} (${old.sv} → ${now.sv})`,
      en: `${remark.rule} (${old.en} → ${now.en})`,
    };
  });
  const items = all.map(({ remark }) => findingItem(remark, true));
  return [{ heading, counts: counts(kinds), items }];
}

/** What became of the findings: counted by rule, then each of them. */
export function findingGroups(findings: FindingChanges): Group[] {
  const { appeared, disappeared, heavier, lighter } = findings;
  return [
    ...findingGroup(
      { sv: 'Anmärkningar som tillkommer', en: 'Findings that appear' },
      appeared,
      true,
    ),
    ...reweighedGroup(
      { sv: 'Anmärkningar som blir allvarligare', en: 'Findings that become more serious' },
      heavier,
    ),
    ...reweighedGroup(
      { sv: 'Anmärkningar som blir lindrigare', en: 'Findings that become less serious' },
      lighter,
    ),
    ...findingGroup(
      { sv: 'Anmärkningar som försvinner', en: 'Findings that disappear' },
      disappeared,
      false,
    ),
  ];
}
