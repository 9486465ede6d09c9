import { nearest } from '../text/nearest.ts';
import { quote } from './quote.ts';
import type { Complaint, Context, Found, Rule } from './rule.ts';
import { covers, type GrantedWaiver, WAIVER_RULES, waiversOf } from './waivers.ts';
import { nameOf } from './words.ts';

/** What a waiver is for that can never waive anything. */
function inVain(
  { rule, id, own, places }: GrantedWaiver,
  { register }: Context,
  { known }: Found,
): Complaint | undefined {
  const named = known.find((each) => each.id === rule);
  if (!named) {
    const near = nearest(
      rule,
      known.map((each) => each.id),
    );
    return {
      place: places.rule,
      message: {
        sv: `Undantaget gäller regeln ${quote(rule)}, som inte finns.`,
        en: `The waiver is of the rule ${quote(rule)}, which does not exist.`,
      },
      help: near
        ? { sv: `Menade du ${near}?`, en: `Did you mean ${near}?` }
        : { sv: 'Alla regler: gov-docs rule.', en: 'All rules: gov-docs rule.' },
    };
  }
  if (WAIVER_RULES.has(rule)) {
    return {
      place: places.rule,
      message: {
        sv: `Det som ${rule} säger om undantag kan inte undantas.`,
        en: `What ${rule} says of waivers cannot be waived.`,
      },
      help: {
        sv: `Ta bort undantaget. Regeln kan stängas av i gov-docs.yaml: rules: { ${rule}: off }.`,
        en: `Remove the waiver. The rule can be switched off in gov-docs.yaml: rules: { ${rule}: off }.`,
      },
    };
  }
  if (own && named.basis === 'form') {
    return {
      place: places.rule,
      message: {
        sv: `Fel i dokumenthuvudets form (${rule}) kan inte undantas i dokumentet självt.`,
        en: `Faults of the frontmatter's form (${rule}) cannot be waived in the document itself.`,
      },
      help: {
        sv: 'Rätta felet och ta bort undantaget. Kan felet inte rättas nu, skriv undantaget i gov-docs.yaml.',
        en: 'Mend the fault and remove the waiver. If it cannot be mended now, write the waiver in gov-docs.yaml.',
      },
    };
  }
  if (own || register.withId(id).length > 0) return undefined;
  const near = nearest(
    id,
    register.documents.map((document) => document.id.value),
  );
  return {
    place: places.document,
    message: {
      sv: `Undantaget gäller dokumentet ${quote(id)}, som inte finns i registret.`,
      en: `The waiver is for the document ${quote(id)}, which is not in the register.`,
    },
    help: near
      ? { sv: `Menade du ${near}?`, en: `Did you mean ${near}?` }
      : {
          sv: 'Rätta id:t, eller ta bort undantaget.',
          en: 'Correct the id, or remove the waiver.',
        },
  };
}

/** A waiver of what is not found hides what may come: it is known only when all else has been judged. */
export const waiverUnneeded: Rule = {
  id: 'waiver-unneeded',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Ett undantag har inget att undanta.',
    en: 'A waiver has nothing to waive.',
  },
  why: {
    sv: 'Ett undantag som blir kvar döljer nästa fel av samma slag, utan att någon har tagit ställning till det.',
    en: 'A waiver that stays behind hides the next fault of its kind, though nobody has decided to live with that one.',
  },

  *checkFindings(context, found) {
    const { register, asOf, today } = context;
    for (const waiver of waiversOf(register)) {
      if (waiver.until < asOf) continue;
      const vain = inVain(waiver, context, found);
      if (vain) yield vain;
      // Waivers are granted for what is found today: on an earlier day it may not have been there yet.
      if (vain || asOf < today || !found.hasRun(waiver.rule)) continue;
      if (found.findings.some((finding) => covers(waiver, finding))) continue;
      const [document] = waiver.own ? [waiver.own] : register.withId(waiver.id);
      const name = document ? nameOf(document) : waiver.id;
      yield {
        place: waiver.places.rule,
        message: {
          sv: `Undantaget från ${waiver.rule} behövs inte: ${name} har ingen sådan anmärkning.`,
          en: `The waiver of ${waiver.rule} is not needed: ${name} has no such finding.`,
        },
        help: { sv: 'Ta bort undantaget.', en: 'Remove the waiver.' },
      };
    }
  },
};
