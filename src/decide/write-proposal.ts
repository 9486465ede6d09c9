import { findBody } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import type { Register } from '../register/register.ts';
import type { OnePoint } from './one-point.ts';
import { cited, decidedClause, partWords, plain, titleOf } from './proposal-sentence.ts';

/** What a proposal says besides its point. */
export interface ProposalFacts {
  /** Of a repeal: what takes the place of the document. */
  readonly successor: Document | undefined;
  /** Sentences on what is left hanging, in Swedish. */
  readonly hanging: readonly string[];
}

const DEEDS: Readonly<Record<OnePoint['kind'], string>> = {
  repeal: 'Upphävande av',
  prolong: 'Förlängd giltighetstid för',
  revise: 'Revidering av',
  transfer: 'Överföring av',
};

const REASONS: Readonly<Record<string, string>> = {
  'goals-met': 'Målen är uppnådda.',
  absorbed: 'Innehållet är inarbetat i den ordinarie verksamheten.',
  'no-effect': 'Avsedd effekt har inte uppnåtts.',
  'period-over': 'Giltighetstiden har gått ut.',
  'law-changed': 'Lagstiftningen på området har ändrats.',
  court: 'Upphävandet är en följd av ett avgörande i domstol.',
};

/** Why, in sentences: the reason of a repeal and what the note says. */
function reasons(
  { reason, note, part }: OnePoint,
  register: Register,
  successor: Document | undefined,
): string[] {
  const subject = part === undefined ? 'Dokumentet' : 'Den upphävda delen';
  const heir = successor ? cited(register, successor) : 'ett annat dokument';
  const why = reason === 'superseded' ? `${subject} ersätts av ${heir}.` : REASONS[reason ?? ''];
  return [why, note && plain(note)].filter((each) => each !== undefined);
}

/** A plain scalar where YAML reads it as it stands, else in quotation marks. */
function scalar(text: string): string {
  const isDay = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text);
  const isPlain =
    /^[\p{L}][\p{L}\p{N} .,§()/–-]*$/u.test(text) &&
    !/^(?:ja|nej|yes|no|true|false|null|on|off|y|n)$/i.test(text);
  return isDay || (isPlain && text.trim() === text) ? text : JSON.stringify(text);
}

/** The case number, and where the minutes are filled in once the proposal has been decided. */
function minutes(caseNumber: string | undefined): string[] {
  const when = '# Fyll i när beslutet är fattat:';
  if (caseNumber === undefined) {
    return [when, '# decision: { date: ÅÅÅÅ-MM-DD, paragraph: … }'];
  }
  const open = [when, '# date: ÅÅÅÅ-MM-DD', '# paragraph: …'].map((line) => `  ${line}`);
  return ['decision:', `  case-number: ${scalar(caseNumber)}`, ...open];
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
    `decided-by: ${scalar(by)}`,
    ...minutes(caseNumber),
    'points:',
    `  - ${kind}: ${scalar(document.id.value)}`,
    ...facts.flatMap(([key, value]) =>
      value === undefined ? [] : [`    ${key}: ${scalar(value)}`],
    ),
    '---',
  ];
}

/**
 * Writes a proposal to a decision of one point, as a decision file in Swedish: the point in words
 * that a committee can take into its minutes, the reasons, and what is left to be taken care of.
 */
export function writeProposal(stated: OnePoint, register: Register, facts: ProposalFacts): string {
  const { kind, document, by } = stated;
  const { successor, hanging } = facts;
  const title = `${DEEDS[kind]} ${partWords(stated)}${titleOf(document)}`;
  const body = findBody(register.city, by)?.name ?? by;
  const decider = plain(body.charAt(0).toUpperCase() + body.slice(1));
  const why = reasons(stated, register, successor);
  const lines = [
    ...head(stated, title),
    '',
    `# ${plain(title)}`,
    '',
    '## Förslag till beslut',
    '',
    `${decider} beslutar att ${decidedClause(stated, register, successor)}.`,
    ...(why.length > 0 ? ['', '## Skäl', '', ...why] : []),
    ...(hanging.length > 0
      ? ['', '## Att ta hand om', '', ...hanging.map((each) => `- ${plain(each)}`)]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}
