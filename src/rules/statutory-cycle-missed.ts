import type { MandatePeriod } from '../city/city.ts';
import type { Document } from '../document/document.ts';
import { foldTitle } from '../register/names.ts';
import type { Day } from '../text/calendar.ts';
import type { Context, Rule } from './rule.ts';
import { statutoryCycle } from './statutory-cycles.ts';
import { nameOf } from './words.ts';

/** The days on which a document was adopted, and adopted anew by a revision; undefined where one is not known. */
function adoptions({ register, asOf }: Context, document: Document): readonly Day[] | undefined {
  const date = register.timelineOf(document).decided?.decision.date;
  if (!date) return undefined;
  const revisions = document.history.filter(({ event }) => event.value === 'revision');
  if (revisions.some((each) => !each.date)) return undefined;
  const days = revisions.flatMap((each) => each.date?.value ?? []);
  return [date.value.last, ...days].filter((day) => day <= asOf);
}

/** The mandate periods of the council that are over on a day and in which a law applied throughout. */
function periodsOver(
  { city, asOf }: Context,
  { from, to }: { readonly from: Day; readonly to: Day | undefined },
): readonly MandatePeriod[] {
  return city.mandatePeriods.council.filter(
    (period) => period.to < asOf && from <= period.from && (to === undefined || period.to <= to),
  );
}

/** Some documents the law tells the council to adopt in each mandate period. */
export const statutoryCycleMissed: Rule = {
  id: 'statutory-cycle-missed',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Lagen kräver att dokumentet antas varje mandatperiod, och en hel period har gått utan det.',
    en: 'The law demands that the document is adopted in each mandate period, and a whole period has passed without it.',
  },
  why: {
    sv: 'Varje nytt fullmäktige ska ta ställning själv. Att det gamla dokumentet fortfarande gäller uppfyller inte lagen.',
    en: 'Each new council is to take its own stand. That the old document still applies does not meet the law.',
  },
  source: {
    sv: 'Kommunallagen (2017:725) 5 kap. 3 §, lagen (2000:1383) om kommunernas bostadsförsörjningsansvar 1 § (till och med februari 2025) och lagen (2006:544) om extraordinära händelser 2 kap. 1 §.',
    en: 'Kommunallagen (2017:725) 5 kap. 3 §, lagen (2000:1383) om kommunernas bostadsförsörjningsansvar 1 § (until February 2025) and lagen (2006:544) om extraordinära händelser 2 kap. 1 §.',
  },

  *check(context) {
    const { documents, city, state, register } = context;
    const ofLaw = (document: Document) =>
      document.title && statutoryCycle(foldTitle(city, document.title.value));
    for (const document of documents) {
      const { kind } = state(document);
      // What has ended has been dealt with, and of what is expired there is a finding already.
      if (kind !== 'in-force' && kind !== 'partially-in-force') continue;
      const cycle = ofLaw(document);
      const missed = cycle && periodsOver(context, cycle).at(-1);
      const date = register.timelineOf(document).decided?.decision.date;
      if (!cycle || !missed || !date) continue;
      const others = documents.filter(
        (each) =>
          ofLaw(each) === cycle && context.isDecided(each) && state(each).kind !== 'annulled',
      );
      const days = others.map((each) => adoptions(context, each));
      // A later adoption has mended it, whichever document it was of.
      if (days.some((each) => each === undefined || each.some((day) => day >= missed.from)))
        continue;
      const latest = [...(adoptions(context, document) ?? [])].sort().at(-1);
      yield {
        place: date.place,
        message: {
          sv: `${nameOf(document)} antogs senast ${latest}. Under mandatperioden ${missed.from} till och med ${missed.to} antogs det inte på nytt, fast lagen kräver det varje mandatperiod (${cycle.law}).`,
          en: `${nameOf(document)} was last adopted on ${latest}. In the mandate period ${missed.from} until ${missed.to} it was not adopted anew, though the law demands it in each mandate period (${cycle.law}).`,
        },
        help: {
          sv: `Ta upp det i fullmäktige. Antas ett nytt dokument, skriv supersedes: [${document.id.value}] i det. Antogs det på nytt utan att det är antecknat, skriv { date: ÅÅÅÅ-MM-DD, event: revision, decided-by: kommunfullmäktige, paragraph: …, renews: true } under history.`,
          en: `Put it before the council. If a new document is adopted, write supersedes: [${document.id.value}] in it. If it was adopted anew and nobody noted it, write { date: YYYY-MM-DD, event: revision, decided-by: kommunfullmäktige, paragraph: …, renews: true } under history.`,
        },
      };
    }
  },
};
