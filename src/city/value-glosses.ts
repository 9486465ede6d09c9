/** The Swedish words for the values that a configuration chooses among. */
const SWEDISH: Readonly<Record<string, string>> = {
  council: 'fullmäktige',
  executive: 'styrelse',
  board: 'nämnd',
  company: 'bolag',
  office: 'förvaltning',
  official: 'tjänsteperson',
  planning: 'planerande',
  regulating: 'reglerande',
  directed: 'riktade',
  normative: 'normgivande',
  required: 'krävs',
  optional: 'valfritt',
  error: 'fel',
  warning: 'varning',
  info: 'upplysning',
  off: 'av',
};

/** A value with its Swedish word: «board (nämnd)». */
export function gloss(value: string): string {
  const word = SWEDISH[value];
  return word === undefined ? value : `${value} (${word})`;
}

/** The value that a Swedish word stands for, among those allowed. */
export function valueOfWord(word: string, allowed: readonly string[]): string | undefined {
  const folded = word.toLowerCase();
  return allowed.find((value) => SWEDISH[value] === folded);
}
