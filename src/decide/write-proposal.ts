import { findBody } from '../city/lookup.ts';
import { dateText } from '../document/date-text.ts';
import type { Document } from '../document/document.ts';
import type { Register } from '../register/register.ts';
import type { OnePoint } from './one-point.ts';

/** What a proposal says besides its point. */
export interface ProposalFacts {
  /** Sentences on what is left hanging, in Swedish. */
  readonly hanging: readonly string[];
}

const DEEDS: Readonly<Record<OnePoint['kind'], string>> = {
  adopt: 'Antagande av',
  repeal: 'Upphävande av',
  prolong: 'Förlängning av',
  revise: 'Revidering av',
  transfer: 'Överföring av',
};

const REASON_SENTENCES: Readonly<Record<string, string>> = {
  superseded: 'Dokumentet ersätts av ett nytt.',
  'goals-met': 'Dokumentets mål är nådda.',
  absorbed: 'Det som dokumentet ville är inarbetat i den ordinarie verksamheten.',
  'no-effect': 'Dokumentet har inte haft avsedd effekt.',
  'period-over': 'Dokumentets giltighetstid är slut.',
  'law-changed': 'Lagstiftningen har ändrats.',
  court: 'Beslutet följer av en dom.',
};

/** A plain scalar where YAML reads it as it stands, else in quotation marks. */
function scalar(text: string): string {
  const isPlain =
    /^[\p{L}][\p{L}\p{N} .,§()/–-]*$/u.test(text) &&
    !/^(?:ja|nej|yes|no|true|false|null|on|off|y|n)$/i.test(text);
  return isPlain && text.trim() === text ? text : JSON.stringify(text);
}

/** Text that Markdown shows as it stands. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}

function titleOf({ title, id }: Document): string {
  return title?.value ?? id.value;
}

/** «(KF 2016-10-13 § 17)»: when and by whom the document was decided, as far as it states it. */
function reference(document: Document): string {
  const decision = document.decisions.at(-1);
  const body = document.decidedBy[0]?.value;
  const date = decision?.date && dateText(decision.date.value);
  const paragraph = decision?.paragraph && `§ ${decision.paragraph.value.replace(/^§\s*/, '')}`;
  const words = [body, date, paragraph].filter(Boolean).join(' ');
  return decision && words !== '' ? ` (${plain(words)})` : '';
}

function pointSentence({ kind, document, from, to, part }: OnePoint, register: Register): string {
  const name = `*${plain(titleOf(document))}*${reference(document)}`;
  const what = part === undefined ? name : `Avsnitt ${plain(part)} i ${name}`;
  const start = from === undefined ? '' : ` från och med ${from}`;
  switch (kind) {
    case 'adopt':
      return `${what} antas${start}.`;
    case 'repeal':
      return `${what} upphör att gälla${start}.`;
    case 'prolong':
      return `Giltighetstiden för ${what} förlängs till och med ${to ?? ''}.`;
    case 'revise':
      return `${what} revideras${start} enligt bilaga.`;
    case 'transfer': {
      const taker = findBody(register.city, to ?? '')?.name ?? to ?? '';
      return `${what} förs över till ${plain(taker)}${start}.`;
    }
  }
}

function head(stated: OnePoint, title: string): string[] {
  const { kind, document, by, caseNumber, from, to, reason, part, note } = stated;
  const facts: [string, string | undefined][] = [
    ['part', part],
    ['to', to],
    ['from', from],
    ['reason', reason],
    ['note', note],
  ];
  return [
    '---',
    `title: ${scalar(title)}`,
    `decided-by: ${scalar(by ?? 'kommunfullmäktige')}`,
    ...(caseNumber === undefined ? [] : ['decision:', `  case-number: ${scalar(caseNumber)}`]),
    'points:',
    `  - ${kind}: ${document.id.value}`,
    ...facts.flatMap(([key, value]) =>
      value === undefined ? [] : [`    ${key}: ${scalar(value)}`],
    ),
    '---',
  ];
}

/**
 * Writes a proposal to a decision of one point, as a decision file in Swedish: the point in words
 * that a committee can take into its minutes, the reason, and what is left to be taken care of.
 */
export function writeProposal(stated: OnePoint, register: Register, facts: ProposalFacts): string {
  const { kind, document, reason, note, by } = stated;
  const title = `${DEEDS[kind]} ${titleOf(document)}`;
  const body = findBody(register.city, by ?? '')?.name ?? by ?? 'Kommunfullmäktige';
  const why = [reason ? REASON_SENTENCES[reason] : undefined, note && plain(note)].filter(Boolean);
  const lines = [
    ...head(stated, title),
    '',
    `# ${plain(title)}`,
    '',
    '## Förslag till beslut',
    '',
    `${plain(body.charAt(0).toUpperCase() + body.slice(1))} föreslås besluta följande.`,
    '',
    `1. ${pointSentence(stated, register)}`,
    ...(why.length > 0 ? ['', '## Skäl', '', ...why] : []),
    ...(facts.hanging.length > 0
      ? ['', '## Att ta hand om', '', ...facts.hanging.map((each) => `- ${plain(each)}`)]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}
