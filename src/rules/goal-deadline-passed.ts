import type { Document } from '../document/document.ts';
import { type Text, verbatim } from '../text/language.ts';
import { goalSentences } from './goal-sentences.ts';
import { quote } from './quote.ts';
import type { Complaint, Context, Rule } from './rule.ts';
import { targetYear } from './target-years.ts';
import { nameOf } from './words.ts';

/** Whether a document still binds; where its period is over, that is the graver thing to tell. */
function isRunning({ state }: Context, document: Document): boolean {
  const { kind } = state(document);
  return kind === 'in-force' || kind === 'partially-in-force';
}

function yearOf({ asOf }: Context): number {
  return Number(asOf.slice(0, 4));
}

/** The goals whose year is over. */
function passedGoals(context: Context, { goals }: Document) {
  return goals.flatMap((goal) => {
    const year = targetYear(goal.value);
    return year !== undefined && year < yearOf(context) ? [{ ...goal, year }] : [];
  });
}

function helpFor(document: Document): Text {
  const id = document.id.value;
  return {
    sv: `Redovisa om målet nåddes. Låt sedan besluta om ett nytt mål (gov-docs revise ${id}), eller om att dokumentet upphävs när det har gjort sitt (gov-docs retire ${id} --reason goals-met).`,
    en: `Report whether the goal was reached. Then have a new goal decided (gov-docs revise ${id}), or the repeal of a document that has done its work (gov-docs retire ${id} --reason goals-met).`,
  };
}

function complaintOf(
  document: Document,
  year: number,
  words: string,
  place: Complaint['place'],
): Complaint {
  const name = nameOf(document);
  const said = verbatim(quote(words.replace(/[.:]\s*$/, '')));
  return {
    place,
    message: {
      sv: `${name} gäller, men ett av målen skulle ha nåtts senast ${year}: ${said.sv}.`,
      en: `${name} is in force, but one of its goals was to be reached by ${year}: ${said.en}.`,
    },
    help: helpFor(document),
  };
}

/** Once the year of a goal is over, a document no longer says what is to be reached. */
export const goalDeadlinePassed: Rule = {
  id: 'goal-deadline-passed',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Ett gällande dokument har ett mål vars år har passerat.',
    en: 'A document in force has a goal whose year is over.',
  },
  why: {
    sv: 'Ett mål vars år har passerat styr ingen. Nåddes det har dokumentet kanske gjort sitt, och nåddes det inte behövs ett nytt beslut.',
    en: 'A goal whose year is over steers nobody. If it was reached the document may have done its work, and if not a new decision is needed.',
  },

  *check(context) {
    for (const document of context.documents) {
      if (document.goals.length === 0 || !isRunning(context, document)) continue;
      const [first, ...others] = passedGoals(context, document);
      if (!first) continue;
      yield {
        ...complaintOf(document, first.year, first.value, first.place),
        related: others.map(({ value, year, place }) => ({
          place,
          message: {
            sv: `även ${quote(value)} (${year})`,
            en: `${quote(value)} (${year}) too`,
          },
        })),
      };
    }
  },

  *checkText(context, document, { text, prose, bodyStart }) {
    // What the head says of goals is told once.
    if (!isRunning(context, document) || passedGoals(context, document).length > 0) return;
    for (const { year, start, end } of goalSentences(prose, bodyStart)) {
      if (year >= yearOf(context)) continue;
      const place = { source: document.source, start, end };
      yield complaintOf(document, year, text.slice(start, end), place);
      return;
    }
  },
};
