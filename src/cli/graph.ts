import type { Document } from '../document/document.ts';
import { buildMap } from '../graph/build-map.ts';
import { groupMap } from '../graph/group-map.ts';
import type { MapSelection } from '../graph/map-selection.ts';
import { renderMap } from '../graph/render-map.ts';
import { EDGE_KINDS } from '../graph/steering-map.ts';
import { mapTitle, type TitleFacts } from '../graph/titles.ts';
import type { World } from '../io/world.ts';
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

const nameOf = ({ title, id }: Document) => title?.value ?? id.value;

function titleFacts(selection: MapSelection, options: GraphOptions, opened: Opened): TitleFacts {
  const { register, asOf, proposal } = opened;
  const { states, types, bodies, keywords, families, only, around } = selection;
  const file = proposal?.file;
  return {
    city: register.city.name,
    asOf,
    decision: file && {
      title: file.title?.value ?? file.id.value,
      isProposal: file.decision === undefined,
    },
    since: undefined,
    revision: options.revision,
    isMandate: selection.mandate,
    around: around.map(nameOf),
    hasFuture: selection.future,
    hasEnded: selection.ended,
    hasFilter: [states, types, bodies, keywords, families, only].some((each) => each.length > 0),
  };
}

/** `gov-docs graph`: the steering map of a register, on a day or as it will be. */
export async function graphCommand(
  ids: readonly string[],
  options: GraphOptions,
  world: World,
): Promise<number> {
  const opened = await openRegister(world, options);
  checkFilter(opened, options);
  const { register, asOf, language, proposal } = opened;
  const selection = selectionOf(ids, options, opened);
  const map = buildMap({
    view: { register, asOf },
    before: proposal && { register: proposal.before, asOf },
    announced: proposal?.carried.announced ?? [],
    isAssumed: proposal !== undefined && proposal.file.decision === undefined,
    findingsOf: countFindings(opened, world),
    selection,
    language,
    ...mapTitle(titleFacts(selection, options, opened), language),
  });
  const text = await renderMap(groupMap(map, options.group), options.format);
  if (options.out !== undefined) return await writeOut(world, options.out, text, language);
  world.stdout.write(text);
  return EXIT.fine;
}
