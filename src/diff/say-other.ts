import type { DecisionFile } from '../decision/decision-file.ts';
import type { Change } from '../register/change.ts';
import { isInForce } from '../register/state.ts';
import { STATE_NAMES } from '../register/state-names.ts';
import type { Text } from '../text/language.ts';
import type { Side } from './diff.ts';
import { sayExpired } from './say-expired.ts';

function sayRemoved({ before }: Change, from: Side): Text[] {
  const name = before && STATE_NAMES[before.state.kind];
  const inForce = before && isInForce(before.state, from.view.register.city);
  if (!name) return [];
  return [
    inForce
      ? {
          sv: 'Det gällde när det togs bort ur registret.',
          en: 'It was in force when it was taken out of the register.',
        }
      : { sv: `Läget var: ${name.sv}.`, en: `Its state was: ${name.en}.` },
  ];
}

function sayAnnounced(file: DecisionFile | undefined): Text[] {
  const what = file?.decision
    ? { sv: 'Enligt texten i beslutet', en: 'The text of the decision' }
    : { sv: 'Enligt texten i förslaget', en: 'The text of the proposal' };
  return [
    {
      sv: `${what.sv} ska dokumentet upphöra, men ingen beslutspunkt upphäver det. Utan beslutspunkt gäller det som förut.`,
      en: `${what.en} says that the document is to end, but no point does it. Without a point nothing happens to it.`,
    },
  ];
}

/** What there is to say of a document that neither begins nor ends by a decision. */
export function sayOther(change: Change, from: Side, to: Side): Text[] {
  const { kind, before, after } = change;
  const now = after && STATE_NAMES[after.state.kind];
  const then = before && STATE_NAMES[before.state.kind];
  switch (kind) {
    case 'expired':
      return sayExpired(change, to);
    case 'removed':
      return sayRemoved(change, from);
    case 'announced':
      return sayAnnounced(to.decision);
    case 'proposed':
      return now ? [{ sv: `Läge: ${now.sv}.`, en: `State: ${now.en}.` }] : [];
    case 'stage-changed':
      return now && then
        ? [
            {
              sv: `Läge: ${now.sv} (förut ${then.sv}).`,
              en: `State: ${now.en} (before: ${then.en}).`,
            },
          ]
        : [];
    default:
      return [];
  }
}

/** What the reader should do about a change, where there is something to do. */
export function todoOf(change: Change, from: Side, to: Side): Text | undefined {
  const { kind, document, before, after, facts } = change;
  if (kind === 'announced') {
    const point = `repeal: ${document.id.value}`;
    return to.decision?.decision
      ? {
          sv: 'Ska dokumentet upphöra krävs ett nytt beslut.',
          en: 'If the document is to end, that takes another decision.',
        }
      : {
          sv: `Lägg till en beslutspunkt (${point}), eller stryk uppgiften ur texten.`,
          en: `Add a point (${point}), or strike it from the text.`,
        };
  }
  if (kind === 'expired' && !to.view.register.city.expiryEndsForce) {
    return {
      sv: 'Upphäv, ersätt eller förläng det.',
      en: 'Repeal, supersede or prolong it.',
    };
  }
  if (kind === 'removed' && before && isInForce(before.state, from.view.register.city)) {
    return {
      sv: 'Ett dokument upphör genom beslut: lägg tillbaka filen och skriv in upphävandet i den.',
      en: 'A document ends by a decision: put the file back and write the repeal in it.',
    };
  }
  const wasInForce = before && isInForce(before.state, from.view.register.city);
  const isUnrecorded = before?.document.history.length === after?.document.history.length;
  if (facts.includes('text') && wasInForce && isUnrecorded) {
    return {
      sv: 'Skriv in i history vem som beslutade ändringen (event: revision), eller att den är redaktionell (event: editorial).',
      en: 'Write in history who decided the change (event: revision), or that it is editorial (event: editorial).',
    };
  }
  return undefined;
}
