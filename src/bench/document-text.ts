import { bulletList, numberedList, paragraph, quotation, sentence, table, wrap } from './prose.ts';
import { type Chance, chance } from './random.ts';
import type { PlannedDocument } from './register-plan.ts';
import { headings, openingHeadings, subheadings } from './words.ts';

export function frontmatter(document: PlannedDocument): string {
  const ids = (list: readonly PlannedDocument[]): string => list.map(({ id }) => id).join(', ');
  const reviewed = Number(document.decisionDate.slice(0, 4)) + 4;
  const lines = [
    `id: ${document.id}`,
    `title: ${document.title}`,
    `type: ${document.type}`,
    `decided-by: ${document.decidedBy}`,
    'decision:',
    `  date: ${document.decisionDate}`,
    `  paragraph: ${document.paragraph}`,
    `  case-number: ${document.caseNumber}`,
    `validity: ${document.validity}`,
    `applies-to: [${document.appliesTo.join(', ')}]`,
    `responsible-function: ${document.responsible}`,
  ];
  if (document.belongsTo) lines.push(`belongs-to: ${document.belongsTo.id}`);
  if (document.supersedes) lines.push(`supersedes: [${document.supersedes.id}]`);
  if (document.references.length > 0) lines.push(`references: [${ids(document.references)}]`);
  if (!document.ended) lines.push(`review: { every: 48 months, next: ${reviewed}-11-30 }`);
  if (document.type === 'program' || document.type === 'plan')
    lines.push('follow-up: [{ every: 12 months, to: [kommunstyrelsen], last: 2026-02-15 }]');
  lines.push(`keywords: [${document.keywords.join(', ')}]`, 'language: sv');
  return ['---', ...lines, '---'].join('\n');
}

/** How the link from one document to another is written. */
export type Href = (to: PlannedDocument) => string;

/** Bytes before the last section. That brings the average to 10.7 kB, from 4 to 28. */
const SHORTEST = 3_600;
const LONGEST = 22_400;
const AVERAGE = 9_600;

/** Many bodies are short and a few are long; the first one, which is also linted alone, is of average length. */
export function body(document: PlannedDocument, href: Href): string {
  const by = chance(document.number);
  const long = Math.floor((by.int(0, 1000) / 1000) * (by.int(0, 1000) / 1000) * LONGEST);
  const wanted = document.number === 0 ? AVERAGE : SHORTEST + long;
  const below = by.shuffled(subheadings);
  const written: string[] = [];
  const blocks = [`# ${document.title}`, paragraph(by)];
  let length = 0;
  for (const heading of [...openingHeadings, ...by.shuffled(headings)]) {
    if (length > wanted) break;
    written.push(heading);
    const section = [`## ${heading}`, paragraph(by)];
    for (let n = by.int(2, 5); n > 0; n--)
      section.push(...block(document, by, href, written, below));
    blocks.push(...section);
    length += Buffer.byteLength(section.join('\n\n'));
  }
  return blocks.join('\n\n') + '\n';
}

function block(
  document: PlannedDocument,
  by: Chance,
  href: Href,
  written: readonly string[],
  below: string[],
): string[] {
  const kind = by.int(1, 100);
  if (kind <= 52) return [paragraph(by)];
  if (kind <= 67) return [bulletList(by)];
  if (kind <= 74) return [numberedList(by)];
  if (kind <= 86) return [pointer(document, by, href, written)];
  if (kind <= 91) return [table(by)];
  if (kind <= 94) return [quotation(by)];
  const sub = below.pop();
  return sub === undefined ? [paragraph(by)] : [`### ${sub}`, paragraph(by)];
}

/** A paragraph that links to a section of its own, to another document and, at times, to its purpose. */
function pointer(
  document: PlannedDocument,
  by: Chance,
  href: Href,
  written: readonly string[],
): string {
  const section = by.pick(written);
  const others = [...document.references, ...(document.belongsTo ? [document.belongsTo] : [])];
  const text = [`Mer om detta står under [${section}](#${anchor(section)}).`];
  if (others.length > 0) {
    const other = by.pick(others);
    const place = by.oneIn(3) ? '#syfte' : '';
    text.push(`Läs även [${other.title}](${href(other)}${place}).`);
  }
  return wrap([...text, sentence(by)].join(' '));
}

/** The headings of the corpus are letters and spaces alone, so their anchors are simple. */
function anchor(heading: string): string {
  return heading.toLowerCase().replaceAll(' ', '-');
}
