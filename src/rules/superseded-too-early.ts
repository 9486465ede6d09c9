import type { Document } from '../document/document.ts';
import type { Place } from '../text/place.ts';
import type { Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** What marks a document as replaced on the day: it is archived, or repealed because it was superseded. */
function mark({ asOf, register, hasEnded }: Context, document: Document): Place | undefined {
  const { archived } = document;
  if (archived && archived.value <= asOf && !hasEnded(document)) return archived.place;
  const repeal = register
    .timelineOf(document)
    .endings.find(
      (ending) =>
        ending.kind === 'repeal' &&
        ending.part === undefined &&
        ending.day <= asOf &&
        ending.repeal.reason?.value === 'superseded',
    );
  return repeal?.kind === 'repeal' ? repeal.repeal.reason?.place : undefined;
}

/** A document stands until what replaces it applies. */
export const supersededTooEarly: Rule = {
  id: 'superseded-too-early',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Dokumentet är arkiverat eller upphävt som ersatt, fast det som ska ersätta det inte gäller än.',
    en: 'The document is archived or repealed as superseded, though what is to supersede it is not yet in force.',
  },
  why: {
    sv: 'Emellan gäller inget: det gamla är undanlagt och det nya har inte börjat.',
    en: 'In between nothing applies: the old document is put away and the new one has not begun.',
  },

  *check(context) {
    const { documents, register, isInForce, hasEnded, asOf } = context;
    for (const document of documents) {
      const successions = register.successorsOf(document).filter((each) => !each.inCycle);
      if (successions.length === 0) continue;
      if (successions.some(({ successor }) => isInForce(successor) || hasEnded(successor)))
        continue;
      const place = mark(context, document);
      const [first] = successions;
      if (!place || !first) continue;
      const { successor } = first;
      const start = register.timelineOf(successor).start;
      const later = start?.kind === 'day' && start.day > asOf ? start.day : undefined;
      const when = later
        ? { sv: `gäller först ${later}`, en: `is not in force until ${later}` }
        : { sv: 'är inte beslutat eller gäller inte än', en: 'is not decided or not yet in force' };
      const stated = first.onSuccessor ?? first.onPredecessor;
      yield {
        place,
        message: {
          sv: `${nameOf(document)} är undanlagt som ersatt, men ${nameOf(successor)} ${when.sv}.`,
          en: `${nameOf(document)} is put away as superseded, but ${nameOf(successor)} ${when.en}.`,
        },
        help: {
          sv: `Vänta med arkivering och upphävande${later ? ` till ${later}` : ' tills det nya dokumentet gäller'}: då blir läget ersatt av sig självt.`,
          en: `Leave archiving and repeal ${later ? `until ${later}` : 'until the new document is in force'}: then the state becomes superseded by itself.`,
        },
        related: stated
          ? [
              {
                place: stated.place,
                message: { sv: 'ersättningen anges här', en: 'the supersession is stated here' },
              },
            ]
          : [],
      };
    }
  },
};
