import type { Language } from '../text/language.ts';

/** The language that the environment asks for, by the usual variables; undefined where it asks for another. */
function fromEnvironment(env: Readonly<Record<string, string | undefined>>): Language | undefined {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  if (/^sv/i.test(locale)) return 'sv';
  return /^en/i.test(locale) ? 'en' : undefined;
}

/** The language of the command line itself, before any register is read: `--lang`, then the environment, then Swedish. */
export function spokenLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  for (const [index, argument] of argv.entries()) {
    const value = argument === '--lang' ? argv[index + 1] : /^--lang=(.*)$/.exec(argument)?.[1];
    if (value === 'sv' || value === 'en') return value;
  }
  return fromEnvironment(env) ?? 'sv';
}

/** The language of what is said about a register: `--lang`, then its own language, then the environment. */
export function registerLanguage(
  asked: Language | undefined,
  ofRegister: Language | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  return asked ?? ofRegister ?? fromEnvironment(env) ?? 'sv';
}
