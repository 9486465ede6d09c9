import type { Document } from '../document/document.ts';
import type { Standing } from '../register/standing.ts';
import { lastDayOn } from '../register/timeline.ts';
import type { Language } from '../text/language.ts';
import { type Place, positionOf } from '../text/place.ts';
import type { Side } from './diff.ts';
import type { Remark } from './remark.ts';

/** A place as data; all null where there is none. */
interface Placed {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** A place as data. */
export function placed(place: Place | undefined): Placed {
  if (!place) return { file: null, line: null, column: null };
  const { line, column } = positionOf(place);
  return { file: place.source.path, line, column };
}

/** A document by id and title. */
export function named({ id, title }: Document): { document: string; title: string | null } {
  return { document: id.value, title: title?.value ?? null };
}

/** What a side is: its day, what git was asked for, the decision carried out. */
export function sideJson({ view, revision, decision }: Side): object {
  return {
    day: view.asOf,
    revision: revision ?? null,
    decision: decision
      ? {
          id: decision.id.value,
          title: decision.title?.value ?? null,
          file: decision.source.path,
          isProposal: decision.decision === undefined,
        }
      : null,
  };
}

/** How a document stands in a view; null where the view does not have it. */
export function standingJson(standing: Standing | undefined): object | null {
  if (!standing) return null;
  const { document, state, timeline, asOf, parents } = standing;
  return {
    ...named(document),
    state: state.kind,
    since: state.since ?? null,
    lastDay: lastDayOn(timeline, asOf)?.day ?? null,
    parents: parents.map(({ id }) => id.value),
  };
}

/** A finding, in one language. */
export function remarkJson(remark: Remark, language: Language): object {
  const { rule, severity, document, place, message, help } = remark;
  return {
    rule,
    severity,
    document: document?.id.value ?? null,
    message: message[language],
    help: help[language],
    ...placed(place),
  };
}
