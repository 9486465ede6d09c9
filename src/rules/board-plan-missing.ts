import type { Body } from '../city/city.ts';
import { findBody, isInOffice } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import { everyText } from '../register/every-text.ts';
import { isOwn } from '../register/mandate.ts';
import { sayPeriod } from '../register/recurring-period.ts';
import type { Text } from '../text/language.ts';
import { bodyName } from './body-words.ts';
import { enumerate } from './enumerate.ts';
import {
  comingPlans,
  GRACE,
  isPastGrace,
  type RequiredPlan,
  requiredPlans,
} from './required-plans.ts';
import type { Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** The boards that are asked: those that the document names, else all that have been in office a while. */
function boardsAsked(context: Context, { appliesTo, decidedBy }: Document): readonly Body[] {
  const { city, asOf } = context;
  const bodies = appliesTo.map(({ value }) => findBody(city, value, asOf));
  const isNamed = bodies.length > 0 && bodies.every((body) => body !== undefined);
  const asked = isNamed ? bodies : isForAll(context, decidedBy[0]?.value) ? city.bodies : [];
  return asked.filter(
    (body): body is Body =>
      body !== undefined &&
      body.kind === 'board' &&
      isInOffice(body, asOf) &&
      isPastGrace(context, body.from),
  );
}

/** Whether whoever decided may ask something of all boards: a board asks only its own organisation. */
function isForAll({ city }: Context, decider: string | undefined): boolean {
  const kind = decider === undefined ? undefined : findBody(city, decider)?.kind;
  return kind === undefined || kind === 'council' || kind === 'executive';
}

/** Whose a plan may be: whoever decided it, answers for it, or is whom it applies to. */
function bodiesOf({ city, asOf }: Context, plan: Document): Body[] {
  const { decidedBy, appliesTo, responsibleBody, responsibleFunction } = plan;
  const words = [...decidedBy, ...appliesTo, responsibleBody, responsibleFunction];
  return words.flatMap((fact) => (fact && findBody(city, fact.value, asOf)) ?? []);
}

/** The boards without a plan; undefined where of some plan nobody can know whose it is. */
function lackingBoards(context: Context, { document, meeting }: RequiredPlan): Body[] | undefined {
  const owners = meeting.map((plan) => bodiesOf(context, plan));
  if (owners.some((bodies) => bodies.length === 0)) return undefined;
  return boardsAsked(context, document).filter(
    (board) => !owners.flat().some((body) => isOwn(context.city, board, body)),
  );
}

const EVERY_BOARD: Text = { sv: 'alla nämnder', en: 'every board' };

function missingFrom(
  { city, asOf }: Context,
  { period }: RequiredPlan,
  lacking: readonly Body[],
): Text {
  const said = period && sayPeriod(period);
  const when: Text = said
    ? { sv: `För ${said.sv} saknas det`, en: `For ${said.en} it is missing` }
    : { sv: 'Det saknas', en: 'It is missing' };
  const all = city.bodies.filter((body) => body.kind === 'board' && isInOffice(body, asOf));
  const isEvery = lacking.length >= all.length && lacking.length !== 1;
  const from = isEvery ? EVERY_BOARD : enumerate(lacking.map(bodyName));
  return { sv: `${when.sv} från ${from.sv}.`, en: `${when.en} from ${from.en}.` };
}

/** Whom to ask; where the city names no boards, every one. */
function helpFor(id: string, lacking: readonly Body[]): Text {
  if (lacking.length === 1) {
    return {
      sv: `Be nämnden om det. Finns det redan, skriv belongs-to: ${id} i det, och decided-by med nämndens namn.`,
      en: `Ask the board for it. If there is one already, write belongs-to: ${id} in it, and decided-by with the name of the board.`,
    };
  }
  return {
    sv: `Be nämnderna om dem. Finns något redan, skriv belongs-to: ${id} i det, och decided-by med nämndens namn.`,
    en: `Ask the boards for them. Where there is one already, write belongs-to: ${id} in it, and decided-by with the name of the board.`,
  };
}

/** Where each board is to have its own plan, each has one. */
export const boardPlanMissing: Rule = {
  id: 'board-plan-missing',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Ett gällande dokument kräver ett eget dokument av varje nämnd, och någon nämnd saknar sitt.',
    en: 'A document in force requires a document of each board, and some board has none.',
  },
  why: {
    sv: 'Ett program når nämnderna genom deras egna planer. Den nämnd som saknar en har inte bestämt vad programmet betyder för den.',
    en: 'A programme reaches the boards through their own plans. A board without one has not decided what the programme means for it.',
  },
  options: GRACE,

  *check(context) {
    for (const plan of requiredPlans(context)) {
      const { document, requirement, wanted, meeting } = plan;
      const { every, perBoard, type } = requirement;
      if (!perBoard) continue;
      const lacking = lackingBoards(context, plan);
      const isKnown = context.city.bodies.some(({ kind }) => kind === 'board');
      // Where the city names no boards, only that no board has a plan can be known.
      if (isKnown ? !lacking || lacking.length === 0 : meeting.length > 0) continue;
      const often = every ? everyText(every.value) : undefined;
      const missing = missingFrom(context, plan, lacking ?? []);
      const label = wanted?.label.toLowerCase() ?? type.value;
      const id = document.id.value;
      yield {
        place: type.place,
        message: {
          sv: `${nameOf(document)} kräver dokument av typen ${label} från varje nämnd${often ? ` ${often.sv}` : ''}. ${missing.sv}`,
          en: `${nameOf(document)} requires a document of the type ${label} from each board${often ? ` ${often.en}` : ''}. ${missing.en}`,
        },
        help: helpFor(id, lacking ?? []),
        related: comingPlans(context, plan),
      };
    }
  },
};
