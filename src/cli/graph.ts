import type { DecisionFile } from '../decision/decision-file.ts';
import type { Document } from '../document/document.ts';
import { buildMap, type MapInput } from '../graph/build-map.ts';
import { groupMap } from '../graph/group-map.ts';
import type { MapSelection } from '../graph/map-selection.ts';
import { renderMap } from '../graph/render-map.ts';
import { EDGE_KINDS } from '../graph/steering-map.ts';
import { mapTitle, type TitleFacts } from '../graph/titles.ts';
import type { World } from '../io/world.ts';
import type { View } from '../register/view.ts';
import { checkFilter } from './check-filter.ts';
import { countFindings } from './count-findings.ts';
import { EXIT } from './exit.ts';
import { findDocument } from './find-document.ts';
import type { GraphOptions } from './graph-options.ts';
import { openRegister } from './open-register.ts';
import type { Opened } from './opened.ts';
import { writeOut } from './write-out.ts';

function selectionOf(ids: readonly string[], options: GraphOptions, opened: Opened): MapSelection {
  const find = (words: string) => findDocument(opened, words);
  return {
    states: options.state ?? [],
    types: options.type ?? [],
    bodies: options.body ?? [],
    responsible: [],
    keywords: options.keyword ?? [],
    families: options.family ?? [],
    future: options.future === true,
    ended: options.ended === true,
    mandate: options.view === 'mandate',
    only: ids.map(find),
    around: (options.around ?? []).map(find),
    depth: options.depth ?? 1,
    edges: options.edges ?? EDGE_KINDS,
  };
}

const NOTHING_MORE = { future: false, ended: false, states: [] } as const;

const nameOf = ({ title, id }: Document) => title?.value ?? id.value;

/** What a picture shows: one view, and the one before it where something becomes of documents. */
interface Shown {
  readonly opened: Opened;
  readonly before: View | undefined;
  readonly announced: MapInput['announced'];
  readonly decision: DecisionFile | undefined;
  /** What the picture is compared with, in words. */
  readonly since: string | undefined;
  readonly revision: string | undefined;
}

async function openShown(options: GraphOptions, world: World): Promise<Shown> {
  if (options.diff === undefined) {
    const opened = await openRegister(world, options);
    const { asOf, proposal } = opened;
    return {
      opened,
      before: proposal && { register: proposal.before, asOf },
      announced: proposal?.carried.announced ?? [],
      decision: proposal?.file,
      since: undefined,
      revision: options.revision,
    };
  }
  const { openViews } = await import('./open-views.ts');
  const { before, after, carried } = await openViews(world, options.diff, options);
  const { register, asOf } = before.opened;
  return {
    opened: after.opened,
    before: { register, asOf },
    announced: carried?.outcome.announced ?? [],
    decision: carried?.file,
    since: before.revision === after.revision ? asOf : (before.revision ?? asOf),
    revision: after.revision,
  };
}

function titleFacts(selection: MapSelection, shown: Shown): TitleFacts {
  const { opened, decision, since, revision } = shown;
  const { states, types, bodies, keywords, families, only, around } = selection;
  return {
    city: opened.register.city.name,
    asOf: opened.asOf,
    decision: decision && {
      title: decision.title?.value ?? decision.id.value,
      isProposal: decision.decision === undefined,
    },
    since,
    revision,
    isMandate: selection.mandate,
    around: around.map(nameOf),
    hasFuture: selection.future,
    hasEnded: selection.ended,
    hasFilter: [states, types, bodies, keywords, families, only].some((each) => each.length > 0),
  };
}

async function draw(input: MapInput, { format, group }: GraphOptions): Promise<string> {
  if (format !== 'html') return renderMap(groupMap(buildMap(input), group), format);
  const { renderPage } = await import('../graph/html/render-page.ts');
  return renderPage(input, group);
}

/** `gov-docs graph`: the steering map of a register, on a day or as it will be. */
export async function graphCommand(
  ids: readonly string[],
  options: GraphOptions,
  world: World,
): Promise<number> {
  const shown = await openShown(options, world);
  const { opened, before, announced, decision } = shown;
  checkFilter(opened, options);
  const { register, asOf, language } = opened;
  const selection = selectionOf(ids, options, opened);
  // What a page shows of what comes and has ended changes while it is used.
  const stated = options.format === 'html' ? { ...selection, ...NOTHING_MORE } : selection;
  const input: MapInput = {
    view: { register, asOf },
    before,
    announced,
    isAssumed: decision !== undefined && decision.decision === undefined,
    findingsOf: countFindings(opened, world),
    selection,
    language,
    ...mapTitle(titleFacts(stated, shown), language),
  };
  const text = await draw(input, options);
  if (options.out !== undefined) return await writeOut(world, options.out, text, language);
  world.stdout.write(text);
  return EXIT.fine;
}
