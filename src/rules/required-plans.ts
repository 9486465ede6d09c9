import type { Document } from '../document/document.ts';
import { readInterval } from '../forms/interval-form.ts';
import { type Demand, demandsOn, isMadeFor, isRunning } from '../register/demands.ts';
import { type RecurringPeriod, recurringPeriod } from '../register/recurring-period.ts';
import { STATE_NAMES } from '../register/state-names.ts';
import { addMonths, type Day } from '../text/calendar.ts';
import type { Context, Related, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** A document that demands others, and what has come of it in the period of the day. */
export interface RequiredPlan extends Demand {
  readonly document: Document;
  /** Undefined where the demand says no interval, or nothing is known that it could be counted from. */
  readonly period: RecurringPeriod | undefined;
  /** What meets the demand. */
  readonly meeting: readonly Document[];
}

/** How long nobody is blamed. */
export const GRACE: NonNullable<Rule['options']> = {
  grace: {
    default: '1 month',
    means: {
      sv: 'så länge efter periodens början, eller efter att kravet började gälla, dröjer anmärkningen.',
      en: 'how long after the beginning of the period, or of the demand, the finding waits.',
    },
  },
};

/** Whether it has been so since a day for longer than nobody is blamed. */
export function isPastGrace({ asOf, option }: Context, since: Day | undefined): boolean {
  const grace = readInterval(option('grace'))?.months ?? 1;
  return since === undefined || addMonths(since, grace) < asOf;
}

/** What documents in force demand, once the time to make it has passed. */
export function* requiredPlans(context: Context): Generator<RequiredPlan, void> {
  const { documents, register, asOf } = context;
  for (const document of documents) {
    const started = register.timelineOf(document).start;
    const start = started?.kind === 'day' ? started.day : undefined;
    if (!isPastGrace(context, start)) continue;
    for (const demand of demandsOn(context, document)) {
      const every = demand.requirement.every?.value;
      const period = every === undefined ? undefined : recurringPeriod(asOf, every, start);
      if (!isPastGrace(context, period?.first)) continue;
      const meeting = demand.made.filter(
        (plan) => isRunning(context, plan) || (period && isMadeFor(context, plan, period)),
      );
      yield { ...demand, document, period, meeting };
    }
  }
}

/** The plans on their way, with the words that say what they belong to. */
export function comingPlans(
  { isDecided, state }: Context,
  { made, document }: RequiredPlan,
): Related[] {
  return made.flatMap((plan): Related[] => {
    const reference = plan.belongsTo[0];
    const { kind } = state(plan);
    if (isDecided(plan) || kind === 'withdrawn' || !reference) return [];
    const stage = STATE_NAMES[kind];
    return [
      {
        place: reference.place,
        message: {
          sv: `${nameOf(plan)} hör till ${nameOf(document)} men är inte beslutat (läge: ${stage.sv})`,
          en: `${nameOf(plan)} belongs to ${nameOf(document)} but is not decided (stage: ${stage.en})`,
        },
      },
    ];
  });
}
