import type { Language, Text } from '../text/language.ts';

/**
 * The user's mistake: a wrong option, a folder that is not there, a configuration that cannot be
 * understood. Shown as it is, without a stack, with exit code 2.
 */
export class UserError extends Error {
  readonly text: Text;
  /** The language to say it in, where the register has decided that already. */
  readonly language: Language | undefined;

  constructor(text: Text, language?: Language) {
    super(text.en);
    this.text = text;
    this.language = language;
  }

  in(language: Language): string {
    return this.text[language];
  }
}
