import type { MapInput } from '../build-map.ts';
import type { Grouping } from '../choices.ts';
import { loadGraphviz } from '../graphviz.ts';
import { buildHistory } from '../history/build-history.ts';
import { renderHtml } from './render-html.ts';

/** Writes the map of a register, over time, as one page: see `buildHistory` and `renderHtml`. */
export async function renderPage(input: MapInput, group: Grouping): Promise<string> {
  return renderHtml(buildHistory(input, group), await loadGraphviz());
}
