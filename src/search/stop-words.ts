/** Words that stand in every text and say nothing of what it is about. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'och att i för som det av på är med till en ett den de om ska skall kan vid från har eller inte ' +
    'man vi så samt dess denna detta dessa där när hur vad var vara blir bli ha under över efter inom ' +
    'genom utan mot mellan även också andra sin sitt sina sig vilka vilket vilken alla ' +
    'the of and to in a is for be that are on with or as an this from at which shall'
  ).split(' '),
);

/** Whether a word says nothing of what a text is about. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
