import type { Severity } from '../city/city.ts';
import type { Language, Text } from '../text/language.ts';

/** The words of the reports, in both languages. */
export const SEVERITY_NAMES: Readonly<Record<Severity, Text>> = {
  error: { sv: 'fel', en: 'error' },
  warning: { sv: 'varning', en: 'warning' },
  info: { sv: 'upplysning', en: 'note' },
};

const COUNTED: Readonly<Record<string, readonly [one: Text, many: Text]>> = {
  error: [
    { sv: 'fel', en: 'error' },
    { sv: 'fel', en: 'errors' },
  ],
  warning: [
    { sv: 'varning', en: 'warning' },
    { sv: 'varningar', en: 'warnings' },
  ],
  info: [
    { sv: 'upplysning', en: 'note' },
    { sv: 'upplysningar', en: 'notes' },
  ],
  finding: [
    { sv: 'anmärkning', en: 'finding' },
    { sv: 'anmärkningar', en: 'findings' },
  ],
  decision: [
    { sv: 'beslut', en: 'decision' },
    { sv: 'beslut', en: 'decisions' },
  ],
  document: [
    { sv: 'styrdokument', en: 'document' },
    { sv: 'styrdokument', en: 'documents' },
  ],
};

/** A number with its noun: «1 varning», «2 varningar». */
export function counted(
  number: number,
  noun: keyof typeof COUNTED & string,
  language: Language,
): string {
  const [one, many] = COUNTED[noun] as readonly [Text, Text];
  return `${number} ${(number === 1 ? one : many)[language]}`;
}
