import { withDecision } from '../register/with-decision.ts';
import { readableDecisions } from './decision-files.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** Only a point of a decision ends a document, whatever the text says. */
export const repealNotDecided: Rule = {
  id: 'repeal-not-decided',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Texten i ett beslut säger att ett dokument ska upphöra, men ingen beslutspunkt gör det.',
    en: 'The text of a decision says that a document is to end, but no point does it.',
  },
  why: {
    sv: 'Det är beslutspunkterna som klubbas. Det som bara står i texten är inte beslutat, och dokumentet fortsätter att gälla fast alla tror att det är borta.',
    en: 'It is the points that are put to the vote. What stands only in the text is not decided, and the document stays in force though everybody believes it gone.',
  },

  *check({ register, asOf, hasEnded }) {
    for (const file of readableDecisions(register)) {
      if (file.announcements.length === 0) continue;
      const isDecided = file.decision !== undefined;
      for (const { document, place } of withDecision(register, file, asOf).announced) {
        // Where the end of its period has ended it, nothing is left to decide.
        if (hasEnded(document)) continue;
        const { value: id } = document.id;
        yield {
          place,
          message: {
            sv: `Texten säger att ${nameOf(document)} ska upphöra, men ingen beslutspunkt gör det. Utan beslutspunkt händer inget med dokumentet.`,
            en: `The text says that ${nameOf(document)} is to end, but no point does it. Without a point nothing happens to the document.`,
          },
          help: isDecided
            ? {
                sv: `Ska dokumentet upphöra krävs ett nytt beslut. Ta upp det: gov-docs retire ${id} --propose.`,
                en: `If the document is to end, that takes another decision. Put it on the table: gov-docs retire ${id} --propose.`,
              }
            : {
                sv: `Lägg till en beslutspunkt (repeal: ${id}), eller stryk det ur texten.`,
                en: `Add a point (repeal: ${id}), or strike it from the text.`,
              },
        };
      }
    }
  },
};
