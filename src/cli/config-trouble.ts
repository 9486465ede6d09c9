import type { ConfigFault } from '../city/config-fault.ts';
import { sayConfigFault } from '../city/config-messages.ts';
import type { DocumentFault } from '../document/document-fault.ts';
import type { UnreadableReason } from '../document/fault.ts';
import { visible } from '../report/visible.ts';
import { sayFaults } from '../rules/fault-words/say-faults.ts';
import type { Text } from '../text/language.ts';
import type { Source } from '../text/place.ts';
import { CONFIG_WORDS, NO_CONFIGURATION } from './config-words.ts';
import { sayTroubles, type Trouble } from './say-config.ts';

/** Faults of the file and of its YAML, in words. */
function fileTroubles(source: Source, faults: readonly DocumentFault[]): Trouble[] {
  return [...sayFaults([{ source, faults, decisions: [] }], CONFIG_WORDS)];
}

function settingTrouble(fault: ConfigFault): Trouble {
  const first = { sv: 'den första står här', en: 'the first stands here' };
  const related =
    fault.kind === 'stated-twice' ? { related: [{ place: fault.first, message: first }] } : {};
  return { place: fault.place, ...sayConfigFault(fault), ...related };
}

/** What is said of a configuration that cannot be read at all. */
export function sayUnreadable(name: string, reason: UnreadableReason): Text {
  const { sv, en } = NO_CONFIGURATION[reason];
  return {
    sv: `Konfigurationen ${visible(name)} kan inte läsas: ${sv}`,
    en: `The configuration ${visible(name)} cannot be read: ${en}`,
  };
}

/** What is said of faults in the file of a configuration or in its YAML. */
export function sayFileFaults(
  source: Source,
  faults: readonly DocumentFault[],
  text: string,
  name: string,
): Text {
  return sayTroubles(fileTroubles(source, faults), text, name);
}

/** What is said of settings that cannot be meant so. */
export function saySettingFaults(faults: readonly ConfigFault[], text: string, name: string): Text {
  return sayTroubles(faults.map(settingTrouble), text, name);
}
