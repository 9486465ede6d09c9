import type { Text } from '../text/language.ts';

type HelpKey =
  | 'program'
  | 'usage'
  | 'version'
  | 'help'
  | 'register'
  | 'asOf'
  | 'lang'
  | 'noColor'
  | 'lint'
  | 'lintUsage'
  | 'lintPaths'
  | 'format'
  | 'quiet'
  | 'maxWarnings'
  | 'rule'
  | 'list'
  | 'listUsage'
  | 'listFormat'
  | 'state'
  | 'type'
  | 'body'
  | 'responsible'
  | 'keyword'
  | 'future'
  | 'show'
  | 'showUsage'
  | 'showId'
  | 'showFormat'
  | 'ruleCommand'
  | 'ruleUsage'
  | 'ruleId';

/** What `--help` says. */
export const HELP: Readonly<Record<HelpKey, Text>> = {
  program: {
    sv: 'Granskar och sammanställer de dokument som styr en kommun.',
    en: 'Lints and compiles the documents that govern a city.',
  },
  usage: { sv: '<kommando> [val]', en: '<command> [options]' },
  version: { sv: 'visa versionen', en: 'show the version' },
  help: { sv: 'visa hjälp', en: 'show help' },
  register: {
    sv: 'registrets mapp (annars söks gov-docs.yaml uppåt från arbetsmappen)',
    en: 'folder of the register (otherwise gov-docs.yaml is looked for upwards from here)',
  },
  asOf: {
    sv: 'dagen som frågan gäller, ÅÅÅÅ-MM-DD (annars i dag)',
    en: 'the day that is asked about, YYYY-MM-DD (otherwise today)',
  },
  lang: { sv: 'språk: sv eller en', en: 'language: sv or en' },
  noColor: { sv: 'skriv utan färg', en: 'write without colour' },
  lint: {
    sv: 'granska registret: vad har gått ut, saknar beslut, säger emot sig eller går utöver någons befogenhet',
    en: "lint the register: what has expired, lacks a decision, contradicts itself or exceeds someone's power",
  },
  lintUsage: { sv: '[val] [sökvägar...]', en: '[options] [paths...]' },
  lintPaths: {
    sv: 'visa bara anmärkningar på dessa filer och mappar; en sökväg kan också vara ett register',
    en: 'show findings on these files and folders only; a path may be a register itself',
  },
  format: { sv: 'human, json eller github', en: 'human, json or github' },
  quiet: { sv: 'visa bara fel', en: 'show errors only' },
  maxWarnings: {
    sv: 'fler varningar än så ger slutkod 1',
    en: 'more warnings than this give exit code 1',
  },
  rule: { sv: 'kör bara denna regel (får upprepas)', en: 'run this rule only (may be repeated)' },
  list: {
    sv: 'lista alla dokument med läge, beslutare, giltighet och nästa viktiga dag',
    en: 'list every document with its state, decider, validity and next date that matters',
  },
  listUsage: { sv: '[val]', en: '[options]' },
  listFormat: { sv: 'table, json, csv eller md', en: 'table, json, csv or md' },
  state: {
    sv: 'bara detta läge, t.ex. in-force eller gällande (får upprepas)',
    en: 'this state only, e.g. in-force (may be repeated)',
  },
  type: { sv: 'bara denna dokumenttyp (får upprepas)', en: 'this type only (may be repeated)' },
  body: {
    sv: 'bara det som detta organ har beslutat (får upprepas)',
    en: 'decided by this body only (may be repeated)',
  },
  responsible: {
    sv: 'bara det som denna funktion ansvarar för (får upprepas)',
    en: 'this responsible function only (may be repeated)',
  },
  keyword: {
    sv: 'bara med detta nyckelord (får upprepas)',
    en: 'with this keyword only (may be repeated)',
  },
  future: { sv: 'ta med det som inte är beslutat än', en: 'include what is not decided yet' },
  show: {
    sv: 'visa ett dokument: uppgifter, läge, varför det har det läget och vad som händer härnäst',
    en: 'show one document: facts, state, what led to that state and what happens next',
  },
  showUsage: { sv: '[val] <id>', en: '[options] <id>' },
  showId: { sv: 'dokumentets id, titel eller alias', en: 'the id, title or alias of the document' },
  showFormat: { sv: 'human eller json', en: 'human or json' },
  ruleCommand: {
    sv: 'lista reglerna, eller visa en regels sida',
    en: "list the rules, or show one rule's page",
  },
  ruleUsage: { sv: '[val] [id]', en: '[options] [id]' },
  ruleId: { sv: 'regelns id', en: 'id of the rule' },
};
