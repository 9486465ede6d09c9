/** The languages that people are spoken to in. Code, keys and rule ids stay English in both. */
export type Language = 'sv' | 'en';

/** What is said to a person, in every language there is. */
export type Text = Readonly<Record<Language, string>>;

/** The same words in every language: names, ids and quotations. */
export function verbatim(words: string): Text {
  return { sv: words, en: words };
}

/** Joins texts, language by language. */
export function joinTexts(texts: readonly Text[], separator: string): Text {
  return {
    sv: texts.map((text) => text.sv).join(separator),
    en: texts.map((text) => text.en).join(separator),
  };
}
