import { findBody } from '../city/lookup.ts';
import { dateText } from '../document/date-text.ts';
import type { Document } from '../document/document.ts';
import { bodyInSentence } from '../register/body-in-sentence.ts';
import { ownersOf } from '../register/owners.ts';
import type { Register } from '../register/register.ts';
import { foldName } from '../text/normalise.ts';
import type { OnePoint } from './one-point.ts';

/** Text that Markdown shows as it stands. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}

/** The name of a document: its title, else its id. */
export function titleOf({ title, id }: Document): string {
  return title?.value ?? id.value;
}

function bodyWords({ city }: Register, words: string): string {
  const body = findBody(city, words);
  return body ? bodyInSentence(body) : words;
}

/** «*Bredbandsstrategi* (kommunfullmäktige 2016-10-13 § 17)», as far as the document states it. */
export function cited(register: Register, document: Document): string {
  const name = `*${plain(titleOf(document))}*`;
  const decision = document.decisions.at(-1);
  if (!decision?.date) return name;
  const body = decision.decidedBy?.value ?? document.decidedBy[0]?.value;
  const facts = [
    body && bodyWords(register, body),
    dateText(decision.date.value),
    decision.paragraph && `§ ${decision.paragraph.value.replace(/^§\s*/, '')}`,
  ];
  return `${name} (${plain(facts.filter(Boolean).join(' '))})`;
}

/** «avsnitt 7.1 i»: the part of a document, ready for its name; empty for the whole of it. */
export function partWords({ part, document }: OnePoint): string {
  if (part === undefined) return '';
  if (part === 'rest') return 'återstoden av ';
  if (/^[0-9]/.test(part)) return `avsnitt ${part} i `;
  const anchor = foldName(part).replace(/^#/, '');
  const heading = document.body.headings.find((each) => foldName(each.anchor) === anchor);
  return `avsnittet ”${heading?.text ?? part}” i `;
}

/**
 * What a point is to decide, as the clause after «beslutar att».
 *
 * @param successor what takes the place of a document that is repealed
 */
export function decidedClause(
  stated: OnePoint,
  register: Register,
  successor: Document | undefined,
): string {
  const { kind, document, date, from, to } = stated;
  const name = cited(register, document);
  const start = from === undefined ? '' : ` från och med ${from}`;
  switch (kind) {
    case 'repeal': {
      const heir = successor ? ` och ersätts av ${cited(register, successor)}` : '';
      const end = start || ' från och med dagen för detta beslut';
      return `${plain(partWords(stated))}${name} upphör att gälla${end}${heir}`;
    }
    case 'prolong':
      return `giltighetstiden för ${name} förlängs till och med ${to ?? ''}`;
    case 'revise': {
      const text = start ? ` och gäller i sin nya lydelse${start}` : '';
      return `${name} revideras i enlighet med bilagt förslag${text}`;
    }
    case 'transfer': {
      const [owner] = ownersOf(register, document, date).owners;
      const giver = owner ? ` från ${plain(bodyInSentence(owner))}` : '';
      const taker = plain(bodyWords(register, to ?? ''));
      return `ansvaret för ${name} överförs${giver} till ${taker}${start}`;
    }
  }
}
