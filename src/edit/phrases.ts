import { dateText } from '../document/date-text.ts';
import type { Scalar } from '../document/frontmatter/value.ts';
import { readDecision } from '../forms/decision-form.ts';
import { readInterval } from '../forms/interval-form.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import { readValidity, type ValidityForm } from '../forms/validity-form.ts';
import { type Day, parsePartialDay } from '../text/calendar.ts';

/** One fact that a phrase states: the canonical path, and the fact as a mapping would state it. */
export type PhraseFact = readonly [path: string, text: string];

/**
 * The facts that a text under a key of the frontmatter's top states in place of a mapping, none for
 * `unknown`, «tills vidare» and placeholders. Undefined where it is not understood, or says more than
 * the facts would: then it must not be taken apart.
 */
export function factsOfPhrase(key: string, scalar: Scalar): readonly PhraseFact[] | undefined {
  const text = scalar.text.trim();
  if (isPlaceholder(text)) return [];
  switch (key) {
    case 'decision':
      return /^(?:unknown|okänt)$/i.test(text) ? [] : decisionFacts(text);
    case 'decision.date':
      return decisionFacts(text);
    case 'validity':
      return validityFacts(text);
    case 'review':
    case 'follow-up':
      return readInterval(text) ? [[`${key}.every`, text]] : undefined;
    default:
      return undefined;
  }
}

function decisionFacts(text: string): PhraseFact[] | undefined {
  if (parsePartialDay(text)) return [['decision.date', text]];
  const read = readDecision(text);
  if (!read?.date) return undefined;
  const facts: [path: string, text: string | undefined][] = [
    ['decision.date', dateText(read.date)],
    ['decision.paragraph', read.paragraph],
    ['decision.case-number', read.caseNumber],
    ['decided-by', read.bodies[0]],
  ];
  const stated = facts.filter((fact): fact is [string, string] => fact[1] !== undefined);
  const isWhole = read.bodies.length <= 1 && saysNoMoreThan(text, stated);
  return isWhole ? stated : undefined;
}

/** Whether every number of a phrase is in one of its facts: another day or paragraph would be lost. */
function saysNoMoreThan(text: string, facts: readonly PhraseFact[]): boolean {
  const said = facts.map(([, fact]) => fact).join(' ');
  return [...text.matchAll(/[0-9]+/g)].every(([number]) => said.includes(number));
}

function validityFacts(text: string): PhraseFact[] | undefined {
  const form = readValidity(text);
  if (!form) return undefined;
  switch (form.kind) {
    case 'open':
      return [];
    case 'legal-force':
      return [['validity.from', 'legal-force']];
    case 'mandate-period': {
      const years: PhraseFact = ['validity.mandate-period', form.years.join('-')];
      return form.of ? [years, ['validity.of', form.of]] : [years];
    }
    case 'interval':
      return intervalFacts(form);
  }
}

function intervalFacts({ from, to, precision }: ValidityForm & { kind: 'interval' }): PhraseFact[] {
  const exactly = (day: Day, edge: 'first' | 'last') => {
    const text = day.slice(0, { day: 10, month: 7, year: 4 }[precision]);
    return parsePartialDay(text)?.[edge] === day ? text : day;
  };
  const facts: PhraseFact[] = [];
  if (from) facts.push(['validity.from', exactly(from, 'first')]);
  if (to) facts.push(['validity.to', exactly(to, 'last')]);
  return facts;
}
