import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRepository, writeCorpus } from './corpus.ts';
import { measure, median } from './measure.ts';
import { installPackages } from './peers.ts';
import { rebuildTimes } from './rebuild.ts';
import { siteCases, sizeOf } from './site-cases.ts';
import { layOutProjects } from './site-projects.ts';

const DOCUMENTS = 1000;
const usage = `Usage: npm run bench:build -- [--quick] [--alone]

Measures gov-docs build beside VitePress and Astro, which make a page of each of the same 1,000 documents,
and how soon gov-docs serve shows a change. Exits with 1 when a target is missed.

  --quick   fewer runs
  --alone   without the other builders
  --help    print this text
`;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** A document of the register and the page that it has. */
function someDocument(register: string): { file: string; page: string } {
  const names = readdirSync(join(register, 'documents'), { recursive: true }).map(String).sort();
  for (const name of names.filter((each) => each.endsWith('.md'))) {
    const file = join(register, 'documents', name);
    const text = readFileSync(file, 'utf8');
    const id = /^id: (.+)$/m.exec(text)?.[1];
    if (id && /^ {2}date: 20/m.test(text)) return { file, page: `id/${id}/index.html` };
  }
  throw new Error(`There is no decided document in ${register}.`);
}

async function main(): Promise<number> {
  const { values: options } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      alone: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) {
    say(usage);
    return 0;
  }
  const ours = resolve('bin/gov-docs.js');
  const folder = resolve('.bench');
  makeRepository(folder);
  writeCorpus(folder, DOCUMENTS);
  const register = join(folder, `corpus-${DOCUMENTS}`);
  const peers = join(folder, 'site-peers');
  const hasPeers = !options.alone && installPackages(resolve('src/bench/site-peers'), peers);
  if (!hasPeers && !options.alone) say('NO PEERS: they could not be installed (no network?).\n');
  const projects = hasPeers ? layOutProjects(peers, join(register, 'documents')) : undefined;
  const output = join(folder, 'site');
  // The others make a page of each document, in one language.
  const one = join(folder, 'one-language');
  rmSync(one, { recursive: true, force: true });
  cpSync(register, one, { recursive: true });
  appendFileSync(join(one, 'gov-docs.yaml'), '\nsite: { languages: [sv] }\n');
  const cases = siteCases({
    ours,
    registers: { one, two: register },
    output,
    documents: DOCUMENTS,
    quick: options.quick,
    peers: hasPeers ? peers : undefined,
    projects,
  });
  const progress = (line: string) => process.stderr.write(`${line}\n`);
  const measured = await measure(cases, join(folder, 'output'), progress);

  const copy = join(folder, 'served');
  rmSync(copy, { recursive: true, force: true });
  cpSync(register, copy, { recursive: true });
  const { file, page } = someDocument(copy);
  const rebuilt = await rebuildTimes(ours, copy, file, page, options.quick ? 5 : 15);

  const load = loadavg()[0]?.toFixed(1);
  say(`${cpus()[0]?.model}, ${cpus().length} cores, load ${load}, Node ${process.version}\n`);
  const outputs = [output, `${output}-2`, projects?.vitepress.output, projects?.astro.output];
  for (const [index, { id, min, median: middle, megabytes, doubt }] of measured.entries()) {
    const folderOf = outputs[index];
    const { files, pages, bytes } = sizeOf(
      folderOf !== undefined && existsSync(folderOf) ? folderOf : '',
    );
    const sizes = `${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
    const times = `median ${(middle / 1000).toFixed(2)} s, min ${(min / 1000).toFixed(2)} s`;
    say(`${id}: ${doubt ?? `${times}, ${megabytes?.toFixed(0) ?? '?'} MB of memory; ${sizes}`}`);
  }
  say(`gov-docs serve shows a change: median ${median(rebuilt).toFixed(0)} ms\n`);

  const [own, , ...others] = measured;
  let missed = own === undefined || own.doubt !== undefined;
  const judge = (what: string, ratio: number, limit: number) => {
    const holds = ratio < limit;
    missed ||= !holds;
    say(`${what}: ${ratio.toFixed(3)} (limit ${limit}) ${holds ? 'holds' : 'MISSED'}`);
  };
  for (const other of others) {
    const ratios = other.times.map((time, round) => (own?.times[round] ?? Number.NaN) / time);
    if (other.doubt === undefined) judge(`build against ${other.id}`, median(ratios), 1);
  }
  judge('a change against a full build', median(rebuilt) / (own?.median ?? Number.NaN), 0.1);
  return missed ? 1 : 0;
}

process.exitCode = await main();
