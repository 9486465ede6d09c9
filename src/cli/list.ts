import { Chalk } from 'chalk';
import { findBody, findType, typeSetOn } from '../city/lookup.ts';
import type { World } from '../io/world.ts';
import {
  type Overview,
  renderCsv,
  renderJson,
  renderMarkdown,
  renderTable,
} from '../list/render.ts';
import { listRows } from '../list/rows.ts';
import { STATE_NAMES } from '../register/state-names.ts';
import { visible } from '../report/visible.ts';
import type { Text } from '../text/language.ts';
import { nearest } from '../text/nearest.ts';
import { foldName } from '../text/normalise.ts';
import { colourLevel } from './colour.ts';
import type { CommonOptions } from './common-options.ts';
import { EXIT } from './exit.ts';
import { type Opened, openRegister } from './open-register.ts';
import { UserError } from './user-error.ts';

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

/** Refuses a word that names nothing, with the nearest that does: an empty list would look like an answer. */
function check(
  opened: Opened,
  words: readonly string[] | undefined,
  what: Text,
  known: readonly string[],
  isKnown: (word: string) => boolean,
): void {
  for (const word of words ?? []) {
    if (isKnown(word)) continue;
    const near = nearest(word, known);
    throw new UserError(
      {
        sv: `${what.sv} «${visible(word)}» finns inte.${near ? ` Menade du «${visible(near)}»?` : ''}`,
        en: `There is no ${what.en} "${visible(word)}".${near ? ` Did you mean "${visible(near)}"?` : ''}`,
      },
      opened.language,
    );
  }
}

function checkFilter(opened: Opened, options: ListOptions): void {
  const { city, documents } = opened.register;
  const states = Object.entries(STATE_NAMES).flatMap(([key, text]) => [key, text.sv, text.en]);
  const among = (known: readonly string[]) => {
    const folded = new Set(known.map(foldName));
    return (word: string) => folded.has(foldName(word));
  };
  check(opened, options.state, { sv: 'Läget', en: 'state' }, states, among(states));
  const sets = [...city.typeSets, typeSetOn(city, opened.asOf).set];
  const types = sets.flatMap((set) => set.types.flatMap((type) => [type.key, type.label]));
  const isType = (word: string) =>
    sets.some((set) => findType(set, word) !== undefined) || among(types)(word);
  check(opened, options.type, { sv: 'Dokumenttypen', en: 'type' }, types, isType);
  const bodies = city.bodies.flatMap((body) => [body.id, body.name, ...body.aliases]);
  check(
    opened,
    options.body,
    { sv: 'Organet', en: 'body' },
    bodies,
    (word) => findBody(city, word) !== undefined,
  );
  const keywords = documents.flatMap((document) => document.keywords.map(({ value }) => value));
  const responsible = documents.flatMap(({ responsibleFunction, responsibleBody }) =>
    [responsibleFunction, responsibleBody].flatMap((fact) => (fact ? [fact.value] : [])),
  );
  check(
    opened,
    options.responsible,
    { sv: 'Den ansvariga funktionen', en: 'responsible function' },
    responsible,
    among(responsible),
  );
  check(opened, options.keyword, { sv: 'Nyckelordet', en: 'keyword' }, keywords, among(keywords));
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
