import { type Tag, tag } from '../../markup/tag.ts';
import type { State, StateKind } from '../../register/state.ts';
import type { Text } from '../../text/language.ts';
import type { Here } from '../here.ts';

/** The look of a state: never told by colour alone, for every badge has its words. */
export type Tone = 'good' | 'soon' | 'watch' | 'ended' | 'draft';

interface StateLook {
  readonly words: Text;
  readonly tone: Tone;
}

const DRAFT = (sv: string, en: string): StateLook => ({ words: { sv, en }, tone: 'draft' });

/** The states in the words of the site, said of one document. */
const LOOKS: Readonly<Record<StateKind, StateLook>> = {
  'in-force': { words: { sv: 'Gäller', en: 'In force' }, tone: 'good' },
  'partially-in-force': { words: { sv: 'Gäller delvis', en: 'Partly in force' }, tone: 'good' },
  expired: { words: { sv: 'Tiden har gått ut', en: 'Period over' }, tone: 'watch' },
  adopted: { words: { sv: 'Gäller inte än', en: 'Not yet in force' }, tone: 'soon' },
  superseded: { words: { sv: 'Ersatt', en: 'Superseded' }, tone: 'ended' },
  repealed: { words: { sv: 'Upphävd', en: 'Repealed' }, tone: 'ended' },
  annulled: { words: { sv: 'Upphävd av domstol', en: 'Annulled by a court' }, tone: 'ended' },
  draft: DRAFT('Utkast', 'Draft'),
  proposed: DRAFT('Förslag', 'Proposal'),
  referred: DRAFT('På remiss', 'Referred'),
  'sent-back': DRAFT('Återremitterad', 'Sent back'),
  withdrawn: DRAFT('Tillbakadragen', 'Withdrawn'),
  planned: DRAFT('Planerad', 'Planned'),
  undecided: DRAFT('Inte beslutad', 'Not decided'),
};

/** The words of a state, as they stand in a badge. */
export function stateWords({ kind }: Pick<State, 'kind'>): Text {
  return LOOKS[kind].words;
}

/** The look of a state, as a part of a class: `tone-good` and the like. */
export function toneOf({ kind }: Pick<State, 'kind'>): Tone {
  return LOOKS[kind].tone;
}

/** The state of a document as a badge. */
export function badge({ say }: Here, state: Pick<State, 'kind'>): Tag {
  return tag('span', { class: `badge tone-${toneOf(state)}` }, say(stateWords(state)));
}
