import type { Besides } from '../decide/besides.ts';
import type { DecisionPlan } from '../decide/decision-plan.ts';
import { planDecision } from '../decide/plan-decision.ts';
import { sayEditProblem } from '../decide/say-edit-problem.ts';
import { sayRefusal } from '../decide/say-refusal.ts';
import type { DecisionFile } from '../decision/decision-file.ts';
import { decodeStrictly } from '../document/decode.ts';
import type { Document } from '../document/document.ts';
import { readFullYaml } from '../document/frontmatter/full-yaml.ts';
import { parseFile } from '../document/parse-file.ts';
import { buildRegister } from '../register/build-register.ts';
import type { Register } from '../register/register.ts';
import type { Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import { cityOf } from './register-of.ts';

/** Whole files by their path. */
export type DocumentFiles = Readonly<Record<string, string>>;

/** A whole file of a frontmatter's text. */
export function fileOf(frontmatter: string, body = ''): string {
  return `---\n${frontmatter}\n---\n${body}`;
}

/** Reads a document from the text of its file. */
export function readDocument(path: string, text: string): Document {
  const bytes = new TextEncoder().encode(text);
  const document = parseFile(path, bytes, decodeStrictly, readFullYaml);
  if (document === 'needs-full') throw new Error('unreachable: the full reader was given');
  return document;
}

/** Reads the register that files make up. */
export function registerOfFiles(files: DocumentFiles, config?: string): Register {
  const documents = Object.entries(files).map(([path, text]) => readDocument(path, text));
  return buildRegister(cityOf(config), documents);
}

/** The one document of an id. */
export function documentIn(register: Register, id: string): Document {
  const [document] = register.withId(id);
  if (!document) throw new Error(`no ${id}`);
  return document;
}

/** Plans a decision on files that are only in memory. */
export function planOf(
  files: DocumentFiles,
  register: Register,
  file: DecisionFile,
  { today = '2026-11-22', besides = [] }: { today?: string; besides?: readonly Besides[] } = {},
): DecisionPlan {
  return planDecision({
    register,
    file,
    besides,
    today: today as Day,
    bytesOf: (path) => new TextEncoder().encode(files[path]),
    full: readFullYaml,
  });
}

/** The files as they are once a plan has been carried out. */
export function filesAfter(files: DocumentFiles, { edits }: DecisionPlan): DocumentFiles {
  return { ...files, ...Object.fromEntries(edits.map(({ path, after }) => [path, after])) };
}

/** Every reason why a plan is refused, in the order in which they are told. */
export function reasonsOf(plan: DecisionPlan, register: Register): Text[] {
  return [
    ...plan.points.flatMap(({ point, document, refusals }) =>
      refusals.map((refusal) => sayRefusal(refusal, document, point.target.to, register)),
    ),
    ...plan.refusedEdits.map(({ document, refusal }) => sayEditProblem(refusal, document).text),
  ];
}
