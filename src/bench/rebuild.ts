import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Pages that show every document: after a change they must be made anew. */
const ALL = ['index.html', 'dokument/index.html', 'tidslinje/index.html', 'register.json'];

async function pageOf(address: string, path: string): Promise<string> {
  const response = await fetch(`${address}${path}`);
  return response.text();
}

/**
 * How long it takes `gov-docs serve` to show a change: from the moment a document is written until its
 * page, and those that show all documents, are answered anew. In milliseconds, one for each round.
 *
 * @param file the document that is changed, and put back in the end
 * @param page the page of the document
 */
export async function rebuildTimes(
  ours: string,
  register: string,
  file: string,
  page: string,
  rounds: number,
): Promise<number[]> {
  const args = [ours, 'serve', '--register', register, '--port', '0', '--as-of', '2026-11-22'];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const before = readFileSync(file, 'utf8');
  const times: number[] = [];
  try {
    let printed = '';
    const address = await new Promise<string>((resolve, reject) => {
      server.stdout.on('data', (data) => {
        printed += data;
        const found = /http:\/\/[\w.:[\]]+\//.exec(printed);
        if (found) resolve(found[0]);
      });
      server.on('exit', (code) => reject(new Error(`serve ended with ${code}: ${printed}`)));
    });
    for (const path of [page, ...ALL]) await pageOf(address, path);
    for (let round = 0; round <= rounds; round += 1) {
      const mark = `Ändrat i omgång ${round}.`;
      const start = performance.now();
      writeFileSync(file, `${before}\n${mark}\n`);
      while (!(await pageOf(address, page)).includes(mark)) await sleep(5);
      for (const path of ALL) await pageOf(address, path);
      // The first round warms the engine.
      if (round > 0) times.push(performance.now() - start);
      await sleep(300);
    }
  } finally {
    writeFileSync(file, before);
    server.kill();
  }
  return times;
}
