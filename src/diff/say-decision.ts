import type { Text } from '../text/language.ts';
import type { DecisionChange } from './decision-changes.ts';

/** What became of a decision or a proposal, in one sentence. */
export function sayDecision({ kind, file }: DecisionChange): Text {
  const isProposal = file.decision === undefined;
  const day = file.decision?.date?.value.last;
  switch (kind) {
    case 'new':
      return isProposal
        ? { sv: 'Nytt förslag till beslut.', en: 'A new proposal.' }
        : { sv: 'Nytt beslut.', en: 'A new decision.' };
    case 'decided':
      return day
        ? { sv: `Förslaget beslutades ${day}.`, en: `The proposal was decided on ${day}.` }
        : { sv: 'Förslaget är beslutat.', en: 'The proposal has been decided.' };
    case 'changed':
      return isProposal
        ? { sv: 'Förslaget är ändrat.', en: 'The proposal has changed.' }
        : { sv: 'Beslutets fil är ändrad.', en: 'The file of the decision has changed.' };
    case 'gone':
      return isProposal
        ? { sv: 'Förslaget finns inte längre.', en: 'The proposal is no longer there.' }
        : { sv: 'Beslutet finns inte längre.', en: 'The decision is no longer there.' };
  }
}

/** How to see what a proposal would change, from the register's folder. */
export function decisionTodo({ kind, file }: DecisionChange): Text | undefined {
  if (file.decision || kind === 'gone' || file.points.length === 0) return undefined;
  const command = `gov-docs diff --with ${file.source.path}`;
  return { sv: `Se vad det ändrar: ${command}`, en: `See what it changes: ${command}` };
}
