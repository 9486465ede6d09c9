import type { Document } from '../document/document.ts';
import { bodyInSentence } from '../register/body-in-sentence.ts';
import type { PointRefusal } from '../register/point-refusal.ts';
import type { Discrepancy } from '../register/recorded-otherwise.ts';
import type { Register } from '../register/register.ts';
import type { Text } from '../text/language.ts';
import { nearest } from '../text/nearest.ts';
import { sayAuthority, sayNotInOffice } from './say-authority.ts';
import { sayEnded } from './say-ended.ts';
import { sayGap } from './say-gap.ts';
import { sayProblem } from './say-problem.ts';

const DISCREPANT: Readonly<Record<Discrepancy['key'], Text>> = {
  'decided-by': { sv: 'beslutat av', en: 'decided by' },
  paragraph: { sv: 'paragraf', en: 'paragraph' },
  'case-number': { sv: 'diarienummer', en: 'case number' },
  from: { sv: 'från och med', en: 'from' },
  reason: { sv: 'skäl', en: 'reason' },
  'superseded-by': { sv: 'ersatt av', en: 'superseded by' },
};

function sayRecordedOtherwise(discrepancies: readonly Discrepancy[], { sv, en }: Text): Text {
  const list = (language: keyof Text, not: string) =>
    discrepancies
      .map(
        ({ key, recorded, stated }) => `${DISCREPANT[key][language]} ${recorded}, ${not} ${stated}`,
      )
      .join('; ');
  return {
    sv: `Beslutet är redan infört i ${sv}, men med andra uppgifter: ${list('sv', 'inte')}. Rätta för hand det som är fel.`,
    en: `${en} has the decision already, but with other facts: ${list('en', 'not')}. Correct by hand what is wrong.`,
  };
}

function sayUnknownBody(words: string, { city }: Register): Text {
  const near = nearest(
    words,
    city.bodies.map(({ name }) => name),
  );
  return {
    sv: `Kommunen har inget organ som heter «${words}». ${near ? `Menade du «${near}»? ` : ''}Organen räknas upp under bodies i gov-docs.yaml.`,
    en: `The city has no body called "${words}". ${near ? `Did you mean "${near}"? ` : ''}The bodies are listed under bodies in gov-docs.yaml.`,
  };
}

/** Why a point must not be carried out, and what to do instead, as a committee secretary would say it. */
export function sayRefusal(
  refusal: PointRefusal,
  document: Document | undefined,
  words: string,
  register: Register,
): Text {
  const name = document?.title?.value ?? document?.id.value ?? words;
  const quoted = { sv: `«${name}»`, en: `"${name}"` };
  const { sv, en } = quoted;
  switch (refusal.kind) {
    case 'problem':
      return sayProblem(refusal.problem, words, register);
    case 'no-body':
      return {
        sv: 'Det framgår inte vem som beslutar. Ange organet: decided-by i beslutet.',
        en: 'Who decides is missing. Name the body: decided-by in the decision.',
      };
    case 'unknown-body':
      return sayUnknownBody(refusal.words, register);
    case 'not-in-office':
      return sayNotInOffice(refusal);
    case 'no-authority':
      return sayAuthority(refusal, document, quoted);
    case 'in-future':
      return {
        sv: `Beslutsdagen ${refusal.day} har inte varit än (i dag är det ${refusal.today}). Vänta tills beslutet är fattat. Ett förslag till beslut skrivs med --propose.`,
        en: `The day of the decision, ${refusal.day}, has not come (today is ${refusal.today}). Wait until the decision has been made. A proposal is written with --propose.`,
      };
    case 'before-adoption':
      return {
        sv: `Beslutsdagen ${refusal.day} ligger före dagen då ${sv} antogs (${refusal.adopted}). Kontrollera datumet.`,
        en: `The day of the decision, ${refusal.day}, is before the day on which ${en} was adopted (${refusal.adopted}). Check the date.`,
      };
    case 'retroactive':
      return {
        sv: `Ett beslut som fattas ${refusal.day} kan inte ha verkan redan från och med ${refusal.from}. Ange ${refusal.day} eller en senare dag.`,
        en: `A decision of ${refusal.day} cannot have effect from ${refusal.from} already. Give ${refusal.day} or a later day.`,
      };
    case 'recorded-otherwise':
      return sayRecordedOtherwise(refusal.discrepancies, quoted);
    case 'ended':
      return sayEnded(refusal, quoted);
    case 'unknown-part': {
      const { part, near } = refusal;
      return {
        sv: `I ${sv} finns ingen del som heter «${part}»: varken en rubrik, ett ankare eller ett avsnittsnummer.${near ? ` Menade du «${near}»?` : ''}`,
        en: `${en} has no part "${part}": no heading, anchor or section number is called so.${near ? ` Did you mean "${near}"?` : ''}`,
      };
    }
    case 'gap':
      return sayGap(refusal, quoted);
    case 'successor-ended': {
      const other = refusal.successor.title?.value ?? refusal.successor.id.value;
      return {
        sv: `${sv} kan inte ersättas av «${other}», som självt har upphört att gälla. Ange det dokument som gäller i stället, eller ett annat skäl.`,
        en: `${en} cannot be superseded by "${other}", which has itself ceased to apply. Name the document that applies instead, or another reason.`,
      };
    }
    case 'no-end':
      return {
        sv: `${sv} gäller tills vidare, så det finns ingen sista dag att flytta fram.`,
        en: `${en} applies until further notice, so there is no last day to move.`,
      };
    case 'not-later':
      return {
        sv: `${sv} gäller redan till och med ${refusal.last} och kan inte förlängas till och med ${refusal.until}. Ange en senare dag.`,
        en: `${en} applies until ${refusal.last} already and cannot be prolonged to ${refusal.until}. Give a later day.`,
      };
    case 'own-already':
      return {
        sv: `${sv} hör redan till ${bodyInSentence(refusal.owner)}.`,
        en: `${en} belongs to ${bodyInSentence(refusal.owner)} already.`,
      };
  }
}
