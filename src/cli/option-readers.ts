import { type Command, CommanderError, InvalidArgumentError } from 'commander';
import { type Day, parseDay } from '../text/calendar.ts';

/** Reads a day; the message of the error names the kind of value, see `usageMessage`. */
export function readDay(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new InvalidArgumentError('day');
  return day;
}

/** Reads a whole number. */
export function readCount(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text)) throw new InvalidArgumentError('count');
  return Number(text);
}

/** Reads the number of a port; 0 stands for any that is free. */
export function readPort(text: string): number {
  if (!/^[0-9]{1,5}$/.test(text) || Number(text) > 65535) throw new InvalidArgumentError('port');
  return Number(text);
}

/** Gathers the values of an option that may be repeated. */
export function collect(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

/** Refuses an option that is given twice: the reader could not tell which one counts. */
export function refuseTwice(command: Command): void {
  for (const option of command.options) {
    if (option.variadic || option.parseArg === collect) continue;
    let count = 0;
    command.on(`option:${option.name()}`, () => {
      count += 1;
      if (count > 1)
        throw new CommanderError(2, 'gov-docs.optionTwice', option.long ?? option.flags);
    });
  }
}
