import { findBody } from '../../city/lookup.ts';
import type { Document, Fact } from '../../document/document.ts';
import { type Child, onLines, type Tag, tag } from '../../markup/tag.ts';
import { bodyInSentence } from '../../register/body-in-sentence.ts';
import { explain } from '../../register/explain.ts';
import type { Reason } from '../../register/reason.ts';
import type { Text } from '../../text/language.ts';
import type { Here } from '../here.ts';
import type { Site } from '../site.ts';
import { runningText } from './running-text.ts';
import { whereLink } from './where-link.ts';

/** The setting of a city's configuration is no matter of those who read its site. */
const PERIOD_DECIDES: Text = {
  sv: 'Ingen hade förlängt det, och i kommunen upphör ett dokument när giltighetstiden är slut.',
  en: 'Nobody had prolonged it, and in this municipality a document ends with its period.',
};

/** Bodies are told by name: not everybody knows who KF is. */
function named({ register }: Site, reason: Reason): Reason {
  const name = (stated: Fact<string> | undefined) => {
    const body = stated && findBody(register.city, stated.value);
    return body ? { ...stated, value: bodyInSentence(body) } : stated;
  };
  switch (reason.kind) {
    case 'decided':
      return {
        ...reason,
        decision: { ...reason.decision, decidedBy: name(reason.decision.decidedBy) },
      };
    case 'repealed':
    case 'repealed-later':
      return { ...reason, repeal: { ...reason.repeal, decidedBy: name(reason.repeal.decidedBy) } };
    default:
      return reason;
  }
}

/** The facts that led to the state of a document, each with the line of the file that says so. */
export function evidenceList(here: Here, document: Document): Tag {
  const { site, say } = here;
  const items = site.stateOf(document).reasons.map((reason) => {
    const { text, place } = explain(named(site, reason));
    const said = reason.kind === 'not-ended' && reason.endsForce ? PERIOD_DECIDES : text;
    const where: Child[] = place ? [' ', ...whereLink(here, document, place)] : [];
    return tag('li', {}, ...runningText(say(said)), ...where);
  });
  return tag('ol', { class: 'evidence' }, ...onLines(items));
}
