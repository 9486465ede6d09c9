import type { Decision, Document } from '../document/document.ts';
import { foldTitle } from '../register/names.ts';
import type { Text } from '../text/language.ts';
import { foldName } from '../text/normalise.ts';
import { decisionKey } from './decision-key.ts';
import { quote } from './quote.ts';
import type { Complaint, Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** A document and the decision on it that others may share. */
interface Adoption {
  readonly document: Document;
  readonly decision: Decision;
}

/** The paragraph and the day of a decision. */
function sayDecision({ paragraph, date }: Decision): string {
  return `§ ${paragraph?.value.replace(/^§+\s*/, '')}, ${date?.value.first}`;
}

/** What is dated after the day that is asked about is still to come. */
function theDecision(isDecided: boolean): Text {
  return isDecided
    ? { sv: 'samma beslut', en: 'the same decision' }
    : { sv: 'samma kommande beslut', en: 'the same coming decision' };
}

/** Documents of one decision are normal; the same document twice is not. */
function sameTitle(
  { isDecided }: Context,
  { document: other, decision: theirs }: Adoption,
  { document, decision }: Adoption,
): Complaint {
  const [id, otherId] = [document.id.value, other.id.value];
  const title = quote(document.title?.value ?? id);
  const coming = theDecision(isDecided(document));
  return {
    place: decision.paragraph?.place ?? decision.place,
    severity: 'error',
    message: {
      sv: `${id} och ${otherId} har samma titel, ${title}, och ${coming.sv} (${sayDecision(decision)}).`,
      en: `${id} and ${otherId} have the same title, ${title}, and ${coming.en} (${sayDecision(decision)}).`,
    },
    help: {
      sv: `Behåll det ena. Är det två dokument, rätta beslutet eller titeln i det här${isDecided(document) ? ' efter protokollet' : ''}.`,
      en: `Keep one of them. If they are two documents, correct the decision or the title of this one${isDecided(document) ? ' by the minutes' : ''}.`,
    },
    related: [
      {
        place: theirs.paragraph?.place ?? theirs.place,
        message: { sv: 'samma beslut', en: 'the same decision' },
      },
    ],
  };
}

/** A paragraph of the minutes is one case: with another number, one of the two is wrong. */
function otherCase(
  { isDecided }: Context,
  { document: other, decision: theirs }: Adoption,
  { document, decision }: Adoption,
): Complaint | undefined {
  const [own, others] = [decision.caseNumber, theirs.caseNumber];
  if (!own || !others || foldName(own.value) === foldName(others.value)) return undefined;
  // Several numbers in one value: the paragraph settled several cases.
  if (/[,;]/.test(own.value + others.value)) return undefined;
  const coming = theDecision(isDecided(document));
  return {
    place: own.place,
    message: {
      sv: `${nameOf(document)} och ${nameOf(other)} har ${coming.sv} (${sayDecision(decision)}) men olika diarienummer, ${quote(own.value)} och ${quote(others.value)}.`,
      en: `${nameOf(document)} and ${nameOf(other)} have ${coming.en} (${sayDecision(decision)}) but different case numbers, ${quote(own.value)} and ${quote(others.value)}.`,
    },
    help: {
      sv: `${isDecided(document) ? 'Se efter i protokollet. ' : ''}En paragraf är i regel ett ärende, så någon av paragraferna eller numren är troligen felskriven.`,
      en: `${isDecided(document) ? 'Look in the minutes. ' : ''}A paragraph is one case as a rule, so one of the paragraphs or numbers is probably a slip.`,
    },
    related: [{ place: others.place, message: { sv: 'det andra numret', en: 'the other number' } }],
  };
}

/** Two documents state the same decision in a way that cannot be right for both. */
export const decisionParagraphReused: Rule = {
  id: 'decision-paragraph-reused',
  severity: 'info',
  basis: 'facts',
  summary: {
    sv: 'Två dokument anger samma beslut, med samma titel eller med olika diarienummer.',
    en: 'Two documents state the same decision, with the same title or with different case numbers.',
  },
  why: {
    sv: 'Ett beslut kan anta flera dokument, men inte samma dokument två gånger, och en paragraf hör till ett ärende. Ofta är uppgifterna kopierade från ett annat dokument.',
    en: 'One decision may adopt several documents, but not the same one twice, and a paragraph belongs to one case. Often the facts were copied from another document.',
  },

  *check(context) {
    const { city, documents, hasEnded, register } = context;
    // One other of the same decision is enough to tell of, so that nothing is compared with all.
    const titled = new Map<string, Adoption>();
    const numbered = new Map<string, Adoption>();
    const isReplaced = (document: Document, other: Document) =>
      register.successorsOf(other).some(({ successor }) => successor === document) ||
      register.predecessorsOf(other).some(({ predecessor }) => predecessor === document);
    for (const document of documents) {
      if (hasEnded(document)) continue;
      for (const decision of document.decisions) {
        // What a decision file says of several documents stands there once.
        if (decision.place.source !== document.source) continue;
        const key = decisionKey(city, decision);
        if (key === undefined) continue;
        const adoption = { document, decision };
        const title = `${key} ${foldTitle(city, document.title?.value ?? document.id.value)}`;
        const [same, first] = [titled.get(title), numbered.get(key)];
        const complaint =
          (same && !isReplaced(document, same.document) && sameTitle(context, same, adoption)) ||
          (first && !isReplaced(document, first.document) && otherCase(context, first, adoption));
        if (complaint) yield complaint;
        titled.set(title, adoption);
        if (!first && decision.caseNumber) numbered.set(key, adoption);
      }
    }
  },
};
