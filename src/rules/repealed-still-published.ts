import { readInterval } from '../forms/interval-form.ts';
import { addMonths } from '../text/calendar.ts';
import type { Rule } from './rule.ts';
import { sayMonths } from './say-months.ts';
import { nameOf } from './words.ts';

/** What has ended leaves the documents that are published, where the city keeps order in that way. */
export const repealedStillPublished: Rule = {
  id: 'repealed-still-published',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Dokumentet är upphävt eller ersatt men inte arkiverat.',
    en: 'The document is repealed or superseded but not archived.',
  },
  why: {
    sv: 'Ett upphävt dokument som ligger kvar bland de gällande blir läst och följt. Regeln behöver veta att kommunen arkiverar det som har upphört, så den talar bara där after är satt.',
    en: 'A repealed document that is left among those in force is read and followed. The rule needs to know that the city archives what has ended, so it speaks only where after is set.',
  },
  source: {
    sv: 'Revisorer anmärker på att inaktuella dokument ligger kvar på webbplatsen och i handboken.',
    en: 'Auditors complain of documents out of date that are left on the website and in the handbook.',
  },
  options: {
    after: {
      default: 'off',
      means: {
        sv: 'så långt efter att ett dokument har upphört ska det vara arkiverat, till exempel 3 months. off: kommunen skriver inte archived.',
        en: 'so long after its end a document is to be archived, for instance 3 months. off: the city does not write archived.',
      },
    },
  },

  *check({ documents, state, option, asOf, placeOf, register }) {
    const months = readInterval(option('after'))?.months;
    if (months === undefined) return;
    for (const document of documents) {
      const { kind, since } = state(document);
      if (kind !== 'repealed' && kind !== 'superseded' && kind !== 'annulled') continue;
      // Where the day of the end is not known, nobody can count from it.
      if (document.archived || since === undefined || addMonths(since, months) >= asOf) continue;
      const { superseded } = register.timelineOf(document);
      const successor = kind === 'superseded' ? superseded?.succession.successor : undefined;
      const how = {
        repealed: { sv: 'upphörde att gälla', en: 'ceased to apply on' },
        superseded: { sv: 'ersattes', en: 'was superseded on' },
        annulled: { sv: 'upphävdes av domstol', en: 'was annulled by a court on' },
      }[kind];
      const by = successor ? nameOf(successor) : undefined;
      const length = sayMonths(months);
      yield {
        place: placeOf(document),
        message: {
          sv: `${nameOf(document)} ${how.sv} ${since}${by ? ` av ${by}` : ''} men är inte arkiverat. Kommunen arkiverar inom ${length.sv}.`,
          en: `${nameOf(document)} ${how.en} ${since}${by ? ` by ${by}` : ''} but is not archived. The city archives within ${length.en}.`,
        },
        help: {
          sv: 'Ta bort det från webbplatsen, behåll filen, och skriv dagen: archived: ÅÅÅÅ-MM-DD.',
          en: 'Take it off the website, keep the file, and write the day: archived: YYYY-MM-DD.',
        },
      };
    }
  },
};
