import { fstatSync, writeSync } from 'node:fs';
import type { Output } from './world.ts';

/** Waits a moment without the event loop: another process must empty the pipe first. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}

/**
 * Writes all of a text to a file or a pipe.
 *
 * @throws what the system says, on a full disk for instance
 */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EAGAIN') throw error;
      pause();
    }
  }
}

/**
 * What was to be written is lost: that must not pass for success. A reader that has seen enough
 * (`| head`) closes the pipe, though, and that is no fault of ours.
 */
function reportLoss(process: NodeJS.Process, descriptor: number, error: unknown): void {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EPIPE' || descriptor === 2) return;
  const lost = 'Utskriften kunde inte skrivas. The output could not be written.';
  process.stderr.write(`${lost} (${code})\n`);
  process.on('exit', () => {
    process.exitCode = 2;
  });
}

/**
 * A standard stream of the process. Only a terminal is opened as Node's own stream, which takes
 * longer than writing a report; files and pipes are written to directly.
 */
export function realOutput(process: NodeJS.Process, descriptor: 1 | 2): Output {
  const stream = () => (descriptor === 1 ? process.stdout : process.stderr);
  let terminal: NodeJS.WriteStream | undefined | null = null;
  const opened = () => {
    if (terminal !== null) return terminal;
    try {
      terminal = fstatSync(descriptor).isCharacterDevice() ? stream() : undefined;
    } catch {
      // The descriptor is closed: what is written goes nowhere.
      terminal = undefined;
    }
    terminal?.on('error', (error) => reportLoss(process, descriptor, error));
    return terminal;
  };
  return {
    write(text) {
      const open = opened();
      if (open) {
        open.write(text);
        return;
      }
      try {
        writeAll(descriptor, text);
      } catch (error) {
        reportLoss(process, descriptor, error);
      }
    },
    get isTTY() {
      return opened()?.isTTY === true;
    },
    get columns() {
      // Some terminals say that they are 0 wide when they do not know.
      return opened()?.columns || undefined;
    },
  };
}
