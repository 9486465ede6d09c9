import { dateText } from '../document/date-text.ts';
import type { Document } from '../document/document.ts';
import { isEmptyValue } from '../document/fields.ts';
import type { Mapping } from '../document/frontmatter/value.ts';
import { enumerate } from './enumerate.ts';
import { quote } from './quote.ts';
import type { Complaint, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** The members of `decisions` as they stand in the frontmatter. */
function membersOf(document: Document): Mapping[] {
  const entry = document.frontmatter?.entries.find(({ key }) => key.text === 'decisions');
  const items = entry?.value.kind === 'list' ? entry.value.items : [];
  return items.filter((item) => item.kind === 'mapping');
}

function filledAt(member: Mapping, key: string) {
  const value = member.entries.find((entry) => entry.key.text === key)?.value;
  return value && !isEmptyValue(value) ? value : undefined;
}

/** Members that say nothing of a decision; a placeholder for its day has a finding of its own. */
function undecided(document: Document): Mapping[] {
  const decided = new Set(document.decisions.map(({ place }) => place.start));
  return membersOf(document).filter(
    (member) => !decided.has(member.start) && !filledAt(member, 'date'),
  );
}

function complaintOf(document: Document, member: Mapping, since: string): Complaint | undefined {
  const body = filledAt(member, 'decided-by');
  if (body?.kind !== 'scalar') return undefined;
  const who = quote(body.text.trim());
  const others = enumerate(
    document.decisions.flatMap(({ decidedBy }) => (decidedBy ? [quote(decidedBy.value)] : [])),
  );
  return {
    place: { source: document.source, start: body.start, end: body.end },
    message: {
      sv: `${nameOf(document)} ska antas av flera, men beslutet av ${who} saknas. Dokumentet räknas som antaget sedan ${since}, fast bara ${others.sv} har beslutat.`,
      en: `${nameOf(document)} is to be adopted by several, but the decision of ${who} is missing. The document counts as adopted since ${since}, though only ${others.en} decided.`,
    },
    help: {
      sv: `Har ${who} beslutat, skriv date och paragraph intill. Annars är dokumentet inte antaget: ta bort dagarna tills alla har beslutat, och skriv stage: proposed.`,
      en: `If ${who} has decided, write date and paragraph beside it. Otherwise the document is not adopted: remove the days until all have decided, and write stage: proposed.`,
    },
    related: document.decisions.map(({ place, date, decidedBy }) => ({
      place: (decidedBy ?? date)?.place ?? place,
      message: { sv: 'har beslutat', en: 'has decided' },
    })),
  };
}

/** What several adopt together applies only when the last of them has decided. */
export const jointAdoptionIncomplete: Rule = {
  id: 'joint-adoption-incomplete',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Ett dokument som flera ska anta gemensamt saknar beslut av någon av dem.',
    en: 'A document that several adopt jointly lacks the decision of one of them.',
  },
  why: {
    sv: 'Ett gemensamt dokument börjar gälla när alla har beslutat. Saknas ett beslut binder det inte den som inte har antagit det.',
    en: 'A joint document comes into force when all have decided. Without the decision of one of them it does not bind that one.',
  },

  *check({ documents, register, isDecided, hasEnded }) {
    for (const document of documents) {
      const date = register.timelineOf(document).decided?.decision.date;
      if (!date || !isDecided(document) || hasEnded(document)) continue;
      // A decision file that adopts the document speaks for all of them.
      if (date.place.source !== document.source) continue;
      for (const member of undecided(document)) {
        const complaint = complaintOf(document, member, dateText(date.value));
        if (complaint) yield complaint;
      }
    }
  },
};
