import type { Point } from '../decision/decision-file.ts';
import { nameOf } from '../diff/words.ts';
import type { Register } from '../register/register.ts';
import type { PointProblem } from '../register/with-decision.ts';
import type { Text } from '../text/language.ts';
import { nearest } from '../text/nearest.ts';

/** Says why a point of a decision changes nothing, and what would mend it. */
export function sayProblem(point: Point, problem: PointProblem, register: Register): Text {
  const document = 'document' in problem ? problem.document : undefined;
  const name = document ? nameOf(document) : point.target.to;
  switch (problem.kind) {
    case 'unknown-document': {
      const near = nearest(
        name,
        register.documents.flatMap(({ id, title, aliases }) =>
          [id, title, ...aliases].flatMap((each) => each?.value ?? []),
        ),
      );
      return {
        sv: `Beslutspunkten gäller ${name}, som inte finns i registret, och räknas inte.${near ? ` Menade du ${near}?` : ''}`,
        en: `The point is about ${name}, which is not in the register, and does not count.${near ? ` Did you mean ${near}?` : ''}`,
      };
    }
    case 'ambiguous-document': {
      const ids = problem.documents.map(({ id }) => id.value).join(', ');
      return {
        sv: `Flera dokument heter «${name}», så beslutspunkten räknas inte. Ange id för det som avses: ${ids}.`,
        en: `Several documents are called "${name}", so the point does not count. Write an id: ${ids}.`,
      };
    }
    case 'already-decided':
      return {
        sv: `${name} är redan beslutat, så punkten som antar det räknas inte. En ändring skrivs som en revidering (revise).`,
        en: `${name} has been decided already, so the point that adopts it does not count. To change it, write revise.`,
      };
    case 'already-repealed': {
      const part = problem.repeal.part?.value;
      // A document is neuter in Swedish, a part is not.
      const { sv, en } =
        part === undefined
          ? { sv: `${name} är redan upphävt`, en: name }
          : { sv: `Del ${part} i ${name} är redan upphävd`, en: `Part ${part} of ${name}` };
      return {
        sv: `${sv} från och med ${problem.day}, så beslutspunkten räknas inte.`,
        en: `${en} has been repealed already, from ${problem.day}, so the point does not count.`,
      };
    }
    case 'nothing-to-do':
      return point.kind === 'prolong'
        ? {
            sv: `Beslutspunkten säger inte till vilken dag ${name} förlängs, och räknas inte.`,
            en: `The point does not say until which day ${name} is prolonged, and does not count.`,
          }
        : {
            sv: `Beslutspunkten säger inte till vem ${name} överförs, och räknas inte.`,
            en: `The point does not say to whom ${name} is transferred, and does not count.`,
          };
    case 'not-decided':
      return {
        sv: `${name} är inte beslutat, så det finns inget att upphäva eller ändra. Punkten räknas inte.`,
        en: `${name} has not been decided, so there is nothing to end or change. The point does not count.`,
      };
  }
}
