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
import { EXIT } from './exit.ts';
import type { ListOptions } from './list-options.ts';
import { openRegister } from './open-register.ts';
import { painterFor } from './painter.ts';

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
  const chalk = await painterFor(world, options.color);
  const render = {
    table: () => renderTable(overview, chalk, world.stdout.columns ?? 150),
    json: () => renderJson(overview),
    csv: () => renderCsv(overview),
    md: () => renderMarkdown(overview),
  };
  world.stdout.write(render[options.format]());
  return EXIT.fine;
}
