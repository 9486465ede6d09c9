import type { DateFault } from '../document/document-fault.ts';
import { explainDate } from '../forms/date-form.ts';
import type { Text } from '../text/language.ts';
import { type FaultWords, sayFaults, type Words } from './fault-words/say-faults.ts';
import type { Fix } from './fix.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

/** What may stand in place of a day, where that is something else than nothing. */
const INSTEAD: Readonly<Record<string, Text>> = {
  decision: {
    sv: ' Är dagen inte känd, skriv året, eller decision: unknown om inget är känt.',
    en: ' If the day is not known, write the year, or decision: unknown if nothing is known.',
  },
  'decision.date': {
    sv: ' Är dagen inte känd, skriv året, eller decision: unknown om inget är känt.',
    en: ' If the day is not known, write the year, or decision: unknown if nothing is known.',
  },
  'decision.legal-force': {
    sv: ' Är beslutet överklagat, skriv appealed.',
    en: ' If the decision has been appealed, write appealed.',
  },
  'review.next': {
    sv: ' Är ingen dag bestämd, skriv hur ofta: review: { every: 48 months }.',
    en: ' If no day is set, write how often: review: { every: 48 months }.',
  },
  'validity.from': {
    sv: ' Gäller dokumentet när beslutet har vunnit laga kraft, skriv legal-force.',
    en: ' If the document applies once the decision has gained legal force, write legal-force.',
  },
  'validity.to': {
    sv: ' Gäller dokumentet tills vidare, skriv validity: until-further-notice.',
    en: ' If the document has no last day, write validity: until-further-notice.',
  },
};

const MONTHS = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  en: 'January February March April May June July August September October November December',
};

function monthName(month: number): Text {
  const name = (names: string) => names.split(' ')[month - 1] ?? '';
  return { sv: name(MONTHS.sv), en: name(MONTHS.en) };
}

/** Why the calendar has no such day, and what may have been meant. */
function impossible(written: string, instead: Text): Words {
  const explained = explainDate(written);
  const wrong = explained.kind === 'impossible' ? explained : undefined;
  const last = wrong?.wrong === 'day' ? wrong.lastOfMonth : undefined;
  let why: Text = { sv: '', en: '' };
  if (wrong?.wrong === 'month') {
    why = {
      sv: `: det finns ingen månad ${wrong.month}`,
      en: `: there is no month ${wrong.month}`,
    };
  } else if (wrong && last) {
    const { sv, en } = monthName(wrong.month);
    const days = Number(last.slice(8));
    why = {
      sv: `: ${sv} ${wrong.year} har ${days} dagar`,
      en: `: ${en} ${wrong.year} has ${days} days`,
    };
  }
  return {
    message: {
      sv: `${quote(written)} finns inte i kalendern${why.sv}.`,
      en: `${quote(written)} is not in the calendar${why.en}.`,
    },
    help: {
      sv: `Skriv den dag som menas${last ? `, kanske månadens sista: ${last}` : ' som ÅÅÅÅ-MM-DD'}.${instead.sv}`,
      en: `Write the day that is meant${last ? `, perhaps the last of the month: ${last}` : ' as YYYY-MM-DD'}.${instead.en}`,
    },
  };
}

/**
 * Whether a written date can only be read in one way: it names its month or begins with its year, or
 * which of two numbers is the day does not matter or cannot be otherwise. `5/6 2017` is not.
 */
function isPlain(written: string): boolean {
  if (/\p{L}{3}/u.test(written) || /^\s*[0-9]{4}/.test(written)) return true;
  const [day = '', month = ''] = written.match(/[0-9]+/g) ?? [];
  return Number(day) > 12 || Number(day) === Number(month);
}

function fixOf({ place, written, problem, canonical }: DateFault): Fix | undefined {
  if (problem !== 'long-form' || canonical === undefined || !isPlain(written)) return undefined;
  return [{ kind: 'value', place, value: canonical }];
}

function wordsFor(fault: DateFault): Words | undefined {
  const { written, problem, canonical, path } = fault;
  // A month or a year where a day is asked for is a date of lower precision, not one in the wrong form.
  if (problem === 'imprecise') return undefined;
  const instead = INSTEAD[path] ?? { sv: '', en: '' };
  if (problem === 'impossible') return impossible(written, instead);
  if (canonical !== undefined) {
    const form = {
      sv: 'ÅÅÅÅ-MM-DD'.slice(0, canonical.length),
      en: 'YYYY-MM-DD'.slice(0, canonical.length),
    };
    const fix = fixOf(fault);
    return {
      ...(fix ? { fix } : {}),
      message: {
        sv: `Datumet ${quote(written)} är inte skrivet som ${form.sv}.`,
        en: `The date ${quote(written)} is not written as ${form.en}.`,
      },
      help: { sv: `Skriv ${canonical}.`, en: `Write ${canonical}.` },
    };
  }
  // «Vid behov» is what cover sheets say, and does no harm but to be of no use.
  const isVague = path === 'review.next' && !/[0-9]/.test(written);
  return {
    ...(isVague ? { severity: 'warning' as const } : {}),
    message: { sv: `${quote(written)} är inget datum.`, en: `${quote(written)} is no date.` },
    help: {
      sv: `Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2024-06-17.${instead.sv}`,
      en: `Write the day as YYYY-MM-DD, for example 2024-06-17.${instead.en}`,
    },
  };
}

const WORDS: FaultWords<'date'> = { date: wordsFor };

/** Dates are written in one way, so that everybody reads the same day, and stand in the calendar. */
export const dateFormat: Rule = {
  id: 'date-format',
  severity: 'error',
  basis: 'form',
  summary: {
    sv: 'Ett datum är inte skrivet som ÅÅÅÅ-MM-DD eller finns inte i kalendern.',
    en: 'A date is not written as YYYY-MM-DD, or is not in the calendar.',
  },
  why: {
    sv: 'Av dagarna räknas ut om dokumentet gäller. Ett datum som kan läsas på två sätt, eller inte alls, ger fel svar.',
    en: 'Whether the document applies is worked out from its days. A date that can be read in two ways, or in none, gives a wrong answer.',
  },

  fixes: {
    sv: 'Skriver ett datum som ÅÅÅÅ-MM-DD om det bara kan läsas på ett sätt: «den 14 november 2017», 2017-1-5. Men inte 5/6 2017, som kan vara i maj eller i juni.',
    en: 'Writes a date as YYYY-MM-DD if it can only be read in one way: «den 14 november 2017», 2017-1-5. Not 5/6 2017, which may be in May or in June.',
  },

  *check({ files }) {
    yield* sayFaults(files, WORDS);
  },
};
