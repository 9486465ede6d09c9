import type { MapFormat } from './choices.ts';
import { renderDot } from './dot/render-dot.ts';
import { loadGraphviz } from './graphviz.ts';
import { groupMap } from './group-map.ts';
import { exceedsMermaid, renderMermaid } from './mermaid/render-mermaid.ts';
import { renderJson } from './render-json.ts';
import { renderText } from './render-text.ts';
import type { SteeringMap } from './steering-map.ts';
import { renderSvg } from './svg/render-svg.ts';

/** Renders a map in one of its formats. What draws is only loaded for what is drawn. */
export async function renderMap(
  map: SteeringMap,
  format: Exclude<MapFormat, 'html'>,
): Promise<string> {
  switch (format) {
    case 'text':
      return renderText(map);
    case 'json':
      return renderJson(map);
    case 'svg':
      return renderSvg(map, await loadGraphviz());
    case 'mermaid':
      // Forges draw no more than so much; boxes with a number say more than boxes without their lines.
      return renderMermaid(exceedsMermaid(map) ? groupMap(map, 'type') : map);
    case 'dot':
      return renderDot(map);
  }
}
