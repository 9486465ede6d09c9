import { isAnyBody } from '../city/catch-all.ts';
import type { Body } from '../city/city.ts';
import type { Document } from '../document/document.ts';
import { ownersOf } from '../register/owners.ts';
import type { Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import { bodyName } from './body-words.ts';
import { enumerate } from './enumerate.ts';
import { mayHaveEnded } from './may-have-ended.ts';
import type { Context, Related } from './rule.ts';

/** Whose the document is, where surely none of the bodies may end it on a day; undefined otherwise. */
export function ownersAgainst(
  { register, city }: Context,
  document: Document,
  enders: readonly Body[],
  day: Day,
): readonly Body[] | undefined {
  const { owners, areKnown } = ownersOf(register, document, day);
  if (!areKnown || enders.length === 0) return undefined;
  // Of what stands for any body, nobody knows what it is below or beside.
  if (enders.some(isAnyBody)) return undefined;
  // Of several who adopted it jointly, nobody can know which of them has to agree.
  const may = enders.some((ender) => owners.some((owner) => mayHaveEnded(city, ender, owner, day)));
  return may ? undefined : owners;
}

/** Whose the document is, in words, and the place that says so. */
export function ownership(
  document: Document,
  day: Day,
  owners: readonly Body[],
): [Text, Related[]] {
  const transfer = document.history.findLast(
    ({ event, date }) => event.value === 'transfer' && (!date || date.value <= day),
  );
  const whose = enumerate(owners.map(bodyName));
  if (transfer) {
    return [
      {
        sv: `har överförts till ${whose.sv}`,
        en: `has been transferred to ${whose.en}`,
      },
      [{ place: transfer.place, message: { sv: 'överfört här', en: 'transferred here' } }],
    ];
  }
  const place = document.decidedBy[0]?.place;
  return [
    { sv: `är antaget av ${whose.sv}`, en: `was adopted by ${whose.en}` },
    place ? [{ place, message: { sv: 'antaget av', en: 'adopted by' } }] : [],
  ];
}

/** How a transfer is noted that the register does not know of. */
export function transferTo(document: Document, ender: Body | undefined): Text {
  if (!ender) return { sv: '', en: '' };
  const who = bodyName(ender);
  const command = `gov-docs transfer ${document.id.value} --to ${ender.id}`;
  return {
    sv: ` Har dokumentet överförts till ${who.sv}, för in det beslutet: ${command}.`,
    en: ` If the document has been transferred to ${who.en}, record that decision: ${command}.`,
  };
}
