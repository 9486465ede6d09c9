import { script as siteScript } from '../browser/site.ts?bundled';
import type { Artifact } from './artifact.ts';

/** The scripts of a site, as files: no page holds any script itself. */
export function siteScripts(): readonly Artifact[] {
  return [{ path: 'assets/site.js', make: () => `${siteScript}\n` }];
}
