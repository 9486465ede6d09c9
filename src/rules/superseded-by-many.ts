import type { Succession } from '../register/relation.ts';
import { rivalSuccessors } from './rival-successors.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** Two documents may share what they replace only if each says which part. */
export const supersededByMany: Rule = {
  id: 'superseded-by-many',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Två beslutade dokument sägs båda ersätta hela samma dokument.',
    en: 'Two decided documents are both said to supersede the whole of the same one.',
  },
  why: {
    sv: 'Den som letar efter det som gäller i stället måste veta vilket av dem som tog över vad.',
    en: 'A reader who looks for what applies instead must know which of them took over what.',
  },

  *check({ documents, register }) {
    for (const document of documents) {
      const last = rivalSuccessors(register, document);
      if (last.length < 2) continue;
      const names = last.map(({ successor }) => nameOf(successor));
      const statement = last.find((each) => each.onPredecessor)?.onPredecessor;
      const stated = ({ onSuccessor, onPredecessor }: Succession) => onSuccessor ?? onPredecessor;
      yield {
        place: statement?.place ?? (document.title ?? document.id).place,
        message: {
          sv: `${nameOf(document)} ersätts i sin helhet av flera dokument: ${names.join(' och ')}.`,
          en: `${nameOf(document)} is wholly superseded by several documents: ${names.join(' and ')}.`,
        },
        help: {
          sv: 'Ange vilken del var och en ersätter, t.ex. supersedes: [{ id: …, part: "7.1" }] och { id: …, part: rest } för resten, eller ta bort den som inte ersätter.',
          en: 'State which part each supersedes, e.g. supersedes: [{ id: …, part: "7.1" }] and { id: …, part: rest } for the rest, or remove the one that does not supersede.',
        },
        related: last.flatMap((each) => {
          const place = stated(each)?.place;
          const name = nameOf(each.successor);
          const message = { sv: `ersätts av ${name}`, en: `superseded by ${name}` };
          return place && place !== statement?.place ? [{ place, message }] : [];
        }),
      };
    }
  },
};
