import { type DueDay, reviewDue } from '../register/duties.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import type { Rule } from './rule.ts';
import { sayMonths } from './say-months.ts';
import { nameOf } from './words.ts';

const COUNTED_FROM: Readonly<Record<NonNullable<DueDay['counted']>['from']['by'], Text>> = {
  decision: { sv: 'beslutet', en: 'the decision' },
  revision: { sv: 'revideringen', en: 'the revision' },
  review: { sv: 'aktualitetsprövningen', en: 'the review' },
  last: { sv: 'aktualitetsprövningen', en: 'the review' },
};

/** What the day was counted from, in a parenthesis. */
function countedFrom({ counted }: DueDay, type: string | undefined): Text {
  if (!counted) return { sv: '', en: '' };
  const { from, months, interval } = counted;
  const length = sayMonths(months);
  const what = COUNTED_FROM[from.by];
  const whose =
    interval || type === undefined
      ? { sv: '', en: '' }
      : { sv: `, enligt reglerna för ${type}`, en: `, by the rules for ${type}` };
  return {
    sv: ` (${length.sv} efter ${what.sv} ${from.day}${whose.sv})`,
    en: ` (${length.en} after ${what.en} on ${from.day}${whose.en})`,
  };
}

/** What applies until further notice is tried now and then, or it grows old unnoticed. */
export const reviewOverdue: Rule = {
  id: 'review-overdue',
  severity: 'warning',
  basis: 'city-rules',
  summary: {
    sv: 'Dokumentet skulle ha aktualitetsprövats.',
    en: 'The document was due for review.',
  },
  why: {
    sv: 'Tills vidare betyder inte för alltid. Prövas dokumentet inte blir det gammalt utan att någon har bestämt att det ska gälla.',
    en: 'Until further notice does not mean for ever. Without review a document grows old though nobody chose to keep it.',
  },
  source: {
    sv: 'Revisorer rekommenderar att det anges när ett dokument ska uppdateras och att det bevakas i den interna kontrollen. I Karlstad hade dagen passerats för 69–93 procent av dokumenten i tre förvaltningar.',
    en: 'Auditors recommend that documents say when they are to be updated and that internal control watches it. In Karlstad the day had passed for 69–93 per cent of the documents of three departments.',
  },

  *check({ documents, register, state, typeOf, asOf }) {
    for (const document of documents) {
      // An expired document has a graver finding, and one that has ended needs no review.
      const { kind } = state(document);
      if (kind !== 'in-force' && kind !== 'partially-in-force') continue;
      const type = typeOf(document)?.type;
      const due = reviewDue(document, register.timelineOf(document), type, asOf);
      if (!due || due.day >= asOf) continue;
      const counted = countedFrom(due, type?.label.toLowerCase());
      const latest =
        due.counted || !due.last
          ? { sv: '', en: '' }
          : { sv: `; senast skedde det ${due.last}`, en: `; the last review was on ${due.last}` };
      const place: Place = due.counted?.interval ?? due.place;
      yield {
        place,
        message: {
          sv: `${nameOf(document)} skulle ha aktualitetsprövats senast ${due.day}${counted.sv}${latest.sv}.`,
          en: `${nameOf(document)} was due for review by ${due.day}${counted.en}${latest.en}.`,
        },
        help: {
          sv: 'Pröva om det fortfarande behövs och stämmer, och skriv in dagen under history: { date: ÅÅÅÅ-MM-DD, event: review, result: keep }. Ska det ändras: result: revise. Ska det upphävas: result: retire.',
          en: 'Try whether it is still needed and right, and write the day under history: { date: YYYY-MM-DD, event: review, result: keep }. If it is to be changed: result: revise. If it is to be repealed: result: retire.',
        },
        related:
          due.counted?.interval && due.counted.from.place !== place
            ? [
                {
                  place: due.counted.from.place,
                  message: { sv: 'räknat härifrån', en: 'counted from here' },
                },
              ]
            : [],
      };
    }
  },
};
