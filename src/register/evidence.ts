import type { Language, Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import type { Reason } from './reason.ts';
import type { Succession } from './relation.ts';

/** One step of an explanation: what a fact means, and where it stands. */
export interface Evidence {
  readonly text: Text;
  readonly place: Place | undefined;
}

/** Words for some kinds of reason. A kind without words does not compile. */
export type Explanations<Kind extends Reason['kind']> = {
  readonly [Each in Kind]: (reason: Extract<Reason, { kind: Each }>) => Evidence;
};

/** Makes a text of a function of the language. */
export function inBoth(make: (language: Language) => string): Text {
  return { sv: make('sv'), en: make('en') };
}

/** «av KF, § 21» or “by KF, § 21”, with a space in front; nothing where neither is known. */
export function byWhom(
  body: string | undefined,
  paragraph: string | undefined,
  language: Language,
): string {
  const who = body === undefined ? '' : ` ${{ sv: 'av', en: 'by' }[language]} ${body}`;
  return paragraph === undefined ? who : `${who}, § ${paragraph.replace(/^§\s*/, '')}`;
}

/** The title of a successor in quotation marks, else its id. */
export function successorName({ successor }: Succession): string {
  return successor.title ? `«${successor.title.value}»` : successor.id.value;
}

/** Where a succession is stated: on the successor, else on the predecessor. */
export function statedAt({ onSuccessor, onPredecessor }: Succession): Place | undefined {
  return (onSuccessor ?? onPredecessor)?.place;
}
