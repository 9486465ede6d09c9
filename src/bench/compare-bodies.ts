import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareWithRemark } from '../document/body/testing/remark-oracle.ts';

/*
 * Reads every Markdown file of the folders named on the command line with `readBody` and with
 * remark-parse, and prints each difference. Exits with 1 if there is one.
 */

/** A fence of its own, simple on purpose: the files compared are well-formed. */
const FRONTMATTER = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

const files = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && statSync(join(folder, name)).isFile())
    .map((name) => join(folder, name)),
);

let differing = 0;
for (const file of files) {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const bodyStart = FRONTMATTER.exec(text)?.[0].length ?? 0;
  const differences = compareWithRemark(text, bodyStart);
  if (differences.length > 0) differing += 1;
  for (const difference of differences) console.log(`${file}: ${difference}`);
}
console.log(`${files.length} documents compared with remark-parse, ${differing} differ`);
process.exitCode = differing > 0 || files.length === 0 ? 1 : 0;
