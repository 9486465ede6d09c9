import type { CorpusFile } from './corpus-file.ts';
import { body } from './document-text.ts';
import { FAULTY_NUMBER, MISSING } from './planted.ts';
import type { PlannedDocument } from './register-plan.ts';

/**
 * The corpus as an EventCatalog. An ADR is the resource nearest to a governing document: it has a date, a decision
 * maker and relations to others. Each is a folder with an index.mdx, and each decision maker is a team.
 */
export function* catalogFiles(plan: readonly PlannedDocument[]): Generator<CorpusFile> {
  const teams = new Set(plan.map(({ decidedBy }) => teamId(decidedBy)));
  for (const team of teams)
    yield [
      `teams/${team}.mdx`,
      `---\nid: ${team}\nname: ${team}\nsummary: Beslutar.\n---\n\nEtt organ.\n`,
    ];
  for (const document of plan) {
    const head = frontmatter(document, document.number === FAULTY_NUMBER ? [MISSING] : []);
    yield [
      `adrs/${document.id}/index.mdx`,
      `${head}\n\n${body(document, (to) => `../${to.id}/index.mdx`)}`,
    ];
  }
}

function frontmatter(document: PlannedDocument, missing: readonly string[]): string {
  const related = [...document.references, ...(document.belongsTo ? [document.belongsTo] : [])];
  const ids = [...new Set(related.map(({ id }) => id)), ...missing].map((id) => `  - id: ${id}`);
  const lines = [
    `id: ${document.id}`,
    `name: ${document.title}`,
    `version: 1.${document.paragraph}.0`,
    `summary: ${document.title}, ${document.caseNumber}`,
    `status: ${document.ended ? 'superseded' : 'accepted'}`,
    `date: ${document.decisionDate}`,
    `owners: [${teamId(document.decidedBy)}]`,
    `decisionMakers: [${teamId(document.decidedBy)}]`,
    ...(document.supersedes ? [`supersedes:`, `  - id: ${document.supersedes.id}`] : []),
    ...(ids.length > 0 ? ['related:', ...ids] : []),
    `badges: [${document.keywords.map((word) => badge(word)).join(', ')}]`,
    `editUrl: https://kommun.example/redigera/${document.id}`,
  ];
  return ['---', ...lines, '---'].join('\n');
}

const badge = (word: string): string =>
  `{ content: ${word}, backgroundColor: blue, textColor: blue }`;

function teamId(body: string): string {
  return body.replace(/[åä]/g, 'a').replace(/ö/g, 'o').replace(/\s+/g, '-');
}
