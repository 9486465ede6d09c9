import { codeFrame } from '../report/code-frame.ts';
import { visible } from '../report/visible.ts';
import type { Related } from '../rules/rule.ts';
import type { Language, Text } from '../text/language.ts';
import { type Place, positionOf } from '../text/place.ts';

/** One thing that is wrong with the configuration, in words. */
export interface Trouble {
  readonly place: Place;
  readonly message: Text;
  readonly help: Text;
  readonly related?: readonly Related[];
}

/** Tells of everything that is wrong with a configuration, each with its place and its line. */
export function sayTroubles(troubles: readonly Trouble[], text: string, file: string): Text {
  const lines = text.split(/\r\n|\n|\r/);
  const where = (place: Place) => {
    const { line, column } = positionOf(place);
    return `${visible(file)}:${line}:${column}`;
  };
  const frameLines = (place: Place): string[] => {
    const position = positionOf(place);
    const line = lines[position.line - 1] ?? '';
    if (line.trim() === '') return [];
    const frame = codeFrame(line, position);
    const pad = ' '.repeat(frame.gutter.length);
    return ['', `  ${frame.gutter} │ ${frame.line}`, `  ${pad} │ ${frame.underline}`, ''];
  };
  const inLanguage = (language: Language) =>
    troubles
      .map(({ place, message, help, related = [] }) =>
        [
          where(place),
          `  ${visible(message[language])}`,
          ...frameLines(place),
          `  ${visible(help[language])}`,
          ...related.map((other) => `  ${where(other.place)}  ${visible(other.message[language])}`),
          '',
        ].join('\n'),
      )
      .join('\n');
  const count = troubles.length;
  return {
    sv: `${inLanguage('sv')}\n${count === 1 ? 'Ett fel' : `${count} fel`} i konfigurationen. Inga dokument har lästs.`,
    en: `${inLanguage('en')}\n${count === 1 ? 'One fault' : `${count} faults`} in the configuration. No document was read.`,
  };
}
