/**
 * Words that make a question of what somebody looks for: «Gäller bredbandsstrategin fortfarande?»,
 * “Does the strategy still apply?”. Unlike stop words they are found in texts, where one of them is all
 * that is asked for.
 */
const QUESTION_WORDS: ReadonlySet<string> = new Set(
  (
    'gäller gälla gällde gällt gällande galler fortfarande ännu än längre nu idag dag sedan sen innan giltig giltigt giltiga ' +
    'finns fanns finnas vem vems varför vart hurdan något någon några nån nåt jag mig mitt min mina du ' +
    'er ni oss våra vår vårt dom får måste bör behöver vill veta hitta hittar söker sök letar visa står säger ' +
    'säga ' +
    'does do did still apply applies applied applicable valid current currently now there any some what ' +
    'when where who whom whose why how has have had was were been can could should must may might will would ' +
    'i me my we our us you your they about find show tell say says not no longer these those its if'
  ).split(' '),
);

/** Whether a word is of the asking, and not of what is asked about. */
export function isQuestionWord(word: string): boolean {
  return QUESTION_WORDS.has(word);
}
