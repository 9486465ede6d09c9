import type { Document } from '../document/document.ts';
import type { Register } from '../register/register.ts';
import type { Besides } from './besides.ts';

/**
 * What makes a successor say that it replaces a document; undefined where either end says so already.
 */
export function succession(
  register: Register,
  document: Document,
  successor: Document,
  part: string | undefined,
): Besides | undefined {
  const isStated = register
    .successorsOf(document)
    .some((each) => each.successor === successor && each.part === part);
  if (isStated) return undefined;
  const id = document.id.value;
  const place = successor.id.place;
  const reference = {
    to: id,
    place,
    part: part === undefined ? undefined : { value: part, place },
  };
  return {
    document: successor,
    change: (each) => ({ ...each, supersedes: [...each.supersedes, reference] }),
    changes: [
      {
        kind: 'append',
        path: ['supersedes'],
        value: part === undefined ? id : { id, part },
      },
    ],
    predecessor: document,
  };
}
