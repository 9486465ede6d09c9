import type { Document, Repeal } from '../document/document.ts';
import type { Change } from '../register/change.ts';
import { isInForce } from '../register/state.ts';
import type { Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import { isProposed } from './deciding.ts';
import type { Side } from './diff.ts';
import { sayExpiredBefore } from './say-expired.ts';
import { nameOf, reasonText } from './words.ts';

/** The day of an end, unless it is only the day that a proposal is assumed to be decided on. */
function toldDay({ ending }: Change, to: Side): Day | undefined {
  if (!ending) return undefined;
  const { place, day } =
    ending.kind === 'repeal'
      ? { place: ending.repeal.place, day: ending.repeal.date?.value }
      : successorDecision(ending.succession.successor, to);
  return isProposed(to, place) && ending.day === day ? undefined : ending.day;
}

function successorDecision(successor: Document, { view }: Side) {
  const { decided } = view.register.timelineOf(successor);
  return { place: decided?.decision.place, day: decided?.day };
}

/** What a repeal says besides: why, and what remains to be done. */
function sayRepeal({ reason, note, place }: Repeal, to: Side): Text[] {
  const texts: Text[] = [];
  if (reason) {
    const words = reasonText(reason.value);
    texts.push({ sv: `Skäl: ${words.sv}.`, en: `Reason: ${words.en}.` });
  }
  if (note) {
    const who = isProposed(to, place)
      ? { sv: 'förslaget', en: 'The proposal' }
      : { sv: 'beslutet', en: 'The decision' };
    const words = note.value.trim();
    texts.push({ sv: `I ${who.sv} står också: «${words}»`, en: `${who.en} also says: «${words}»` });
  }
  return texts;
}

/** A repeal of the whole that is decided along with what supersedes the document. */
export function repealBeside({ kind, before, after }: Change): Repeal | undefined {
  if (kind !== 'superseded') return undefined;
  for (const [key, { ending }] of after?.endings ?? []) {
    if (ending.kind === 'repeal' && ending.part === undefined && !before?.endings.has(key)) {
      return ending.repeal;
    }
  }
  return undefined;
}

function alsoRepealed(change: Change, to: Side): Text[] {
  const repeal = repealBeside(change);
  if (!repeal) return [];
  const also = isProposed(to, repeal.place)
    ? { sv: 'Det upphävs också i en egen beslutspunkt.', en: 'A point of its own repeals it too.' }
    : { sv: 'Det upphävs också genom beslut.', en: 'A decision repeals it as well.' };
  // That it is superseded has been said.
  const reason = repeal.reason?.value === 'superseded' ? undefined : repeal.reason;
  return [also, ...sayRepeal({ ...repeal, reason }, to)];
}

/** Of an end that is decided and has not come. */
function sayUntilThen({ day, after }: Change, { view }: Side): Text[] {
  const waits = day !== undefined && day > view.asOf;
  if (!waits || !after || !isInForce(after.state, view.register.city)) return [];
  return [{ sv: 'Till dess gäller det.', en: 'It applies until then.' }];
}

function partText(part: string): Text {
  if (part === 'rest') return { sv: 'Resten', en: 'The rest' };
  return { sv: `Del ${part}`, en: `Part ${part}` };
}

function saySuperseded(change: Change, to: Side): Text[] {
  const { others, ending, after } = change;
  const day = toldDay(change, to);
  const part = ending?.part;
  const successor = others[0] ? nameOf(others[0]) : undefined;
  const elsewhere = after?.timeline.successorsElsewhere[0]?.to;
  if (successor === undefined) {
    return [
      {
        sv: `Ersätts av ${elsewhere ?? '…'}, som inte finns i registret.`,
        en: `Superseded by ${elsewhere ?? '…'}, which is not in the register.`,
      },
    ];
  }
  const from = day ? { sv: ` från och med ${day}`, en: ` from ${day}` } : { sv: '', en: '' };
  const isPart = change.kind === 'partly-ended' && part !== undefined;
  const subject = isPart ? partText(part) : undefined;
  const what = subject
    ? { sv: `${subject.sv} ersätts`, en: `${subject.en} is superseded` }
    : { sv: 'Ersätts', en: 'Superseded' };
  return [
    { sv: `${what.sv} av ${successor}${from.sv}.`, en: `${what.en} by ${successor}${from.en}.` },
  ];
}

function sayRepealed(change: Change, to: Side): Text[] {
  const { ending } = change;
  if (ending?.kind !== 'repeal') return [];
  const day = toldDay(change, to);
  const { part } = ending;
  const texts: Text[] = [];
  if (part !== undefined) {
    const from = day ? { sv: ` från och med ${day}`, en: ` from ${day}` } : { sv: '', en: '' };
    const subject = partText(part);
    texts.push({
      sv: `${subject.sv} upphör att gälla${from.sv}.`,
      en: `${subject.en} ceases to apply${from.en}.`,
    });
  } else {
    const no = { sv: `Upphör att gälla från och med ${day}.`, en: `Not in force from ${day}.` };
    if (day) texts.push(no);
    texts.push(...sayUntilThen(change, to), ...sayExpiredBefore(change, to));
  }
  return [...texts, ...sayRepeal(ending.repeal, to)];
}

/** What there is to say of a document that ends, wholly or in part. */
export function sayEnd(change: Change, to: Side): Text[] {
  switch (change.kind) {
    case 'superseded':
      return [
        ...saySuperseded(change, to),
        ...sayExpiredBefore(change, to),
        ...alsoRepealed(change, to),
        ...sayUntilThen(change, to),
      ];
    case 'repealed':
      return sayRepealed(change, to);
    case 'partly-ended':
      return change.ending?.kind === 'repeal' ? sayRepealed(change, to) : saySuperseded(change, to);
    case 'annulled':
      return [
        {
          sv: 'En domstol har upphävt beslutet: det har aldrig gällt.',
          en: 'A court has annulled the decision: it never applied.',
        },
      ];
    default:
      return [];
  }
}
