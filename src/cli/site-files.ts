import { dataArtifacts } from '../open-data/data-artifacts.ts';
import type { Artifact } from '../site/artifact.ts';
import { siteArtifacts } from '../site/build-site.ts';
import { loadMaps } from '../site/map/maps.ts';
import { pagesOf } from '../site/pages-of.ts';
import type { Site } from '../site/site.ts';
import type { Opened } from './opened.ts';

/** Every file of a site: pages, data, search, styles, scripts and copies. */
export async function siteFiles(site: Site, { tree }: Opened): Promise<readonly Artifact[]> {
  const maps = await loadMaps(site);
  const keys = pagesOf(site, maps).map(({ key }) => key);
  return siteArtifacts(site, {
    maps,
    bytesOf(path) {
      const bytes = tree.read(path);
      // The tree's own bytes are only good until the next file is read.
      return typeof bytes === 'string' ? undefined : Uint8Array.from(bytes);
    },
    artifacts: dataArtifacts(site, keys),
  });
}
