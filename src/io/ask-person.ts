import { createInterface } from 'node:readline/promises';

/**
 * Asks a person at the terminal; the question goes to the error output, so that what is printed can
 * still be redirected.
 *
 * @returns what was typed, or undefined where the input ended
 */
export async function askPerson(question: string): Promise<string | undefined> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)));
  try {
    return await Promise.race([lines.question(question), ended]);
  } finally {
    lines.close();
  }
}
