import type { Document, Repeal } from '../document/document.ts';
import { lastDayOn } from '../register/timeline.ts';
import type { Day } from '../text/calendar.ts';
import { sayWhole } from './repeal-words.ts';
import type { Context, Rule } from './rule.ts';

/** Whether the document had ended by a day already: its period was over, or a successor stood in its place. */
function isOverBy({ register }: Context, document: Document, repeal: Repeal, day: Day): boolean {
  const timeline = register.timelineOf(document);
  const last = lastDayOn(timeline, day);
  if (last && last.day < day) return true;
  const part = repeal.part?.value;
  const { superseded } = timeline;
  if (superseded && (superseded.day === undefined || superseded.day <= day)) return true;
  return timeline.endings.some(
    (ending) =>
      ending.kind === 'succession' &&
      ending.part !== undefined &&
      ending.part === part &&
      (ending.day === undefined || ending.day <= day),
  );
}

/** Nobody can know on a day that a later decision will have repealed what applies. */
export const retroactiveRepeal: Rule = {
  id: 'retroactive-repeal',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Ett upphävande gäller från en dag före sitt beslut.',
    en: 'A repeal counts from a day before its decision.',
  },
  why: {
    sv: 'Fram till beslutet gällde dokumentet, och alla hade att följa det. Ett upphävande bakåt i tiden gör det oklart vad som gällde, och ofta är en av dagarna bara felskriven.',
    en: 'Until the decision the document applied, and everybody had to follow it. A repeal backwards in time leaves it unclear what applied, and often one of the days is only a slip of the pen.',
  },
  source: {
    sv: 'Kommunallagen (2017:725) 2 kap. 4 §: ett beslut får inte gälla bakåt i tiden till nackdel för medlemmarna, om det inte finns synnerliga skäl.',
    en: 'Kommunallagen (2017:725) 2 kap. 4 §: without exceptional reasons, a decision may not apply backwards in time to the disadvantage of the members.',
  },

  *check(context) {
    for (const document of context.documents) {
      if (!context.isDecided(document)) continue;
      for (const repeal of document.repeals) {
        const { date, from, retroactive } = repeal;
        if (!date || !from || from.value >= date.value) continue;
        if (isOverBy(context, document, repeal, from.value)) continue;
        const subject = sayWhole(document, repeal.part?.value);
        const counts = retroactive
          ? {
              sv: `Det räknas från ${from.value}, eftersom retroactive: true står där.`,
              en: `It counts from ${from.value}, since it says retroactive: true.`,
            }
          : {
              sv: `Det räknas från beslutet, ${date.value}.`,
              en: `It counts from the decision, ${date.value}.`,
            };
        yield {
          place: from.place,
          message: {
            sv: `Upphävandet av ${subject.sv} beslutades ${date.value} men sägs gälla redan från ${from.value}. ${counts.sv}`,
            en: `The repeal of ${subject.en} was decided on ${date.value} but is said to count from ${from.value} already. ${counts.en}`,
          },
          help: retroactive
            ? {
                sv: 'Kontrollera i protokollet att det är så beslutat och att det inte är till nackdel för någon, och skriv skälet som ett undantag under waivers i gov-docs.yaml.',
                en: 'Check in the minutes that this is what was decided and that it is to nobody’s disadvantage, and state the reason as a waiver under waivers in gov-docs.yaml.',
              }
            : {
                sv: `Rätta den dag som är felskriven. Ska dokumentet upphöra med beslutet, ta bort from. Står det i protokollet att det upphör redan ${from.value}, skriv retroactive: true intill.`,
                en: `Correct the day that is a slip of the pen. If the document ends with the decision, remove from. If the minutes say that it ends on ${from.value} already, write retroactive: true beside it.`,
              },
          related: [{ place: date.place, message: { sv: 'beslutat här', en: 'decided here' } }],
        };
      }
    }
  },
};
