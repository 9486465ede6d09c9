import type { Language, Text } from '../text/language.ts';
import { EXIT } from './exit.ts';

/**
 * The user's mistake: a wrong option, a folder that is not there, a configuration that cannot be
 * understood. Shown as it is, without a stack, with exit code 2.
 */
export class UserError extends Error {
  readonly text: Text;
  /** The language to say it in, where the register has decided that already. */
  readonly language: Language | undefined;

  /** The exit code. */
  readonly code: number;

  constructor(text: Text, language?: Language, code: number = EXIT.refused) {
    super(text.en);
    this.text = text;
    this.language = language;
    this.code = code;
  }

  in(language: Language): string {
    return this.text[language];
  }
}
