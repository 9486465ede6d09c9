import type { Command } from 'commander';
import type { World } from '../io/world.ts';
import type { Text } from '../text/language.ts';

/** What commands are added to the command line with. */
export interface CommandLine {
  readonly world: World;
  /** Adds a command with the options that every command takes. */
  readonly add: (name: string, description: Text, usage: Text) => Command;
  /** Adds a command that reads no register. */
  readonly addPlain: (name: string, description: Text, usage: Text) => Command;
  readonly say: (text: Text) => string;
  /** Tells the exit code of a command that ran. */
  readonly finish: (code: number) => void;
}
