import type { HistoryEvent } from '../document/document.ts';
import type { Change, ChangeKind } from './change.ts';
import type { Standing } from './standing.ts';

const KINDS: Readonly<Record<string, ChangeKind>> = {
  prolongation: 'prolonged',
  revision: 'revised',
  transfer: 'transferred',
};

type EventChange = Pick<Change, 'kind' | 'day' | 'place' | 'event'>;

function keyOf({ event, date, to }: HistoryEvent): string {
  return `${event.value}\n${date?.value ?? ''}\n${to?.value ?? ''}`;
}

const dayOf = ({ from, date }: HistoryEvent) => from?.value ?? date?.value;

/**
 * The prolongations, revisions and transfers that the later standing knows and the earlier does not,
 * and those that were decided in the earlier and have taken effect since.
 */
export function eventChanges(before: Standing, after: Standing): EventChange[] {
  const hasBegun = (event: HistoryEvent, { asOf }: Standing) => (dayOf(event) ?? '') <= asOf;
  const known = new Map(before.events.map((event) => [keyOf(event), hasBegun(event, before)]));
  return after.events.flatMap((event): EventChange[] => {
    const kind = KINDS[event.event.value];
    const begunBefore = known.get(keyOf(event));
    const isNew = begunBefore === undefined || (!begunBefore && hasBegun(event, after));
    if (!kind || !isNew) return [];
    return [{ kind, day: dayOf(event), place: event.place, event }];
  });
}
