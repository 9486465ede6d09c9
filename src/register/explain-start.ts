import { dateText } from '../document/date-text.ts';
import type { Text } from '../text/language.ts';
import { byWhom, type Explanations, inBoth } from './evidence.ts';
import { STATE_NAMES } from './state-names.ts';
import type { StartSource } from './timeline.ts';

const START_SOURCES: Readonly<Record<StartSource, Text>> = {
  validity: { sv: 'så står det i giltighetstiden', en: 'so the validity says' },
  'legal-force': { sv: 'då vann beslutet laga kraft', en: 'the decision gained legal force then' },
  adjusted: { sv: 'då justerades protokollet', en: 'the minutes were adjusted then' },
  decision: { sv: 'från beslutet', en: 'from the decision' },
};

/** The decision and the first day, in words. */
export const START_EXPLANATIONS: Explanations<
  'not-decided' | 'decided' | 'decided-later' | 'starts'
> = {
  'not-decided': ({ stage, document }) => {
    const name = stage && STATE_NAMES[stage.value];
    return {
      text: {
        sv: `Inget beslut finns.${name ? ` Angivet läge: ${name.sv}.` : ''}`,
        en: `There is no decision.${name ? ` The document's stage: ${name.en}.` : ''}`,
      },
      place: stage?.place ?? document.id.place,
    };
  },
  decided: ({ decision, day }) => {
    const { decidedBy, paragraph, date, place } = decision;
    const exact = date?.value.precision === 'day';
    return {
      text: inBoth((language) => {
        const whom = byWhom(decidedBy?.value, paragraph?.value, language);
        const verb = { sv: 'Beslutat', en: 'Decided' }[language];
        if (exact) return `${verb} ${day}${whom}.`;
        const when = date ? ` ${dateText(date.value)}` : '';
        const lost = { sv: 'dagen är inte känd', en: 'the day is not known' }[language];
        return `${verb}${when}${whom}; ${lost}.`;
      }),
      place: date?.place ?? place,
    };
  },
  'decided-later': ({ day, decision }) => ({
    text: { sv: `Beslutas först ${day}.`, en: `Not decided until ${day}.` },
    place: decision.date?.place ?? decision.place,
  }),
  starts: ({ start }) => {
    if (start.kind === 'day') {
      const source = START_SOURCES[start.by];
      const text = {
        sv: `Gäller från och med ${start.day}: ${source.sv}.`,
        en: `In force from ${start.day}: ${source.en}.`,
      };
      return { text, place: start.place };
    }
    const pending = {
      sv: 'Gäller när beslutet har vunnit laga kraft; ingen dag är antecknad.',
      en: 'In force once the decision has gained legal force; no day is noted.',
    };
    const unknown = {
      sv: 'Första dagen är inte känd; dokumentet räknas som gällande sedan beslutet.',
      en: 'The first day is not known; the document counts as in force since the decision.',
    };
    return { text: start.kind === 'pending' ? pending : unknown, place: start.place };
  },
};
