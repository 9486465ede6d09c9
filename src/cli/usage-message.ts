import { type Command, CommanderError } from 'commander';
import { visible } from '../report/visible.ts';
import type { Language, Text } from '../text/language.ts';

/** Whether an error is one that commander raised about the command line, or help that was asked for. */
export function isUsageError(error: unknown): error is CommanderError {
  return error instanceof CommanderError;
}

const KINDS: Readonly<Record<string, Text>> = {
  day: {
    sv: 'en dag som finns i kalendern, skriven ÅÅÅÅ-MM-DD',
    en: 'a day that exists in the calendar, written YYYY-MM-DD',
  },
  count: { sv: 'ett heltal, 0 eller större', en: 'a whole number, 0 or more' },
  port: { sv: 'ett heltal från 0 till 65535', en: 'a whole number from 0 to 65535' },
};

/** The quoted words of one of commander's messages, in order; of an option, its name alone. */
function quoted(message: string): string[] {
  return [...message.matchAll(/'([^']*)'/g)].map((match) =>
    visible((match[1] ?? '').replace(/^(?:-\w, )?(--[\w-]+) <[\w.-]+>$/, '$1')),
  );
}

/** The command that was called, where it is one. */
function commandOf(program: Command): Command | undefined {
  return program.commands.find((command) => command.name() === program.args[0]);
}

/** An option of the commands that stands before the command's name, as it is written with its value. */
function tooEarly(program: Command, name: string): string | undefined {
  if (commandOf(program)) return undefined;
  const options = program.commands.flatMap((command) => command.options);
  return options.find(({ long }) => long === name)?.flags;
}

function unknownCommand(program: Command, name: string, near?: string): Text {
  const names = program.commands.map((command) => command.name()).join(', ');
  return {
    sv: `Kommandot ${name} finns inte. ${near ? `Menade du ${near}?` : `Kommandona är ${names}.`}`,
    en: `There is no command ${name}. ${near ? `Did you mean ${near}?` : `The commands are ${names}.`}`,
  };
}

/** Most often a title without quotation marks. */
function excessArguments(program: Command): Text {
  const command = commandOf(program);
  const name = `gov-docs ${command?.name() ?? ''}`;
  if ((command?.registeredArguments.length ?? 0) > 1) {
    return {
      sv: `${name} jämför högst två: från och till.`,
      en: `${name} compares two at most: from and to.`,
    };
  }
  return command?.registeredArguments.length
    ? {
        sv: `${name} tar ett argument. Sätt citattecken runt ord som hör ihop: "Policy för inköp".`,
        en: `${name} takes one argument. Put quotation marks around words that belong together: "Policy för inköp".`,
      }
    : {
        sv: `${name} tar inga argument, bara val.`,
        en: `${name} takes no arguments, only options.`,
      };
}

function textOf(error: CommanderError, program: Command): Text {
  const { code, message } = error;
  const [first = '', second = ''] = quoted(message);
  const near = /\(Did you mean (?:one of )?([^?]*)\?\)/.exec(message)?.[1];
  const meant = near
    ? { sv: ` Menade du ${near}?`, en: ` Did you mean ${near}?` }
    : { sv: '', en: '' };
  switch (code) {
    case 'commander.unknownOption': {
      const flags = tooEarly(program, first);
      if (flags) {
        return {
          sv: `Valet ${first} ska stå efter kommandot, till exempel gov-docs lint ${flags}.`,
          en: `The option ${first} goes after the command, as in gov-docs lint ${flags}.`,
        };
      }
      return {
        sv: `Valet ${first} finns inte.${meant.sv}`,
        en: `There is no option ${first}.${meant.en}`,
      };
    }
    case 'commander.unknownCommand':
      return unknownCommand(program, first, near);
    case 'commander.optionMissingArgument':
      return { sv: `Valet ${first} behöver ett värde.`, en: `The option ${first} needs a value.` };
    case 'commander.missingMandatoryOptionValue':
      return { sv: `Valet ${first} måste anges.`, en: `The option ${first} must be given.` };
    case 'commander.missingArgument':
      return { sv: `Argumentet <${first}> saknas.`, en: `The argument <${first}> is missing.` };
    case 'commander.excessArguments':
      return excessArguments(program);
    case 'gov-docs.optionTwice':
      return {
        sv: `Valet ${message} är angett två gånger.`,
        en: `The option ${message} is given twice.`,
      };
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1];
      const kind = KINDS[message.slice(message.lastIndexOf(' ') + 1)];
      const wanted: Text = choices
        ? { sv: `ett av ${choices}`, en: `one of ${choices}` }
        : (kind ?? { sv: 'ett annat värde', en: 'another value' });
      return {
        sv: `Valet ${first} tar ${wanted.sv}, inte «${second}».`,
        en: `The option ${first} takes ${wanted.en}, not "${second}".`,
      };
    }
    default:
      return { sv: visible(message), en: visible(message) };
  }
}

/** What to say of a usage error, or undefined where help or the version was asked for and shown. */
export function usageMessage(
  error: CommanderError,
  program: Command,
  language: Language,
): string | undefined {
  if (error.exitCode === 0) return undefined;
  const [command, about] = program.args;
  if (error.code === 'commander.help' && command === 'help' && about !== undefined) {
    return `${unknownCommand(program, visible(about))[language]}\n${more(program, language)}`;
  }
  if (error.code === 'commander.help') {
    const none = { sv: 'Inget kommando är angett.', en: 'No command is given.' };
    return `${none[language]}\n\n${program.helpInformation()}`;
  }
  return `${textOf(error, program)[language]}\n${more(program, language)}`;
}

/** Where to read on: the help of the command that was called, else that of the program. */
function more(program: Command, language: Language): string {
  const help = ['gov-docs', commandOf(program)?.name(), '--help'].filter(Boolean).join(' ');
  return { sv: `Se ${help}.\n`, en: `See ${help}.\n` }[language];
}
