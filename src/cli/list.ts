import { Chalk } from 'chalk';
import type { World } from '../io/world.ts';
import {
  type Overview,
  renderCsv,
  renderJson,
  renderMarkdown,
  renderTable,
} from '../list/render.ts';
import { listRows } from '../list/rows.ts';
import { checkFilter } from './check-filter.ts';
import { colourLevel } from './colour.ts';
import type { CommonOptions } from './common-options.ts';
import { EXIT } from './exit.ts';
import { openRegister } from './open-register.ts';

/** The options of `gov-docs list`. */
export interface ListOptions extends CommonOptions {
  readonly format: 'table' | 'json' | 'csv' | 'md';
  readonly state?: readonly string[];
  readonly type?: readonly string[];
  readonly body?: readonly string[];
  readonly responsible?: readonly string[];
  readonly keyword?: readonly string[];
  readonly future?: boolean;
}

/** `gov-docs list`: the overview of a register as a table. */
export async function listCommand(options: ListOptions, world: World): Promise<number> {
  const opened = await openRegister(world, options);
  checkFilter(opened, options);
  const { register, asOf, language } = opened;
  const rows = listRows(register, asOf, {
    states: options.state ?? [],
    types: options.type ?? [],
    bodies: options.body ?? [],
    responsible: options.responsible ?? [],
    keywords: options.keyword ?? [],
    future: options.future === true,
  });
  const overview: Overview = {
    rows,
    register: opened.shownRoot,
    city: register.city.name,
    asOf,
    language,
  };
  const chalk = new Chalk({ level: colourLevel(world, options.color) });
  const render = {
    table: () => renderTable(overview, chalk, world.stdout.columns ?? 150),
    json: () => renderJson(overview),
    csv: () => renderCsv(overview),
    md: () => renderMarkdown(overview),
  };
  world.stdout.write(render[options.format]());
  return EXIT.fine;
}
