import { cityAddress } from '../linked-data/agents.ts';
import type { ToldForCatalogue } from '../site/catalogue-settings.ts';
import { linkedDataSource } from '../site/linked-data-source.ts';
import type { Site } from '../site/site.ts';
import {
  catalogue,
  type Described,
  dataset,
  distributions,
  people,
} from './catalogue-resources.ts';
import { address, writeTurtle } from './turtle.ts';

/** Where what the catalogue describes has its addresses. */
const CATALOGUE_FILE = 'dcat.ttl';

/** The register described for data catalogues, by DCAT-AP-SE 3, in Turtle: one data set in several forms. */
export function describeCatalogue(site: Site, { baseUrl, contact }: ToldForCatalogue): string {
  const { license } = site.settings;
  const described: Described = {
    site,
    baseUrl,
    contact,
    own: (name) => address(`${baseUrl}${CATALOGUE_FILE}#${name}`),
    publisher: address(cityAddress(linkedDataSource(site, CATALOGUE_FILE))),
    // Creative Commons names its licences without the `s`, and catalogues look for that name.
    license: address(license.replace(/^https:(?=\/\/creativecommons\.org\/)/, 'http:')),
  };
  return writeTurtle([
    catalogue(described),
    ...dataset(described),
    ...distributions(described),
    ...people(described),
  ]);
}
