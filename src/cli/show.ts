import { accountOf } from '../account/account.ts';
import type { World } from '../io/world.ts';
import { documentText } from '../rules/document-text.ts';
import { namedInTexts } from '../rules/named-in-texts.ts';
import { accountJson } from '../show/account-json.ts';
import { renderAccount } from '../show/render.ts';
import { positionOf } from '../text/place.ts';
import type { CommonOptions } from './common-options.ts';
import { EXIT } from './exit.ts';
import { findDocument } from './find-document.ts';
import { openRegister } from './open-register.ts';
import { painterFor } from './painter.ts';
import { textReader } from './text-reader.ts';

/** The options of `gov-docs show`. */
export interface ShowOptions extends CommonOptions {
  readonly format: 'human' | 'json';
}

/** `gov-docs show`: one document, its state on the day and what led to it. */
export async function showCommand(id: string, options: ShowOptions, world: World): Promise<number> {
  const opened = await openRegister(world, options, [], { keepsTexts: true });
  const { register, asOf, language } = opened;
  const read = textReader(opened);
  const namedIn = namedInTexts(register, asOf, read);
  const document = findDocument(opened, id);
  const text = read(document.source.path);
  // A file that has changed since it was read has other places.
  const isSame = text !== undefined && text.length === document.source.length;
  const running = isSame ? documentText(text) : undefined;
  const account = accountOf(register, document, asOf, namedIn, running);
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
