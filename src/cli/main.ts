import type { World } from '../io/world.ts';
import { EXIT } from './exit.ts';
import { spokenLanguage } from './language.ts';
import { buildProgram } from './program.ts';
import { isUsageError, usageMessage } from './usage-message.ts';
import { UserError } from './user-error.ts';

/**
 * Runs one command line in a world. Never throws and never ends the process.
 *
 * @param argv the arguments after the program's name
 * @returns the exit code, see `EXIT`
 */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const language = spokenLanguage(argv, world.env);
  let code: number = EXIT.fine;
  const program = buildProgram(world, language, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (isUsageError(error)) {
      const message = usageMessage(error, program, language);
      if (message !== undefined) world.stderr.write(message);
      return message === undefined ? EXIT.fine : EXIT.refused;
    }
    if (error instanceof UserError) {
      world.stderr.write(`${error.in(error.language ?? language)}\n`);
      return error.code;
    }
    const { bugMessage } = await import('./bug-message.ts');
    world.stderr.write(bugMessage(error, language));
    return EXIT.bug;
  }
}
