import { compareViews, type Side } from '../diff/diff.ts';
import { renderJson } from '../diff/render-json.ts';
import { renderMarkdown } from '../diff/render-markdown.ts';
import { renderText } from '../diff/render-text.ts';
import type { World } from '../io/world.ts';
import { visible } from '../report/visible.ts';
import { positionOf } from '../text/place.ts';
import type { CommonOptions } from './common-options.ts';
import { compareTexts } from './compare-texts.ts';
import { decisionNotes } from './decision-notes.ts';
import { EXIT } from './exit.ts';
import { lintView } from './lint-view.ts';
import { type OpenedView, openViews } from './open-views.ts';
import { painterFor } from './painter.ts';

/** The options of `gov-docs diff`. */
export interface DiffOptions extends CommonOptions {
  readonly format: 'text' | 'md' | 'json';
}

function sideOf({ opened, revision }: OpenedView, world: World): Omit<Side, 'decision'> {
  const { register, asOf } = opened;
  return {
    view: { register, asOf },
    revision,
    findings: lintView(opened, { register, asOf }, world),
  };
}

/** `gov-docs diff`: what differs between two views of a register. */
export async function diffCommand(
  asked: readonly string[],
  options: DiffOptions,
  world: World,
): Promise<number> {
  const { before, after, carried } = await openViews(world, asked, options);
  const { language, shown, shownRoot } = after.opened;
  const notes = carried ? decisionNotes(carried, before.opened.register) : [];
  const diff = compareViews(
    { ...sideOf(before, world), decision: undefined },
    { ...sideOf(after, world), decision: carried?.file },
    carried?.outcome.announced ?? [],
    notes,
    compareTexts(before.opened.tree, after.opened.tree),
  );
  const presentation = { language, shown };
  if (options.format === 'json') {
    world.stdout.write(renderJson(diff, shownRoot, presentation));
  } else if (options.format === 'md') {
    world.stdout.write(renderMarkdown(diff, presentation));
  } else {
    const chalk = await painterFor(world, options.color);
    const width = Math.min(world.stdout.columns ?? 100, 100);
    world.stdout.write(renderText(diff, presentation, chalk, width));
    for (const { text, place } of notes) {
      const { line, column } = positionOf(place);
      const where = `${shown(place.source.path)}:${line}:${column}`;
      world.stderr.write(`${visible(`${where}: ${text[language]}`)}\n`);
    }
  }
  return EXIT.fine;
}
