import { joinTexts, type Language, type Text } from '../text/language.ts';
import type { Rule } from './rule.ts';

const SEVERITIES: Readonly<Record<string, Text>> = {
  error: { sv: 'fel', en: 'error' },
  warning: { sv: 'varning', en: 'warning' },
  info: { sv: 'upplysning', en: 'note' },
};

const BASES: Readonly<Record<Rule['basis'], Text>> = {
  form: {
    sv: 'Väger lika före och efter beslutet.',
    en: 'Weighs the same before and after the decision.',
  },
  facts: {
    sv: 'Före beslutet visas ett fel som varning.',
    en: 'Before the decision, an error is shown as a warning.',
  },
  'city-rules': {
    sv: 'Dokumentet bedöms efter kommunens regler på beslutsdagen. Är det äldre än reglerna, eller inte beslutat än, visas ett fel som varning.',
    en: "The document is judged by the city's rules on the day of its decision. If it is older than those rules, or not yet decided, an error is shown as a warning.",
  },
};

/** A heading with its paragraphs, on a page about one rule. */
export interface PageSection {
  readonly heading: Text;
  readonly paragraphs: readonly Text[];
}

/** What there is to say of a rule, for the terminal and for its page. */
export function rulePage(rule: Rule): PageSection[] {
  const severity = SEVERITIES[rule.severity] as Text;
  const sections: PageSection[] = [
    { heading: { sv: 'Vad regeln hittar', en: 'What it finds' }, paragraphs: [rule.summary] },
    {
      heading: { sv: 'Varför', en: 'Why' },
      paragraphs: rule.source ? [rule.why, rule.source] : [rule.why],
    },
    {
      heading: { sv: 'Hur allvarligt', en: 'How serious' },
      paragraphs: [
        joinTexts(
          [
            {
              sv: `Normalt ${severity.sv}.`,
              en: `Normally ${severity.en === 'error' ? 'an' : 'a'} ${severity.en}.`,
            },
            BASES[rule.basis],
            {
              sv: `Ändras i gov-docs.yaml: rules: { ${rule.id}: off | info | warning | error }.`,
              en: `Change it in gov-docs.yaml: rules: { ${rule.id}: off | info | warning | error }.`,
            },
          ],
          ' ',
        ),
      ],
    },
  ];
  if (rule.fixes) {
    sections.push({
      heading: { sv: 'Vad --fix gör', en: 'What --fix does' },
      paragraphs: [rule.fixes],
    });
  }
  const options = Object.entries(rule.options ?? {});
  if (options.length > 0) {
    sections.push({
      heading: { sv: 'Inställningar', en: 'Options' },
      paragraphs: options.map(([name, option]) => ({
        sv: `${name} (${option.default}): ${option.means.sv}`,
        en: `${name} (${option.default}): ${option.means.en}`,
      })),
    });
  }
  return sections;
}

/** The page of a rule for the terminal: headings and indented paragraphs, one line each. */
export function pageText(rule: Rule, language: Language): string[] {
  return rulePage(rule).flatMap(({ heading, paragraphs }) => [
    '',
    heading[language],
    ...paragraphs.map((paragraph) => `  ${paragraph[language]}`),
  ]);
}
