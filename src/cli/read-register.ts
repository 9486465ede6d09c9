import type { City } from '../city/city.ts';
import type { DecisionFile } from '../decision/decision-file.ts';
import type { Document } from '../document/document.ts';
import type { UnreadableReason } from '../document/fault.ts';
import { loadFullYaml } from '../document/frontmatter/read-yaml.ts';
import type { FullYamlReader } from '../document/frontmatter/yaml-result.ts';
import { parseFile, unreadableDocument } from '../document/parse-file.ts';
import { withCollisions } from '../document/path-collisions.ts';
import { decodeBytes } from '../io/decode-bytes.ts';
import type { Tree, TreeFile } from '../io/tree.ts';
import { buildRegister } from '../register/build-register.ts';
import type { Register } from '../register/register.ts';
import type { FileMemory } from './file-memory.ts';
import type { KeptTexts } from './kept-texts.ts';
import { registerFiles } from './register-files.ts';

/** What makes a document, or a decision, of a file. */
interface Reader<Parsed> {
  readonly parse: (
    path: string,
    bytes: Uint8Array,
    full: FullYamlReader | undefined,
  ) => Parsed | 'needs-full';
  readonly unreadable: (path: string, reason: UnreadableReason) => Parsed;
  /** What was made of a file before, which has not changed since. */
  readonly known?: (path: string) => Parsed | undefined;
  readonly keep?: (path: string, parsed: Parsed) => void;
}

function documentReader(
  texts: KeptTexts | undefined,
  memory: FileMemory | undefined,
): Reader<Document> {
  return {
    ...(memory ? { known: memory.documentAt, keep: memory.keep } : {}),
    parse: (path, bytes, full) => {
      const decode = texts ? (content: Uint8Array) => texts.decode(path, content) : decodeBytes;
      return parseFile(path, bytes, decode, full);
    },
    unreadable: unreadableDocument,
  };
}

/** Decisions are few, and many registers have none: what reads them is loaded when there is one. */
async function decisionReader(): Promise<Reader<DecisionFile>> {
  const { parseDecision, unreadableDecision } = await import('../decision/parse-decision.ts');
  return {
    parse: (path, bytes, full) => parseDecision(path, bytes, decodeBytes, full),
    unreadable: unreadableDecision,
  };
}

/** Reads files; the reader for all of YAML is loaded once one of them needs it. */
async function readAll<Parsed>(
  tree: Tree,
  files: readonly TreeFile[],
  reader: Reader<Parsed>,
): Promise<Parsed[]> {
  const parsed: Parsed[] = [];
  const waiting: TreeFile[] = [];
  const read = (file: TreeFile, full: FullYamlReader | undefined) => {
    const before = file.problem ? undefined : reader.known?.(file.path);
    if (before) {
      parsed.push(before);
      return;
    }
    const bytes = file.problem ?? tree.read(file.path);
    const result =
      typeof bytes === 'string'
        ? reader.unreadable(file.path, bytes)
        : reader.parse(file.path, bytes, full);
    if (result === 'needs-full') {
      waiting.push(file);
      return;
    }
    if (typeof bytes !== 'string') reader.keep?.(file.path, result);
    parsed.push(result);
  };
  for (const file of files) read(file, undefined);
  if (waiting.length > 0) {
    const full = await loadFullYaml();
    for (const file of waiting.splice(0)) read(file, full);
  }
  return parsed;
}

/** Whether a file that no pattern names is a document after all: only if it has frontmatter. */
function isLeftAlone(document: Document): boolean {
  return document.faults.some((fault) => fault.kind === 'no-frontmatter');
}

/**
 * Reads all documents and decisions of a tree into a register; one without documents is empty.
 *
 * @param texts where the texts of documents are kept, if they are asked for again
 * @param memory documents that were read before and have not changed are not read again
 */
export async function readRegister(
  tree: Tree,
  city: City,
  hasConfiguration: boolean,
  texts: KeptTexts | undefined,
  memory?: FileMemory,
): Promise<Register> {
  const files = await registerFiles(tree, city, hasConfiguration);
  const documents = await readAll(tree, files.documents, documentReader(texts, memory));
  const decisions =
    files.decisions.length > 0 ? await readAll(tree, files.decisions, await decisionReader()) : [];
  const counted = hasConfiguration ? documents : documents.filter((each) => !isLeftAlone(each));
  return buildRegister(city, withCollisions(counted), decisions);
}
