import type { Text } from '../text/language.ts';

type HelpKey =
  | 'dryRun'
  | 'yes'
  | 'planFormat'
  | 'by'
  | 'date'
  | 'paragraph'
  | 'caseNumber'
  | 'from'
  | 'note'
  | 'propose'
  | 'retire'
  | 'retireUsage'
  | 'reason'
  | 'supersededBy'
  | 'part'
  | 'archive'
  | 'prolong'
  | 'prolongTo'
  | 'revise'
  | 'transfer'
  | 'transferTo'
  | 'apply'
  | 'applyUsage'
  | 'applyDecision';

/** What `--help` says of the commands that change documents. */
export const WRITING_HELP: Readonly<Record<HelpKey, Text>> = {
  dryRun: {
    sv: 'visa vad som skulle ändras, utan att ändra',
    en: 'show what would change, without changing',
  },
  yes: { sv: 'ändra utan att fråga', en: 'change without asking' },
  planFormat: { sv: 'text eller json', en: 'text or json' },
  by: { sv: 'organet som har beslutat', en: 'the body that decided' },
  date: { sv: 'beslutets dag, ÅÅÅÅ-MM-DD', en: 'the day of the decision, YYYY-MM-DD' },
  paragraph: { sv: 'protokollets paragraf', en: 'the paragraph of the minutes' },
  caseNumber: { sv: 'diarienummer', en: 'the case number' },
  from: {
    sv: 'första dagen med verkan (annars beslutets dag)',
    en: 'the first day with effect (otherwise the day of the decision)',
  },
  note: { sv: 'något som sägs därutöver', en: 'something that is said besides' },
  propose: {
    sv: 'skriv ett förslag till beslut i stället för att ändra',
    en: 'write a proposal to a decision instead of changing anything',
  },
  retire: {
    sv: 'upphäv ett dokument: skriv in beslutet och visa vad som följer av det',
    en: 'retire a document: write the decision that repeals it, and show what follows',
  },
  retireUsage: { sv: '[val] <id>', en: '[options] <id>' },
  reason: {
    sv: 'varför: superseded (ersatt), goals-met (målen nådda), absorbed (inarbetat), no-effect (utan effekt), period-over (tiden ute), law-changed (ändrad lag), court (domstol) eller other (annat)',
    en: 'why: superseded, goals-met, absorbed, no-effect, period-over, law-changed, court or other',
  },
  supersededBy: {
    sv: 'dokumentet som ersätter det; det får veta vad det ersätter',
    en: 'the document that takes its place; it is told what it supersedes',
  },
  part: {
    sv: 'bara denna del: en rubriks ankare eller ett avsnittsnummer',
    en: "this part only: a heading's anchor or a section number",
  },
  archive: {
    sv: 'arkivera också dokumentet, från första dagen utan giltighet',
    en: 'archive the document too, from the first day without force',
  },
  prolong: {
    sv: 'förläng ett dokument: skriv in beslutet om en senare sista dag',
    en: 'prolong a document: write the decision on a later last day',
  },
  prolongTo: { sv: 'den nya sista dagen', en: 'the new last day' },
  revise: {
    sv: 'skriv in att ett dokument har reviderats genom ett beslut',
    en: 'write that a document has been revised by a decision',
  },
  transfer: {
    sv: 'skriv in att ett annat organ har tagit över ett dokument genom ett beslut',
    en: 'write that another body has taken a document over by a decision',
  },
  transferTo: { sv: 'organet som tar över', en: 'the body that takes over' },
  apply: {
    sv: 'genomför ett fattat beslut: alla punkter i alla dokument, eller inget',
    en: 'carry out a decision that was made: all points in all documents, or none',
  },
  applyUsage: { sv: '[val] <beslut>', en: '[options] <decision>' },
  applyDecision: {
    sv: 'beslutets fil i decisions/, eller dess id',
    en: 'the file of the decision in decisions/, or its id',
  },
};
