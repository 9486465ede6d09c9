import type { Change } from '../register/change.ts';
import { inBoth } from '../register/evidence.ts';
import type { Standing } from '../register/standing.ts';
import { hasEnded } from '../register/state.ts';
import { STATE_NAMES } from '../register/state-names.ts';
import { lastDayOn } from '../register/timeline.ts';
import type { Day } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import { isProposed } from './deciding.ts';
import type { Side } from './diff.ts';
import { bodyWithin, nameOf, namesOf } from './words.ts';

/** From which day and until when a document is to apply, as far as that is known. */
function sayPeriod({ timeline, document, state, asOf }: Standing, to: Side): Text[] {
  const { start, decided } = timeline;
  // What ended it is told beside; until when it was to apply does not matter any more.
  if (hasEnded(state, to.view.register.city) && state.kind !== 'expired') {
    if (state.kind === 'annulled' || start?.kind !== 'day') return [];
    return [{ sv: `Gällde från och med ${start.day}.`, en: `Applied from ${start.day}.` }];
  }
  const validity = document.validity?.value;
  const last = lastDayOn(timeline, asOf)?.day;
  const isOpen = validity?.kind === 'open' || (validity?.kind === 'interval' && !validity.to);
  // A proposal has no day of its own: the one that is asked about says nothing of the document.
  const isAssumed =
    isProposed(to, decided?.decision.place) && start?.kind === 'day' && start.day === decided?.day;
  const day = start?.kind === 'day' && !isAssumed ? start.day : undefined;
  const isPending = start?.kind === 'pending';
  if (!day && !last && !isOpen && !isPending) return [];
  const text = inBoth((language) => {
    const force = { sv: 'när beslutet har vunnit laga kraft', en: 'once legal force is gained' };
    const from = day
      ? ` ${{ sv: 'från och med', en: 'from' }[language]} ${day}`
      : isPending
        ? ` ${force[language]}`
        : '';
    const until = last
      ? ` ${{ sv: 'till och med', en: 'until' }[language]} ${last}`
      : isOpen
        ? `${from ? ',' : ''} ${{ sv: 'tills vidare', en: 'until further notice' }[language]}`
        : '';
    return `${{ sv: 'Gäller', en: 'Applies' }[language]}${from}${until}.`;
  });
  return [text];
}

/** What a document replaces, in whole or in part. */
function sayReplaced({ document }: Change, { view }: Side): Text[] {
  return view.register.predecessorsOf(document).map(({ predecessor, part }) => {
    const name = nameOf(predecessor);
    if (part === undefined) return { sv: `Ersätter ${name}.`, en: `Supersedes ${name}.` };
    if (part === 'rest') {
      return { sv: `Ersätter resten av ${name}.`, en: `Supersedes the rest of ${name}.` };
    }
    return { sv: `Ersätter del ${part} i ${name}.`, en: `Supersedes part ${part} of ${name}.` };
  });
}

/** The last day of the period as it was known before a prolongation. */
function lastDayBefore({ after, event }: Change): Day | undefined {
  const lastDays = after?.timeline.lastDays ?? [];
  const index = lastDays.findIndex(({ place }) => place === event?.to?.place);
  return lastDays[index - 1]?.day;
}

function sayProlonged(change: Change): Text[] {
  const old = lastDayBefore(change);
  const until = change.event?.to?.value;
  if (until === undefined) return [];
  const decided = change.event?.date?.value;
  const isLate = old !== undefined && decided !== undefined && old < decided;
  const was = old ? { sv: ` (förut ${old})`, en: ` (before: ${old})` } : { sv: '', en: '' };
  return [
    { sv: `Gäller till och med ${until}${was.sv}.`, en: `Applies until ${until}${was.en}.` },
    ...(isLate
      ? [
          {
            sv: 'Giltighetstiden hade redan gått ut när förlängningen beslutades.',
            en: 'The period was over already when the prolongation was decided.',
          },
        ]
      : []),
  ];
}

function sayMoved({ before, others }: Change): Text[] {
  const earlier = before?.parents ?? [];
  const [now, then] = [namesOf(others), namesOf(earlier)];
  if (others.length === 0) {
    return [{ sv: `Hör inte längre till ${then.sv}.`, en: `No longer belongs to ${then.en}.` }];
  }
  if (earlier.length === 0) return [{ sv: `Hör till ${now.sv}.`, en: `Belongs to ${now.en}.` }];
  return [
    {
      sv: `Hör till ${now.sv} (förut ${then.sv}).`,
      en: `Belongs to ${now.en} (before: ${then.en}).`,
    },
  ];
}

/** What there is to say of a document that comes, goes on or moves; nothing of what ends one. */
export function sayStart(change: Change, to: Side): Text[] {
  const { kind, after, event, day } = change;
  switch (kind) {
    case 'adopted':
      return after ? [...sayPeriod(after, to), ...sayReplaced(change, to)] : [];
    case 'added': {
      const name = after && STATE_NAMES[after.state.kind];
      return name ? [{ sv: `Läge: ${name.sv}.`, en: `State: ${name.en}.` }] : [];
    }
    case 'started':
      return after ? [...sayPeriod(after, to), ...sayReplaced(change, to)] : [];
    case 'restored':
      return [
        {
          sv: 'Det som hade upphävt eller ersatt dokumentet gör det inte längre.',
          en: 'What had repealed or superseded the document does so no longer.',
        },
      ];
    case 'prolonged':
      return sayProlonged(change);
    case 'revised':
      return day && day !== event?.date?.value
        ? [{ sv: `Ändringen gäller från och med ${day}.`, en: `In effect from ${day}.` }]
        : [];
    case 'transferred': {
      const body = event?.to && bodyWithin(to.view.register.city, event.to.value);
      return body ? [{ sv: `Överförs till ${body}.`, en: `Transferred to ${body}.` }] : [];
    }
    case 'moved':
      return sayMoved(change);
    default:
      return [];
  }
}
