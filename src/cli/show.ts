import type { Document } from '../document/document.ts';
import type { World } from '../io/world.ts';
import { isInForce, stateOn } from '../register/state.ts';
import { visible } from '../report/visible.ts';
import { accountOf } from '../show/account.ts';
import { accountJson, renderAccount } from '../show/render.ts';
import { nearest } from '../text/nearest.ts';
import { positionOf } from '../text/place.ts';
import type { CommonOptions } from './common-options.ts';
import { EXIT } from './exit.ts';
import { type Opened, openRegister } from './open-register.ts';
import { painterFor } from './painter.ts';
import { UserError } from './user-error.ts';

/** The options of `gov-docs show`. */
export interface ShowOptions extends CommonOptions {
  readonly format: 'human' | 'json';
}

/** Finds the document that is meant: an id, alias or title; of several with one title, the one in force. */
function find(opened: Opened, words: string): Document {
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

/** `gov-docs show`: one document, its state on the day and what led to it. */
export async function showCommand(id: string, options: ShowOptions, world: World): Promise<number> {
  const opened = await openRegister(world, options);
  const { register, asOf, language } = opened;
  const account = accountOf(register, find(opened, id), asOf);
  if (options.format === 'json') {
    world.stdout.write(accountJson(account, language));
    return EXIT.fine;
  }
  const chalk = await painterFor(world, options.color);
  const width = Math.min(world.stdout.columns ?? 100, 100);
  const showPlace = (place: Parameters<typeof positionOf>[0]) => {
    const { line, column } = positionOf(place);
    return `${opened.shown(place.source.path)}:${line}:${column}`;
  };
  world.stdout.write(renderAccount(account, language, showPlace, chalk, width));
  return EXIT.fine;
}
