import type { Document } from '../document/document.ts';
import { bodyInSentence } from '../register/body-in-sentence.ts';
import type { PointRefusal } from '../register/point-refusal.ts';
import type { Text } from '../text/language.ts';

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** That the body may not decide on a document, whose it is, and who may. */
export function sayAuthority(
  refusal: Extract<PointRefusal, { kind: 'no-authority' }>,
  document: Document | undefined,
  { sv, en }: Text,
): Text {
  const [who, whose] = [bodyInSentence(refusal.body), bodyInSentence(refusal.owner)];
  const isTransferred = document?.history.some(({ event }) => event.value === 'transfer');
  const why = isTransferred
    ? { sv: `har överförts till ${whose}`, en: `has been transferred to ${whose}` }
    : { sv: `är antaget av ${whose}`, en: `was adopted by ${whose}` };
  if (refusal.owner.kind === 'council') {
    return {
      sv: `${capital(who)} får inte besluta om ${sv}. Dokumentet ${why.sv}, och bara ${whose} kan upphäva eller ändra det.`,
      en: `${capital(who)} may not decide on ${en}. The document ${why.en}, and ${whose} alone can end or change it.`,
    };
  }
  return {
    sv: `${capital(who)} får inte besluta om ${sv}. Dokumentet ${why.sv}, så beslutet måste fattas av ${whose} eller av ett överordnat organ. Har dokumentet överförts till ${who}, för först in det beslutet (gov-docs transfer).`,
    en: `${capital(who)} may not decide on ${en}. The document ${why.en}, so the decision has to be made by ${whose} or by a body above it. If the document has been transferred to ${who}, record that decision first (gov-docs transfer).`,
  };
}

/** That a body did not exist on the day, and until when or since when it does. */
export function sayNotInOffice({
  body,
  day,
}: Extract<PointRefusal, { kind: 'not-in-office' }>): Text {
  const who = capital(bodyInSentence(body));
  const when =
    body.to !== undefined && body.to < day
      ? { sv: `upphörde ${body.to}`, en: `ceased on ${body.to}` }
      : { sv: `inrättades ${body.from ?? ''}`, en: `was set up on ${body.from ?? ''}` };
  return {
    sv: `${who} fanns inte ${day}: organet ${when.sv}. Kontrollera dagen och organet.`,
    en: `${who} did not exist on ${day}: the body ${when.en}. Check the day and the body.`,
  };
}
