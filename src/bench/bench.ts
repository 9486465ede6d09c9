import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { allCases } from './cases.ts';
import { makeRepository, writeCatalog, writeCorpus } from './corpus.ts';
import { type Measured, measure } from './measure.ts';
import { installPeers } from './peers.ts';
import { caseTable, targetTable } from './table.ts';
import { judge, type Target, targets } from './targets.ts';

const usage = `Usage: npm run bench -- [options]

Measures gov-docs against other linters on synthetic registers. Exits with 1 when a target is missed.

  --quick         fewer runs
  --only NAME     only this target, may be repeated: ${targets.map(({ name }) => name).join(', ')}
  --markdown      print the tables as Markdown
  --ours PATH     measure this program instead of bin/gov-docs.js
  --help          print this text
`;

async function main(): Promise<number> {
  const { values: options } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      markdown: { type: 'boolean', default: false },
      ours: { type: 'string', default: 'bin/gov-docs.js' },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) return say(usage, 0);
  const unknown = options.only.find((name) => !targets.some((target) => target.name === name));
  if (unknown !== undefined) return say(`There is no target «${unknown}».\n\n${usage}`, 2);
  const ours = resolve(options.ours);
  if (!existsSync(ours)) return say(`There is no ${ours} to measure.`, 2);

  const chosen = targets.filter(
    ({ name }) => options.only.length === 0 || options.only.includes(name),
  );
  const measured = await measureFor(chosen, ours, options.quick);
  const outcomes = chosen.map((target) => judge(target, measured));
  const load = loadavg()[0]?.toFixed(1);
  say(`${cpus()[0]?.model}, ${cpus().length} cores, load ${load}, Node ${process.version}\n`);
  say(caseTable([...measured.values()], options.markdown) + '\n');
  say(targetTable(outcomes, options.markdown));
  return outcomes.some(({ verdict }) => verdict === 'MISSED') ? 1 : 0;
}

async function measureFor(
  chosen: readonly Target[],
  ours: string,
  quick: boolean,
): Promise<Map<string, Measured>> {
  const folder = resolve('.bench');
  const ids = new Set(chosen.flatMap(({ cases }) => cases));
  // The shim is no target: it shows what one pays for calling rumdl as npm users do.
  if (ids.has('rumdl, 1,000')) ids.add('rumdl by its npm shim, 1,000');
  const asks = (part: string): boolean => [...ids].some((id) => id.includes(part));
  progress('Writing the corpora.');
  makeRepository(folder);
  writeCorpus(folder, 1);
  if (asks('1,000')) writeCorpus(folder, 1000);
  if (asks('10,000')) writeCorpus(folder, 10_000);
  if (asks('@eventcatalog')) writeCatalog(folder, 1000);
  const compares = [...ids].some((id) => !/^(gov-docs|node)/.test(id));
  if (compares) progress('Installing the peers.');
  const peers = compares
    ? installPeers(resolve('src/bench/peers'), resolve(folder, 'peers'))
    : undefined;
  if (compares && !peers)
    say('NO PEERS: `npm ci` failed (no network?), so nothing is compared with another tool.\n');

  const cases = allCases({ ours, folder, quick, peers }).filter(({ id }) => ids.has(id));
  const measured = new Map<string, Measured>();
  for (const group of ['start', 'thousand', 'ten-thousand'] as const) {
    const together = cases.filter((one) => one.group === group);
    for (const one of await measure(together, resolve(folder, 'output'), progress))
      measured.set(one.id, one);
  }
  return measured;
}

/** Progress goes to the other stream, so that the tables can be piped into a file. */
function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}

function say(text: string, exitCode = 0): number {
  process.stdout.write(`${text}\n`);
  return exitCode;
}

process.exitCode = await main();
