import type { Text } from '../../text/language.ts';

/** The values that a key may have, with the Swedish words for them. */
const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  stage: {
    draft: 'utkast',
    proposed: 'förslag',
    referred: 'på remiss',
    'sent-back': 'återremitterat',
    withdrawn: 'tillbakadraget',
    planned: 'planerat',
  },
  event: {
    revision: 'revidering',
    editorial: 'redaktionell ändring',
    prolongation: 'förlängning',
    transfer: 'överföring',
    review: 'aktualitetsprövning',
    'legal-force': 'laga kraft',
    appeal: 'överklagande',
    annulment: 'upphävt av domstol',
    established: 'fastställt',
  },
  reason: {
    superseded: 'ersatt',
    'goals-met': 'målen nådda',
    absorbed: 'inarbetat i verksamheten',
    'no-effect': 'utan effekt',
    'period-over': 'tiden är ute',
    'law-changed': 'ändrad lag',
    court: 'domstol',
    other: 'annat',
  },
  result: { keep: 'behåll', revise: 'revidera', retire: 'upphäv' },
  of: { council: 'fullmäktige', boards: 'nämnderna' },
  per: { document: 'ett för hela dokumentet', board: 'ett för varje nämnd' },
};

/** How many letters of a word tell its stem: «reviderad», «revidering». */
const STEM = 5;

/** The value of a key that a Swedish word stands for: `draft` for «utkast», `revision` for «reviderad». */
export function valueFor(key: string, word: string): string | undefined {
  const folded = word.normalize('NFC').toLowerCase().trim();
  const names = Object.entries(NAMES[key] ?? {});
  const isOfStem = (name: string) =>
    !/ /.test(name + folded) && folded.length > STEM && name.startsWith(folded.slice(0, STEM));
  const found =
    names.find(([, name]) => name === folded) ?? names.find(([, name]) => isOfStem(name));
  return found?.[0];
}

/** The values that a key may have, for reading: «draft (utkast)» in Swedish, `draft` in English. */
export function allowedValues(key: string, values: readonly string[]): Text {
  const named = values.map((value) => {
    const name = NAMES[key]?.[value];
    return name === undefined ? value : `${value} (${name})`;
  });
  const list = (words: readonly string[], or: string) =>
    words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`;
  return { sv: list(named, 'eller'), en: list(values, 'or') };
}
