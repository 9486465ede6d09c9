import type { DecisionPlan } from '../decide/decision-plan.ts';
import { sayEditProblem } from '../decide/say-edit-problem.ts';
import { sayRefusal } from '../decide/say-refusal.ts';
import { visible } from '../report/visible.ts';
import type { Text } from '../text/language.ts';
import { type Place, positionOf } from '../text/place.ts';
import type { Opened } from './opened.ts';

/** Every reason why a decision is not carried out, one line each, and that nothing was changed. */
export function sayRefusals(plan: DecisionPlan, opened: Opened): Text {
  const { register } = opened;
  // A decision that is not in a file has no places worth telling.
  const isWritten = register.decisionFiles.some(({ source }) => source === plan.file.source);
  const where = (place: Place) => {
    if (!isWritten && place.source === plan.file.source) return '';
    const { line, column } = positionOf(place);
    return `${visible(opened.shown(place.source.path))}:${line}:${column}: `;
  };
  const said = [
    ...plan.points.flatMap(({ point, document, refusals }) =>
      refusals.map((refusal) => ({
        at: where(point.target.place),
        text: sayRefusal(refusal, document, point.target.to, register),
      })),
    ),
    ...plan.refusedEdits
      .map(({ document, refusal }) => sayEditProblem(refusal, document))
      .map(({ place, text }) => ({ at: where(place), text })),
  ];
  const inLanguage = (language: 'sv' | 'en', nothing: string) =>
    [...said.map(({ at, text }) => `${at}${visible(text[language])}`), nothing].join('\n');
  return {
    sv: inLanguage('sv', 'Inget har ändrats.'),
    en: inLanguage('en', 'Nothing was changed.'),
  };
}
