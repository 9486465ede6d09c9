import type { Note } from '../diff/diff.ts';
import type { Register } from '../register/register.ts';
import type { Carried } from './open-views.ts';
import { sayProblem } from './say-point.ts';

/**
 * What must be known of a decision that counts as carried out: which points change nothing, and that
 * there are none, or none that the documents do not have already. Otherwise the picture would deceive.
 *
 * @param register without the decision
 */
export function decisionNotes({ file, outcome }: Carried, register: Register): Note[] {
  const notes = outcome.outcomes.flatMap((each): Note[] => {
    if (each.kind !== 'left') return [];
    const { point, problem } = each;
    return [{ text: sayProblem(point, problem, register), place: point.target.place }];
  });
  const place = { source: file.source, start: 0, end: 0 };
  if (file.points.length === 0) {
    const text = {
      sv: 'Beslutet har inga beslutspunkter som går att läsa, så det ändrar inget. Se gov-docs lint.',
      en: 'The decision has no points that can be read, so it changes nothing. See gov-docs lint.',
    };
    return [{ text, place }];
  }
  if (outcome.outcomes.every(({ kind }) => kind === 'done-before')) {
    const text = {
      sv: 'Allt i beslutet är redan infört i dokumenten.',
      en: 'The documents have all of the decision already.',
    };
    return [{ text, place }];
  }
  return notes;
}
