import type { Document } from '../../document/document.ts';
import { reasonText } from '../../register/repeal-reasons.ts';
import { visible } from '../../report/visible.ts';
import type { NamedEnding } from '../../search/names.ts';
import type { Day } from '../../text/calendar.ts';
import type { Text } from '../../text/language.ts';
import { nameOf } from '../here.ts';
import type { Site } from '../site.ts';
import { appliesWhen } from './applies-when.ts';
import { type Ended, endedHeadline, endingsOf } from './ended-sentences.ts';
import { heirsOf } from './heirs.ts';

/** How a document ended, with a `%` where the day stands. */
interface EndedInShort extends NamedEnding {
  readonly day: Day | undefined;
}

/** The day is said where it is known. */
function dated(day: Day | undefined, words: Text, after: Text): Text {
  return day === undefined
    ? { sv: `${words.sv}${after.sv}`, en: `${words.en}${after.en}` }
    : { sv: `${words.sv} %${after.sv}`, en: `${words.en} on %${after.en}` };
}

const FULL_STOP: Text = { sv: '.', en: '.' };

function sayShort(reason: Ended, hasHeirs: boolean): { words: Text; day: Day | undefined } {
  switch (reason.kind) {
    case 'superseded': {
      const { day, succession } = reason;
      const name = visible(nameOf(succession.successor));
      // What is read instead is named behind this.
      const by = hasHeirs ? FULL_STOP : { sv: ` av «${name}».`, en: ` by «${name}».` };
      return { words: dated(day, { sv: 'Ersatt', en: 'Superseded' }, by), day };
    }
    case 'superseded-elsewhere': {
      const to = visible(reason.reference.to);
      const words = {
        sv: `Ersatt av «${to}», som inte finns här.`,
        en: `Superseded by «${to}», which is not to be found here.`,
      };
      return { words, day: undefined };
    }
    case 'repealed': {
      const { date, reason: why } = reason.repeal;
      const { sv, en } = reasonText(visible(why?.value ?? ''));
      const after = why ? { sv: `: ${sv}.`, en: `: ${en}.` } : FULL_STOP;
      return {
        words: dated(date?.value, { sv: 'Upphävt', en: 'Repealed' }, after),
        day: date?.value,
      };
    }
    case 'annulled': {
      const day = reason.event.date?.value;
      const court = {
        sv: 'En domstol har upphävt beslutet',
        en: 'A court has annulled the decision',
      };
      return { words: dated(day, court, FULL_STOP), day };
    }
    case 'not-ended':
      return {
        words: { sv: 'Giltighetstiden har gått ut.', en: 'Its period is over.' },
        day: undefined,
      };
  }
}

/**
 * That a document has ended, and how, in one line: for lists of documents, where its page says more.
 * Undefined for what has not ended.
 */
export function endedInShort(site: Site, document: Document): EndedInShort | undefined {
  const state = site.stateOf(document);
  if (appliesWhen(state, site.register.city) !== 'no-longer') return undefined;
  const headline = endedHeadline(state);
  const [ending] = endingsOf(state);
  if (!ending) return { headline, words: { sv: '', en: '' }, day: undefined };
  return { headline, ...sayShort(ending, heirsOf(site, document).length > 0) };
}
