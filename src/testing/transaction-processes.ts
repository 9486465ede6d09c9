import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'rolldown';
import { tempFolder } from './temp-folder.ts';

/** Programs that stand on the built transactions; each is run by node as a process of its own. */
const PROGRAMS = {
  /** Writes all files anew, turn by turn, until it is killed. */
  'flip.mjs': `
    const [root, ...paths] = process.argv.slice(2);
    recover(files, root);
    process.stdout.write('ready');
    for (let turn = 0; ; turn++) {
      const changes = paths.map((path) => {
        const before = read(root, path);
        const isMade = path.includes('kommer-och-går');
        const next = Buffer.from(\`\${process.pid} \${turn} \`.repeat(50 + (turn % 2) * 500));
        return { path, before, after: isMade && before ? undefined : next };
      });
      const trouble = commitChanges(files, root, changes);
      if (trouble) throw new Error(JSON.stringify(trouble));
    }`,
  /** Makes changes that it is told as text, with a umask, and says what came of it. */
  'commit.mjs': `
    const [root, umask, told] = process.argv.slice(2);
    process.umask(Number(umask));
    const bytes = (text) => (text === null ? undefined : Buffer.from(text));
    const changes = JSON.parse(told).map(({ path, before, after }) => ({
      path, before: bytes(before), after: bytes(after),
    }));
    process.stdout.write(JSON.stringify(commitChanges(files, root, changes) ?? 'done'));`,
  /** Adds one to the number in every file, until it has done so a given number of times. */
  'count.mjs': `
    const [root, wanted, ...paths] = process.argv.slice(2);
    const said = {};
    for (let done = 0; done < Number(wanted); ) {
      const changes = paths.map((path) => {
        const before = read(root, path);
        return { path, before, after: Buffer.from(String(Number(before) + 1)) };
      });
      const kind = commitChanges(files, root, changes)?.kind ?? 'done';
      said[kind] = (said[kind] ?? 0) + 1;
      if (kind === 'done') done += 1;
    }
    process.stdout.write(JSON.stringify(said));`,
  /** Takes the lock at a moment that it is told, and does there what nobody else may do meanwhile. */
  'lock.mjs': `
    const [root] = process.argv.slice(2);
    process.on('message', (start) => {
      while (Date.now() < start);
      const said = withLock(
        files,
        root,
        () => {
          const mark = root + '/somebody-works';
          try {
            fs.closeSync(fs.openSync(mark, 'wx'));
          } catch {
            return 'two work';
          }
          for (const end = Date.now() + 5; Date.now() < end; );
          fs.unlinkSync(mark);
          return 'worked';
        },
        (trouble) => trouble.kind,
      );
      process.send(said);
    });
    process.send('ready');`,
};

const HEAD = `
import fs from 'node:fs';
import { commitChanges } from './commit-changes.js';
import { withLock } from './lock.js';
import { realFiles } from './real-files.js';
import { recover } from './recover.js';
const files = realFiles();
function read(root, path) {
  try { return fs.readFileSync(root + '/' + path); } catch { return undefined; }
}
`;

/** Builds the transactions, and writes programs beside them; gives the programs by name. */
export async function buildPrograms(): Promise<(name: keyof typeof PROGRAMS) => string> {
  const dir = tempFolder();
  // For those that run without the rights of this user.
  chmodSync(dir, 0o755);
  const names = ['commit-changes', 'lock', 'real-files', 'recover'];
  await build({
    input: names.map((name) => path.resolve(`src/io/transaction/${name}.ts`)),
    platform: 'node',
    output: { dir, format: 'esm' },
  });
  writeFileSync(path.join(dir, 'package.json'), '{"type":"module"}');
  for (const [name, text] of Object.entries(PROGRAMS)) {
    writeFileSync(path.join(dir, name), HEAD + text);
  }
  return (name) => path.join(dir, name);
}
