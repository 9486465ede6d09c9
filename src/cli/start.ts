import { readFileSync } from 'node:fs';
import { realOutput } from '../io/real-output.ts';
import { EXIT } from './exit.ts';
import { spokenLanguage } from './language.ts';

/** The page that `--help` prints at full width, as it was written when the command was built. */
function writtenHelp(language: string): string | undefined {
  try {
    return readFileSync(`${import.meta.dirname}/help-${language}.txt`, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Runs the command line of a process. Help for all commands is printed as it was written at build
 * time, before anything that knows options and commands is loaded.
 */
export async function run(process: NodeJS.Process): Promise<number> {
  const argv = process.argv.slice(2);
  const [first] = argv;
  if (argv.length === 1 && (first === '--help' || first === '-h')) {
    const stdout = realOutput(process, 1);
    const page = writtenHelp(spokenLanguage(argv, process.env));
    if (page !== undefined && (stdout.columns ?? 100) >= 100) {
      stdout.write(page);
      return EXIT.fine;
    }
  }
  const [{ main }, { realWorld }] = await Promise.all([
    import('./main.ts'),
    import('../io/real-world.ts'),
  ]);
  return main(argv, realWorld(process));
}
