import type { Document } from '../document/document.ts';
import { isInForce, stateOn } from '../register/state.ts';
import { visible } from '../report/visible.ts';
import { nearest } from '../text/nearest.ts';
import type { Opened } from './opened.ts';
import { UserError } from './user-error.ts';

/**
 * Finds the document that is meant: an id, alias or title; of several with one title, the one in
 * force.
 *
 * @throws UserError where none or several are meant
 */
export function findDocument(opened: Opened, words: string): Document {
  const { register, asOf, language } = opened;
  const found = register.resolve(words);
  if (found.kind === 'document') return found.document;
  if (found.kind === 'ambiguous') {
    const inForce = found.documents.filter((document) =>
      isInForce(stateOn(register, document, asOf), register.city),
    );
    if (inForce.length === 1 && inForce[0]) return inForce[0];
    const ids = found.documents.map((document) => visible(document.id.value)).join(', ');
    const text = {
      sv: `Flera dokument heter så. Ange id för det som menas: ${ids}.`,
      en: `Several documents have that name. Give the id of the one that is meant: ${ids}.`,
    };
    throw new UserError(text, language);
  }
  const names = register.documents.flatMap(({ id, title, aliases }) => [
    id.value,
    ...(title ? [title.value] : []),
    ...aliases.map(({ value }) => value),
  ]);
  const near = nearest(words, names);
  const shown = visible(words);
  const text = {
    sv: `Dokumentet «${shown}» finns inte i registret.${near ? ` Menade du «${visible(near)}»?` : ''} Alla dokument: gov-docs list --future.`,
    en: `There is no document "${shown}" in the register.${near ? ` Did you mean "${visible(near)}"?` : ''} All documents: gov-docs list --future.`,
  };
  throw new UserError(text, language);
}
