import type { Text } from '../text/language.ts';

type HelpKey =
  | 'check'
  | 'checkUsage'
  | 'new'
  | 'newUsage'
  | 'newType'
  | 'title'
  | 'id'
  | 'newBy'
  | 'responsible'
  | 'belongsTo'
  | 'supersedes'
  | 'newDryRun'
  | 'init'
  | 'initUsage'
  | 'initFolder'
  | 'initCity'
  | 'ruleSet'
  | 'initDryRun';

/** What `--help` says of the commands that make something new, and of `check`. */
export const MAKING_HELP: Readonly<Record<HelpKey, Text>> = {
  check: {
    sv: 'pröva ett förslag före sammanträdet: vad är fel, och vad lämnar det efter sig',
    en: 'try a proposal before the meeting: what is wrong, and what does it leave behind',
  },
  checkUsage: { sv: '[val] <beslut>', en: '[options] <decision>' },
  new: {
    sv: 'skapa ett dokument med allt som kommunens regler kräver av dokumenttypen',
    en: "make a document with all that the city's rules demand of its type",
  },
  newUsage: { sv: '[val] <dokumenttyp>', en: '[options] <type>' },
  newType: { sv: 'till exempel policy eller riktlinje', en: 'policy or riktlinje, for instance' },
  title: { sv: 'dokumentets namn; id:t görs av det', en: 'its title, which the id is made of' },
  id: { sv: 'ett annat id än det som görs av namnet', en: 'another id than that of the title' },
  newBy: { sv: 'organet som ska besluta', en: 'the body that is to decide' },
  responsible: { sv: 'dokumentansvarig funktion', en: 'the responsible function' },
  belongsTo: { sv: 'det överordnade dokumentet', en: 'the document above it' },
  supersedes: { sv: 'dokumentet som det ska ersätta', en: 'the document that it is to supersede' },
  newDryRun: { sv: 'skriv ut dokumentet i stället', en: 'print the document instead' },
  init: {
    sv: 'skapa ett nytt register: inställningar, två exempel, kontroll i GitHub och hjälp i redigeraren',
    en: 'make a new register: configuration, two samples, CI for GitHub and help in the editor',
  },
  initUsage: { sv: '[val] [mapp]', en: '[options] [folder]' },
  initFolder: { sv: 'registrets mapp (annars den här)', en: 'its folder (otherwise this one)' },
  initCity: { sv: 'kommunens namn', en: 'the name of the city' },
  ruleSet: {
    sv: 'regeluppsättning som följer med (annars kommunens egen, eller default)',
    en: "a rule set that ships (otherwise the city's own, or default)",
  },
  initDryRun: { sv: 'visa bara vilka filer det blir', en: 'only show which files there would be' },
};
