import type { Text } from '../text/language.ts';
import type { Found, Rule } from './rule.ts';
import { covers, type GrantedWaiver, waiversOf } from './waivers.ts';
import { nameOf } from './words.ts';

/** What becomes of a waiver whose last day has passed. */
function whatNow(waiver: GrantedWaiver, { findings, hasRun }: Found): { more: Text; help: Text } {
  const none = { sv: '', en: '' };
  if (!hasRun(waiver.rule)) {
    return {
      more: none,
      help: {
        sv: 'Ta bort undantaget, eller skriv ett nytt skäl och en ny sista dag om det ännu behövs.',
        en: 'Remove the waiver, or write a new reason and a new last day if it is still needed.',
      },
    };
  }
  if (findings.some((finding) => covers(waiver, finding))) {
    return {
      more: { sv: ' Anmärkningen finns kvar.', en: ' The finding is still there.' },
      help: {
        sv: 'Åtgärda det som undantaget gällde och ta sedan bort det. Måste det godtas längre, skriv ett nytt skäl och en ny sista dag.',
        en: 'Mend what the waiver was for, and then remove it. If it has to be lived with longer, write a new reason and a new last day.',
      },
    };
  }
  return {
    more: none,
    help: {
      sv: 'Ta bort undantaget: det finns inget kvar att undanta.',
      en: 'Remove the waiver: nothing is left to waive.',
    },
  };
}

/** A waiver is for a time; when that is over, somebody has to look again. */
export const waiverEnded: Rule = {
  id: 'waiver-ended',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Ett undantag har passerat sin sista dag.',
    en: 'A waiver is past its last day.',
  },
  why: {
    sv: 'Ett undantag ges för en tid och med ett skäl. När tiden är ute ska någon ha sett till att det inte behövs, eller ta ställning på nytt.',
    en: 'A waiver is granted for a time and for a reason. When the time is over, somebody should have seen to it that it is not needed, or decide anew.',
  },

  *checkFindings({ register, asOf }, found) {
    for (const waiver of waiversOf(register)) {
      if (waiver.until >= asOf) continue;
      const [document] = waiver.own ? [waiver.own] : register.withId(waiver.id);
      const name = document ? nameOf(document) : waiver.id;
      const { more, help } = whatNow(waiver, found);
      yield {
        place: waiver.places.until,
        message: {
          sv: `Undantaget från ${waiver.rule} för ${name} gällde till och med ${waiver.until}.${more.sv}`,
          en: `The waiver of ${waiver.rule} for ${name} ended on ${waiver.until}.${more.en}`,
        },
        help,
      };
    }
  },
};
