import { type Text, verbatim } from '../text/language.ts';

const LAST: Readonly<Record<'and' | 'or', Text>> = {
  and: { sv: ' och ', en: ' and ' },
  or: { sv: ' eller ', en: ' or ' },
};

/** Lists words in a sentence: «a, b och c». */
export function enumerate(words: readonly (string | Text)[], last: 'and' | 'or' = 'and'): Text {
  const texts = words.map((word) => (typeof word === 'string' ? verbatim(word) : word));
  const list = (language: keyof Text) => {
    const all = texts.map((text) => text[language]);
    const end = all.slice(-2).join(LAST[last][language]);
    return [...all.slice(0, -2), end].join(', ');
  };
  return { sv: list('sv'), en: list('en') };
}
