import { toJson } from '../report/json.ts';
import type { Language } from '../text/language.ts';
import { positionOf } from '../text/place.ts';
import type { Judgement, Remark } from './judgement.ts';

/** What there is to say of a decision as data, by `schemas/check.schema.json`. */
export function judgementJson(
  { points, mend, look, hanging }: Judgement,
  decision: string,
  day: string,
  language: Language,
): string {
  const remark = ({ rule, place, message, help }: Remark) => {
    const { line, column } = positionOf(place);
    return {
      rule: rule ?? null,
      file: place.source.path,
      line,
      column,
      message: message[language],
      help: help?.[language] ?? null,
    };
  };
  return toJson({
    decision,
    day,
    points: points.map(({ kind, document, words, status }) => ({
      deed: kind,
      document: document?.id.value ?? words,
      status,
    })),
    mend: mend.map(remark),
    look: look.map(remark),
    hanging: hanging.map(remark),
  });
}
