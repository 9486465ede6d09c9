import type { SitePlace } from '../../graph/html/page-data.ts';
import { renderHtml } from '../../graph/html/render-html.ts';
import { pagePath } from '../address.ts';
import type { Artifact } from '../artifact.ts';
import { type Here, placeOf, wayTo } from '../here.ts';
import type { Site } from '../site.ts';
import type { Maps } from './maps.ts';

/** What stands for an id in an address until it is known. */
const SOME_ID = 'x';

function placeIn(here: Here): SitePlace {
  const way = wayTo(here, { kind: 'document', id: SOME_ID });
  const [before = '', after = ''] = way.split(`/${SOME_ID}/`);
  return {
    back: wayTo(here, { kind: 'map' }),
    documents: [`${before}/`, `/${after}`],
    findings: here.site.settings.findings,
  };
}

/** The page to explore the map with: every day in one file, which holds its own script and style. */
export function explorerArtifacts(site: Site, { historyIn, layOut }: Maps): Artifact[] {
  const key = { kind: 'explorer' } as const;
  return site.languages.map((language) => ({
    path: pagePath(key, language, site.languages[0]),
    make: () => renderHtml(historyIn(language), layOut, placeIn(placeOf(site, key, language))),
  }));
}
