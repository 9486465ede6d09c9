import schema from '../../schemas/register.schema.json' with { type: 'json' };
import type { PageKey } from '../site/address.ts';
import type { Artifact } from '../site/artifact.ts';
import { catalogueSettings } from '../site/catalogue-settings.ts';
import type { Site } from '../site/site.ts';
import { agendaIcs } from './agenda-ics.ts';
import { describeCatalogue } from './catalogue.ts';
import { changesFeed } from './changes-feed.ts';
import { registerCsv } from './register-csv.ts';
import { registerJson } from './register-json.ts';
import { registerJsonLd } from './register-jsonld.ts';
import { siteMap } from './sitemap.ts';

/**
 * The files of open data, each made when it is asked for. The description for catalogues and the site map
 * are not among them where the city has not said what they must hold.
 *
 * @param keys of the pages of the site
 */
export function dataArtifacts(site: Site, keys: readonly PageKey[]): readonly Artifact[] {
  const artifacts: Artifact[] = [
    { path: 'register.json', make: () => registerJson(site) },
    { path: 'register.schema.json', make: () => `${JSON.stringify(schema, undefined, 2)}\n` },
    { path: 'register.csv', make: () => registerCsv(site) },
    { path: 'register.jsonld', make: () => registerJsonLd(site) },
    { path: 'andringar.atom', make: () => changesFeed(site) },
    { path: 'agenda.ics', make: () => agendaIcs(site) },
  ];
  const told = catalogueSettings(site);
  if (told.kind === 'told') {
    artifacts.push({ path: 'dcat.ttl', make: () => describeCatalogue(site, told) });
  }
  const { baseUrl } = site.settings;
  if (baseUrl !== undefined) {
    artifacts.push({ path: 'sitemap.xml', make: () => siteMap(site, baseUrl, keys) });
  }
  return artifacts;
}
