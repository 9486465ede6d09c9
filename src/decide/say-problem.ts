import type { PointProblem } from '../register/point-outcome.ts';
import type { Register } from '../register/register.ts';
import type { Text } from '../text/language.ts';
import { nearest } from '../text/nearest.ts';
import { byDecision, CORRECT_HEAD } from './say-ended.ts';

function alreadyRepealed(
  { day, repeal }: Extract<PointProblem, { kind: 'already-repealed' }>,
  { sv, en }: Text,
): Text {
  const by = byDecision(repeal);
  const part = repeal.part?.value;
  const what =
    part === undefined ? { sv, en } : { sv: `Del ${part} i ${sv}`, en: `Part ${part} of ${en}` };
  // A document is neuter in Swedish, a part is not.
  const repealed = part === undefined ? 'upphävt' : 'upphävd';
  return {
    sv: `${what.sv} är redan ${repealed} från och med ${day}${by.sv}. ${CORRECT_HEAD.sv}`,
    en: `${what.en} has been repealed already, from ${day}${by.en}. ${CORRECT_HEAD.en}`,
  };
}

/** Why a point cannot be carried out as it is written, and what would mend it. */
export function sayProblem(problem: PointProblem, words: string, register: Register): Text {
  const document = 'document' in problem ? problem.document : undefined;
  const name = document?.title?.value ?? document?.id.value ?? words;
  const { sv, en } = { sv: `«${name}»`, en: `"${name}"` };
  switch (problem.kind) {
    case 'unknown-document': {
      const names = register.documents.flatMap(({ id, title, aliases }) =>
        [id, title, ...aliases].flatMap((each) => each?.value ?? []),
      );
      const near = nearest(words, names);
      return {
        sv: `Dokumentet ${sv} finns inte i registret.${near ? ` Menade du «${near}»?` : ' Alla dokument: gov-docs list --future.'}`,
        en: `There is no document ${en} in the register.${near ? ` Did you mean "${near}"?` : ' All documents: gov-docs list --future.'}`,
      };
    }
    case 'ambiguous-document': {
      const ids = problem.documents.map(({ id }) => id.value).join(', ');
      return {
        sv: `Flera dokument heter ${sv}. Ange id för det som avses: ${ids}.`,
        en: `Several documents are called ${en}. Write the id of the one that is meant: ${ids}.`,
      };
    }
    case 'already-decided':
      return {
        sv: `${sv} är redan antaget och kan inte antas en gång till. En ändring skrivs som en revidering (revise). Ett nytt dokument ska ha ett eget id.`,
        en: `${en} has been adopted already and cannot be adopted again. A change is written as a revision (revise). A new document has an id of its own.`,
      };
    case 'already-repealed':
      return alreadyRepealed(problem, { sv, en });
    case 'not-decided':
      return {
        sv: `${sv} är inte beslutat, så det finns inget att upphäva eller ändra.`,
        en: `${en} has not been decided, so there is nothing to end or change.`,
      };
    case 'nothing-to-do':
      return {
        sv: `Beslutspunkten om ${sv} saknar uppgiften to: den nya sista dagen vid en förlängning, organet som tar över vid en överföring.`,
        en: `The point about ${en} lacks the fact "to": the new last day of a prolongation, or the body that takes over in a transfer.`,
      };
  }
}
