/**
 * An input that is made to go wrong, and what the product says of it: every finding as
 * `rule line:column`, and the exit code of a register that holds this document alone.
 */
export type TortureCase = readonly [
  name: string,
  file: string | Uint8Array,
  findings: readonly string[],
  exit: 0 | 1,
];

const FACTS = {
  title: 'title: Policy för inköp',
  type: 'type: policy',
  'decided-by': 'decided-by: kommunfullmäktige',
  decision: 'decision: { date: 2024-06-17, paragraph: 21 }',
  validity: 'validity: until-further-notice',
  'responsible-function': 'responsible-function: ekonomichef',
  'applies-to': 'applies-to: all-boards',
} as const;

type Fact = keyof typeof FACTS;

/** The text below every frontmatter: it has the headings that no rule misses. */
const BODY = '\n# Policy för inköp\n\nVi köper in det som behövs.\n';

/** Facts in which nothing is wrong, from line 2 of a file on; lines of one's own follow from line 9. */
export function facts(lines = '', without: readonly Fact[] = []): string {
  const kept = Object.entries(FACTS).filter(([key]) => !without.includes(key as Fact));
  return [...kept.map(([, line]) => `${line}\n`), lines].join('');
}

/** A whole document of healthy facts, with lines added and facts left out. */
export function healthy(lines = '', without: readonly Fact[] = []): string {
  return between(facts(lines, without));
}

/** A document of this YAML. */
export function between(yaml: string): string {
  return `---\n${yaml}---\n${BODY}`;
}

/** Bytes of texts and numbers, one after the other. */
export function bytesOf(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => Buffer.from(part as string)));
}

/** UTF-16 of a text, without a mark. */
export function utf16(text: string, order: 'LE' | 'BE'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
}
