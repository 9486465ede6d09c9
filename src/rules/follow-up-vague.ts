import { isFollowed } from './follow-ups.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { vagueFollowUps } from './vague-intervals.ts';
import { nameOf } from './words.ts';

/** A follow-up is due on a day, or it is never late. */
export const followUpVague: Rule = {
  id: 'follow-up-vague',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Uppföljningen har inget intervall, bara ord som «vid behov» eller «regelbundet».',
    en: 'The follow-up has no interval, only words such as «vid behov» (when needed) or «regelbundet» (regularly).',
  },
  why: {
    sv: 'Ingen kan säga när «regelbundet» är för sent. Uppföljningen går inte att bevaka, och ofta blir den inte gjord.',
    en: 'Nobody can say when “regularly” is too late. The follow-up cannot be watched, and often it is not done.',
  },

  *check(context) {
    for (const document of context.documents) {
      if (!isFollowed(context, document)) continue;
      const judged = context.typeOf(document);
      const months = judged?.type.followUp ?? 12;
      for (const { value, place } of vagueFollowUps(document)) {
        yield {
          place,
          message: {
            sv: `${nameOf(document)} ska följas upp ${quote(value)}, och det säger inte hur ofta.`,
            en: `${nameOf(document)} is to be followed up ${quote(value)}, which does not say how often.`,
          },
          help: {
            sv: `Skriv i stället det längsta som får gå emellan, till exempel ${months} months.`,
            en: `Write instead the longest time that may pass in between, for example ${months} months.`,
          },
        };
      }
    }
  },
};
