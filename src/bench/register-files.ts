import type { CorpusFile } from './corpus-file.ts';
import { body, frontmatter } from './document-text.ts';
import { FAULTY_NUMBER, MISSING } from './planted.ts';
import type { PlannedDocument } from './register-plan.ts';
import { boards } from './words.ts';

/** The corpus as a register of gov-docs: a configuration and a folder of documents for each field of work. */
export function* registerFiles(plan: readonly PlannedDocument[]): Generator<CorpusFile> {
  yield ['gov-docs.yaml', configuration()];
  // As in most repositories: a tool that honours it has it to read.
  yield ['.gitignore', 'build/\n*.tmp\n'];
  for (const document of plan) {
    const head = frontmatter(document);
    const text = body(document, (to) => `../${to.folder}/${to.id}.md`);
    const whole =
      document.number === FAULTY_NUMBER
        ? `${head.replace(/paragraph: .*/, `paragraph: ${MISSING}`)}\n\n${text}${plantedLink}`
        : `${head}\n\n${text}`;
    yield [`documents/${document.folder}/${document.id}.md`, whole];
  }
}

const plantedLink = `\nDetta står även under [ett avsnitt](#${MISSING}) som saknas.\n`;

function configuration(): string {
  const board = (name: string): string =>
    `  - { id: ${name.toLowerCase()}, kind: board, name: ${name}, under: kommunfullmäktige }`;
  return [
    'city: Provköpings kommun',
    'language: sv',
    'extends: default',
    'bodies:',
    '  - { id: kommunfullmäktige, kind: council, name: Kommunfullmäktige, aliases: [KF] }',
    '  - { id: kommunstyrelsen, kind: executive, name: Kommunstyrelsen, aliases: [KS], under: kommunfullmäktige }',
    ...boards.map(board),
    '',
  ].join('\n');
}
