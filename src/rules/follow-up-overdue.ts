import { readInterval } from '../forms/interval-form.ts';
import { type DueDay, followUpsDue } from '../register/duties.ts';
import { addMonths } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import type { Complaint, Rule } from './rule.ts';
import { sayMonths } from './say-months.ts';
import { nameOf } from './words.ts';

/** When it was to be done, and what that was counted from. */
function sayDue(name: string, { day, last, counted }: DueDay): Text {
  if (!counted) {
    const before: Text = last
      ? { sv: `; senast skedde det ${last}`, en: `; the last time was ${last}` }
      : { sv: '', en: '' };
    return {
      sv: `${name} skulle ha följts upp senast ${day}${before.sv}.`,
      en: `${name} was to be followed up by ${day}${before.en}.`,
    };
  }
  const length = sayMonths(counted.months);
  return last
    ? {
        sv: `${name} följdes upp ${last} och skulle ha följts upp igen senast ${day} (${length.sv} efter).`,
        en: `${name} was followed up on ${last} and was to be followed up again by ${day} (${length.en} later).`,
      }
    : {
        sv: `${name} skulle ha följts upp senast ${day} (${length.sv} efter beslutet ${counted.from.day}), men ingen uppföljning är införd.`,
        en: `${name} was to be followed up by ${day} (${length.en} after the decision on ${counted.from.day}), but no follow-up is entered.`,
      };
}

function complaintOf(name: string, due: DueDay): Complaint {
  const { last, counted } = due;
  const place = counted?.interval ?? due.place;
  return {
    place,
    message: sayDue(name, due),
    // It may have been done without anybody noting it.
    ...(counted && !last ? { severity: 'warning' as const } : {}),
    help: {
      sv: 'Följ upp dokumentet, rapportera och skriv in dagen under follow-up: last: ÅÅÅÅ-MM-DD. Är det redan gjort räcker det att skriva in dagen.',
      en: 'Follow the document up, report, and write the day under follow-up: last: YYYY-MM-DD. If that has been done already, it is enough to write the day.',
    },
    related:
      counted && counted.from.place !== place
        ? [
            {
              place: counted.from.place,
              message: { sv: 'räknat härifrån', en: 'counted from here' },
            },
          ]
        : [],
  };
}

/** What is to be followed up at an interval is. */
export const followUpOverdue: Rule = {
  id: 'follow-up-overdue',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Dokumentet skulle ha följts upp.',
    en: 'The document was to be followed up.',
  },
  why: {
    sv: 'Uppföljningen är beslutad med dokumentet. Uteblir den vet de som beslutade inte om målen nås, och kan inte rätta till det i tid.',
    en: 'The follow-up was decided with the document. Without it those who decided do not know whether the goals are being reached, and cannot put things right in time.',
  },
  options: {
    grace: {
      default: '3 months',
      means: {
        sv: 'så lång tid efter dagen får det ta innan rapporten är lämnad, till exempel med årsredovisningen.',
        en: 'how long after the day the report may take, for instance until the annual report.',
      },
    },
  },

  *check({ documents, register, state, asOf, option }) {
    const grace = readInterval(option('grace'))?.months ?? 0;
    for (const document of documents) {
      // An expired document has a graver finding, and one that has ended needs no follow-up.
      const { kind } = state(document);
      if (kind !== 'in-force' && kind !== 'partially-in-force') continue;
      for (const due of followUpsDue(document, register.timelineOf(document), asOf)) {
        if (addMonths(due.day, grace) < asOf) yield complaintOf(nameOf(document), due);
      }
    }
  },
};
