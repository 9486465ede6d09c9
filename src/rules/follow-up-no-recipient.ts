import type { Document } from '../document/document.ts';
import { isFollowed } from './follow-ups.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** The follow-ups of which it is said when they are done, and not who gets to know. */
function withoutRecipient({ followUp }: Document) {
  return followUp.filter(
    ({ every, last, next, to }) => to.length === 0 && (every ?? last ?? next) !== undefined,
  );
}

/** A follow-up reaches somebody. */
export const followUpNoRecipient: Rule = {
  id: 'follow-up-no-recipient',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Dokumentet ska följas upp, men det framgår inte till vem resultatet rapporteras.',
    en: 'The document is to be followed up, but it does not say whom the results are reported to.',
  },
  why: {
    sv: 'En uppföljning som inget organ väntar på blir lätt inte gjord, och ingen kan besluta om det som den visar.',
    en: 'A follow-up that no body waits for is easily left undone, and nobody can decide on what it shows.',
  },

  *check(context) {
    for (const document of context.documents) {
      if (!isFollowed(context, document)) continue;
      for (const { place, every } of withoutRecipient(document)) {
        yield {
          place: every?.place ?? place,
          message: {
            sv: `${nameOf(document)} ska följas upp, men det framgår inte till vem resultatet rapporteras.`,
            en: `${nameOf(document)} is to be followed up, but it does not say whom the results are reported to.`,
          },
          help: {
            sv: 'Skriv vilket organ som ska få rapporten: to: [kommunstyrelsen] under follow-up. Framgår det inte av beslutet, ta upp det nästa gång dokumentet revideras.',
            en: 'Write which body is to have the report: to: [kommunstyrelsen] under follow-up. If the decision does not say, raise it the next time the document is revised.',
          },
        };
      }
    }
  },
};
