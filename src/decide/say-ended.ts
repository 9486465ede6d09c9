import type { Repeal } from '../document/document.ts';
import type { PointRefusal } from '../register/point-refusal.ts';
import type { Text } from '../text/language.ts';

/** «, genom beslut 2020-06-11 § 21»; nothing where the day of the decision is not known. */
export function byDecision({ date, paragraph }: Repeal): Text {
  if (!date) return { sv: '', en: '' };
  const section = paragraph ? ` § ${paragraph.value.replace(/^§\s*/, '')}` : '';
  return {
    sv: `, genom beslut ${date.value}${section}`,
    en: `, by a decision of ${date.value}${section}`,
  };
}

/** What to do where the head of a document is what is wrong. */
export const CORRECT_HEAD: Text = {
  sv: 'Om det inte stämmer: rätta dokumentets huvud för hand.',
  en: 'If that is wrong, correct the head of the document by hand.',
};

/** That a document ended before, and how. */
export function sayEnded(
  { how, since, repeal, successor }: Extract<PointRefusal, { kind: 'ended' }>,
  { sv, en }: Text,
): Text {
  if (how === 'annulled') {
    return {
      sv: `En domstol har upphävt beslutet om ${sv}, så det finns inget att upphäva eller ändra.`,
      en: `A court has annulled the decision on ${en}, so there is nothing to end or change.`,
    };
  }
  const day = since === undefined ? { sv: '', en: '' } : { sv: ` ${since}`, en: ` on ${since}` };
  if (how === 'superseded') {
    const name = successor && (successor.title?.value ?? successor.id.value);
    const by =
      name === undefined ? { sv: '', en: '' } : { sv: ` av «${name}»`, en: ` by "${name}"` };
    return {
      sv: `${sv} ersattes${by.sv}${day.sv} och gäller inte längre. ${CORRECT_HEAD.sv}`,
      en: `${en} was superseded${by.en}${day.en} and no longer applies. ${CORRECT_HEAD.en}`,
    };
  }
  const decision = repeal ? byDecision(repeal) : { sv: '', en: '' };
  return {
    sv: `${sv} upphörde att gälla${day.sv}${decision.sv}. ${CORRECT_HEAD.sv}`,
    en: `${en} ceased to apply${day.en}${decision.en}. ${CORRECT_HEAD.en}`,
  };
}
