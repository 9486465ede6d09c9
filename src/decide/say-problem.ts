import type { PointProblem } from '../register/point-outcome.ts';
import type { Register } from '../register/register.ts';
import type { Text } from '../text/language.ts';
import { nearest } from '../text/nearest.ts';

function alreadyRepealed(
  { document, day }: Extract<PointProblem, { kind: 'already-repealed' }>,
  words: string,
): Text {
  const repeal = document.repeals.find(({ part }) => part === undefined);
  const date = repeal?.date?.value;
  const paragraph = repeal?.paragraph ? ` § ${repeal.paragraph.value.replace(/^§\s*/, '')}` : '';
  const by =
    date === undefined
      ? { sv: '', en: '' }
      : {
          sv: `, genom beslut ${date}${paragraph}`,
          en: `, by a decision of ${date}${paragraph}`,
        };
  return {
    sv: `«${words}» är redan upphävt från och med ${day}${by.sv}. Stämmer inte det, rätta dokumentets huvud för hand.`,
    en: `"${words}" has been repealed already, from ${day}${by.en}. If that is wrong, correct the head of the document by hand.`,
  };
}

/** Why a point cannot be carried out as it is written, and what would mend it. */
export function sayProblem(problem: PointProblem, words: string, register: Register): Text {
  switch (problem.kind) {
    case 'unknown-document': {
      const names = register.documents.flatMap(({ id, title, aliases }) =>
        [id, title, ...aliases].flatMap((each) => each?.value ?? []),
      );
      const near = nearest(words, names);
      return {
        sv: `Dokumentet «${words}» finns inte i registret.${near ? ` Menade du «${near}»?` : ' Alla dokument: gov-docs list --future.'}`,
        en: `There is no document "${words}" in the register.${near ? ` Did you mean "${near}"?` : ' All documents: gov-docs list --future.'}`,
      };
    }
    case 'ambiguous-document': {
      const ids = problem.documents.map(({ id }) => id.value).join(', ');
      return {
        sv: `Flera dokument heter «${words}». Skriv id för det som menas: ${ids}.`,
        en: `Several documents are called "${words}". Write the id of the one that is meant: ${ids}.`,
      };
    }
    case 'already-decided':
      return {
        sv: `«${words}» är redan beslutat och kan inte antas en gång till. Ska det ändras, revidera det (revise); ska det bli ett nytt dokument, ge det ett eget id.`,
        en: `"${words}" has been decided already and cannot be adopted again. To change it, revise it; for a new document, give it an id of its own.`,
      };
    case 'already-repealed':
      return alreadyRepealed(problem, words);
    case 'not-decided':
      return {
        sv: `«${words}» är inte beslutat, så det finns inget att upphäva eller ändra.`,
        en: `"${words}" has not been decided, so there is nothing to end or change.`,
      };
    case 'nothing-to-do':
      return {
        sv: `Punkten om «${words}» säger inte vart: en förlängning behöver en sista dag och en överföring ett organ (to).`,
        en: `The point about "${words}" does not say where to: a prolongation needs a last day, and a transfer a body (to).`,
      };
  }
}
