import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { type SharedWork, sharedWork } from './claims.ts';
import { type Helper, listenTo } from './helper.ts';

/** What a helper is told: what was asked for on the command line, and where it hands over. */
export interface HelpAsked<Options> {
  readonly options: Options;
  readonly shared: SharedWork;
  readonly port: MessagePort;
}

const PROGRAM = `
const { workerData } = require('node:worker_threads');
const { openChunks } = require(workerData.folder + '/load.cjs');
openChunks(workerData.folder).load('main.cjs').help(workerData);
`;

/**
 * Starts a thread that runs `help` of the built command; undefined where there is one processor, or
 * where the command runs as it was written and not as it was built. The thread keeps no process alive.
 *
 * @param pieces how many pieces of work there are
 * @param digest of the files that the work is made of
 */
export function startHelper(options: object, pieces: number, digest: string): Helper | undefined {
  const folder = import.meta.dirname;
  if (availableParallelism() < 2 || !existsSync(`${folder}/load.cjs`)) return undefined;
  const shared = sharedWork(pieces);
  const { port1, port2 } = new MessageChannel();
  const workerData = { folder, options, shared, port: port2 };
  const worker = new Worker(PROGRAM, { eval: true, workerData, transferList: [port2] });
  // A helper that fails hands over nothing, and then it is not waited for.
  worker.on('error', () => {});
  worker.unref();
  port1.unref();
  return listenTo(port1, shared, digest);
}
