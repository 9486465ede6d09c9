import { everyText } from '../register/every-text.ts';
import { sayPeriod } from '../register/recurring-period.ts';
import type { Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import { comingPlans, GRACE, type RequiredPlan, requiredPlans } from './required-plans.ts';
import type { Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

function helpFor({ document, wanted, requirement }: RequiredPlan, late: Day | undefined): Text {
  const id = document.id.value;
  const type = wanted?.key ?? requirement.type.value;
  const begun: Text = late
    ? {
        sv: ` Perioden hade redan börjat när kravet beslutades ${late}, därför är detta en varning: var det nästa period som avsågs behöver inget göras nu.`,
        en: ` The period had begun when the demand was decided on ${late}, so this is a warning: if the next period was meant, nothing needs doing now.`,
      }
    : { sv: '', en: '' };
  return {
    sv: `Ta fram det (gov-docs new ${type} --belongs-to ${id}) och låt det beslutas. Finns det redan, skriv belongs-to: ${id} i det. Behövs det inte längre, ta bort kravet nästa gång ${nameOf(document)} revideras.${begun.sv}`,
    en: `Make it (gov-docs new ${type} --belongs-to ${id}) and have it decided. If there is one already, write belongs-to: ${id} in it. If it is no longer needed, remove the demand the next time ${nameOf(document)} is revised.${begun.en}`,
  };
}

/** The day of the decision that demands a plan, where the period had begun by then. */
function decidedWithin({ register }: Context, { document, period }: RequiredPlan): Day | undefined {
  const decided = register.timelineOf(document).decided?.day;
  if (!period || decided === undefined || decided <= period.first) return undefined;
  return decided <= period.last ? decided : undefined;
}

/** What a document says must be made anew every so often is made. */
export const annualPlanMissing: Rule = {
  id: 'annual-plan-missing',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Ett gällande dokument kräver ett annat varje år eller med annat mellanrum, och det saknas för perioden.',
    en: 'A document in force requires another every year or at some other interval, and there is none for the period.',
  },
  why: {
    sv: 'Det är i planen som det står vad som ska göras, av vem och med vilka pengar. Utan den har målen beslutats, men ingen har fått i uppdrag att nå dem.',
    en: 'The plan says what is to be done, by whom and with what money. Without it the goals are decided, but nobody has been told to reach them.',
  },
  options: GRACE,

  *check(context) {
    for (const plan of requiredPlans(context)) {
      const { document, requirement, wanted, period, meeting } = plan;
      const { every, perBoard, type } = requirement;
      if (perBoard || !every || !period || meeting.length > 0) continue;
      const [often, when] = [everyText(every.value), sayPeriod(period)];
      const label = wanted?.label.toLowerCase() ?? type.value;
      const late = decidedWithin(context, plan);
      yield {
        place: type.place,
        ...(late ? { severity: 'warning' as const } : {}),
        message: {
          sv: `${nameOf(document)} kräver dokument av typen ${label} ${often.sv}, men för ${when.sv} finns inget.`,
          en: `${nameOf(document)} requires a document of the type ${label} ${often.en}, but there is none for ${when.en}.`,
        },
        help: helpFor(plan, late),
        related: comingPlans(context, plan),
      };
    }
  },
};
