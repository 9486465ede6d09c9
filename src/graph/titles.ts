import type { Day } from '../text/calendar.ts';
import type { Language } from '../text/language.ts';

/** What the title of a map depends on. */
export interface TitleFacts {
  readonly city: string;
  readonly asOf: Day;
  /** The title of a decision that counts as carried out, and whether it is a proposal. */
  readonly decision: { readonly title: string; readonly isProposal: boolean } | undefined;
  /** What the map is compared with, in words. */
  readonly since: string | undefined;
  readonly revision: string | undefined;
  readonly isMandate: boolean;
  /** Titles of the documents around which the map is drawn. */
  readonly around: readonly string[];
  readonly hasFuture: boolean;
  readonly hasEnded: boolean;
  readonly hasFilter: boolean;
}

/** The title of a map and what has to be known to read it, in the language of the register. */
export function mapTitle(
  facts: TitleFacts,
  language: Language,
): { title: string; notes: string[] } {
  const { city, asOf, decision, since, revision, around } = facts;
  const isSwedish = language === 'sv';
  const owner = city === '' ? '' : `${city}: `;
  const subject = facts.isMandate
    ? isSwedish
      ? 'styrdokument som binder fler än den egna verksamheten'
      : 'documents that bind others than their own organisation'
    : isSwedish
      ? 'styrmiljön'
      : 'the steering map';
  const when = isSwedish ? `den ${asOf}` : `on ${asOf}`;
  const change =
    since === undefined
      ? ''
      : isSwedish
        ? ` och vad som ändrats sedan ${since}`
        : ` and what changed since ${since}`;
  const words = `${owner}${subject} ${when}${change}`;
  const notes: string[] = [];
  if (decision) {
    const { title, isProposal } = decision;
    notes.push(
      isSwedish
        ? `Så som den blir när ${isProposal ? 'förslaget' : 'beslutet'} «${title}» har genomförts.`
        : `As it will be once the ${isProposal ? 'proposal' : 'decision'} "${title}" has been carried out.`,
    );
  }
  if (around.length > 0) {
    const list = around.map((each) => `«${each}»`).join(', ');
    notes.push(isSwedish ? `Dokumenten kring ${list}.` : `The documents around ${list}.`);
  }
  if (facts.hasFuture) {
    notes.push(
      isSwedish
        ? 'Även det som inte är beslutat eller inte gäller än.'
        : 'With what is not decided or not yet in force.',
    );
  }
  if (facts.hasEnded) {
    notes.push(isSwedish ? 'Även det som har upphört.' : 'With what has ended.');
  }
  if (facts.hasFilter) {
    notes.push(isSwedish ? 'Ett urval av dokumenten.' : 'A selection of the documents.');
  }
  if (revision !== undefined) {
    notes.push(
      isSwedish
        ? `Registret så som det stod i git: ${revision}.`
        : `The register as it stood in git: ${revision}.`,
    );
  }
  return { title: words.charAt(0).toUpperCase() + words.slice(1), notes };
}
