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
  | 'revision'
  | 'with'
  | 'lint'
  | 'lintUsage'
  | 'lintPaths'
  | 'format'
  | 'quiet'
  | 'maxWarnings'
  | 'rule'
  | 'fix'
  | 'fixDryRun'
  | 'writeBaseline'
  | 'includeNew'
  | 'noBaseline'
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
  | 'graph'
  | 'graphUsage'
  | 'graphIds'
  | 'graphFormat'
  | 'graphDiff'
  | 'out'
  | 'ended'
  | 'around'
  | 'depth'
  | 'family'
  | 'edges'
  | 'view'
  | 'group'
  | 'diff'
  | 'diffUsage'
  | 'diffFrom'
  | 'diffTo'
  | 'diffFormat'
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
  revision: {
    sv: 'registret som det stod i git: en gren, en tagg, en incheckning eller en dag',
    en: 'the register as it stood in git: a branch, a tag, a commit or a day',
  },
  with: {
    sv: 'som om detta beslut eller förslag (en fil i decisions/) hade genomförts',
    en: 'as if this decision or proposal (a file in decisions/) had been carried out',
  },
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
  fix: {
    sv: 'rätta det som kan rättas utan att någon behöver tänka efter, och visa det som är kvar',
    en: 'mend what can be mended without anybody having to think, and show what is left',
  },
  fixDryRun: {
    sv: 'med --fix: visa vad som skulle rättas, och ändra inget',
    en: 'with --fix: show what would be mended, and change nothing',
  },
  writeBaseline: {
    sv: 'skriv gov-docs.baseline.json med alla anmärkningar, så att bara nya visas; finns filen tas det bort som är åtgärdat',
    en: 'write gov-docs.baseline.json with all findings, so that only new ones are shown; if it is there, take out what is mended',
  },
  includeNew: {
    sv: 'med --write-baseline: ta också med nya anmärkningar i en fil som redan finns',
    en: 'with --write-baseline: also add new findings to a file that is there already',
  },
  noBaseline: {
    sv: 'visa också det som är känt sedan tidigare',
    en: 'also show what is known from before',
  },
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
  graph: {
    sv: 'rita styrmiljön: alla dokument och hur de hänger ihop, en viss dag eller som det blir',
    en: 'draw the steering map: all documents and how they relate, on a day or as it will be',
  },
  graphUsage: { sv: '[val] [id...]', en: '[options] [ids...]' },
  graphIds: { sv: 'bara dessa dokument', en: 'these documents only' },
  graphFormat: {
    sv: 'text, svg, html, mermaid, dot eller json',
    en: 'text, svg, html, mermaid, dot or json',
  },
  graphDiff: {
    sv: 'två dagar eller två lägen i git: visa vad som tillkommer, upphör och flyttas',
    en: 'two days or two git revisions: show what appears, ends and moves',
  },
  out: { sv: 'skriv till denna fil', en: 'write to this file' },
  ended: { sv: 'ta med det som har upphört', en: 'include what has ended' },
  around: {
    sv: 'bara detta dokument och det som hänger ihop med det (får upprepas)',
    en: 'this document and what relates to it only (may be repeated)',
  },
  depth: {
    sv: 'hur många samband bort --around når (annars 1)',
    en: 'how many relations away --around reaches (otherwise 1)',
  },
  family: {
    sv: 'bara planning (planerande), regulating (reglerande), directed (riktade) eller normative (normgivning)',
    en: 'planning, regulating, directed or normative documents only',
  },
  edges: {
    sv: 'bara dessa samband: supersedes, belongs-to, concretises, refers-to, upstream, requires',
    en: 'these relations only: supersedes, belongs-to, concretises, refers-to, upstream, requires',
  },
  view: {
    sv: 'mandate: bara det som binder fler än den egna verksamheten hos den som beslutade',
    en: 'mandate: only what binds others than the own organisation of whoever decided it',
  },
  group: {
    sv: 'samla dokument i rutor: type, body, subject, none, eller auto (typ när de är fler än 60)',
    en: 'gather documents in boxes: type, body, subject, none, or auto (by type above 60)',
  },
  diff: {
    sv: 'visa vad som skiljer mellan två dagar, två lägen i git, eller utan och med ett beslut',
    en: 'show what differs between two days, two states in git, or without and with a decision',
  },
  diffUsage: { sv: '[val] [från] [till]', en: '[options] [from] [to]' },
  diffFrom: {
    sv: 'en dag (ÅÅÅÅ-MM-DD), eller en gren, tagg eller incheckning i git',
    en: 'a day (YYYY-MM-DD), or a branch, tag or commit of git',
  },
  diffTo: {
    sv: 'samma slag; utelämnat: filerna som de är nu, i dag eller den dag som --as-of anger',
    en: 'the same; left out: the files as they are now, today or on the day of --as-of',
  },
  diffFormat: {
    sv: 'text, md (en kommentar på en pull request) eller json',
    en: 'text, md (a comment on a pull request) or json',
  },
  ruleCommand: {
    sv: 'lista reglerna, eller visa en regels sida',
    en: "list the rules, or show one rule's page",
  },
  ruleUsage: { sv: '[val] [id]', en: '[options] [id]' },
  ruleId: { sv: 'regelns id', en: 'id of the rule' },
};
