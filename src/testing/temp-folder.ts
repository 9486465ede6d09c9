import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Files by their path from a folder; what is to be in them as text or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const made: string[] = [];

/** Makes a folder of its own on the real disk, with these files in it. `removeTempFolders` removes it. */
export function tempFolder(files: Files = {}): string {
  const root = mkdtempSync(path.join(realpathSync(tmpdir()), 'gov-docs-'));
  made.push(root);
  writeFiles(root, files);
  return root;
}

/** Writes files below a folder, with the folders that they need. */
function writeFiles(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Removes every folder that `tempFolder` made: for `afterAll`. */
export function removeTempFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
