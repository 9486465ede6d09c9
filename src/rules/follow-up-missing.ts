import { isFollowed } from './follow-ups.ts';
import { isMisspelt } from './required-facts.ts';
import type { Rule } from './rule.ts';
import { sayMonths } from './say-months.ts';
import { states } from './stated.ts';
import { nameOf } from './words.ts';

/** A heading under which a text says how it is followed up. */
const HEADING = /uppfölj|följa?s? upp|utvärder|follow-? ?up|evaluat|monitor/i;

/** Where the city has its documents of a type followed up, each says how. */
export const followUpMissing: Rule = {
  id: 'follow-up-missing',
  severity: 'error',
  basis: 'city-rules',
  summary: {
    sv: 'Dokumentet säger inte hur det följs upp, fast kommunens regler kräver uppföljning av dokumenttypen.',
    en: "The document does not say how it is followed up, though the city's rules have documents of its type followed up.",
  },
  why: {
    sv: 'Utan uppföljning får de som beslutade aldrig veta om målen nåddes, och nästa program byggs på gissningar.',
    en: 'Without follow-up those who decided never learn whether the goals were reached, and the next programme is built on guesses.',
  },
  source: {
    sv: 'Revisorer anmärker på att det saknas bestämmelser om uppföljning i styrande dokument.',
    en: 'Auditors complain that governing documents do not say how they are followed up.',
  },

  *check(context) {
    const keysAreLinted = context.city.rules.get('unknown-key')?.severity !== 'off';
    for (const document of context.documents) {
      const judged = context.typeOf(document);
      const months = judged?.type.followUp;
      if (!judged || months === undefined || !isFollowed(context, document)) continue;
      // What the type lists as required has been told of by `metadata-required`.
      const isTold = judged.type.required.includes('follow-up') && context.isDecided(document);
      if (isTold || states(document, 'follow-up')) continue;
      if (keysAreLinted && isMisspelt(document, 'follow-up')) continue;
      // A text that has a section on it is not without a statement.
      if (document.body.headings.some(({ text }) => HEADING.test(text))) continue;
      const label = judged.type.label.toLowerCase();
      const every = sayMonths(months);
      yield {
        place: document.type?.place ?? context.placeOf(document),
        message: {
          sv: `${nameOf(document)} säger inte hur det följs upp. Dokument av typen ${label} ska följas upp med högst ${every.sv} emellan.`,
          en: `${nameOf(document)} does not say how it is followed up. Documents of the type ${label} are to be followed up with at most ${every.en} in between.`,
        },
        help: {
          sv: `Skriv hur ofta och till vem, till exempel follow-up: { every: ${months} months, to: [kommunstyrelsen] }${judged.older ? ', nästa gång dokumentet revideras' : ''}.`,
          en: `Write how often and to whom, for example follow-up: { every: ${months} months, to: [kommunstyrelsen] }${judged.older ? ', the next time the document is revised' : ''}.`,
        },
      };
    }
  },
};
