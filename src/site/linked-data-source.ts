import type { AddressOf } from '../linked-data/addresses.ts';
import type { Source } from '../linked-data/source.ts';
import { wayBetween } from './address.ts';
import { copyOf } from './copies.ts';
import type { Site } from './site.ts';

/**
 * Makes addresses for data in a file of the site: absolute where the site's address is known, else
 * relative to the file, so that they are right wherever it lies.
 *
 * @param file the path of the file, from the output folder
 */
function addressesIn({ settings }: Site, file: string): AddressOf {
  const { baseUrl } = settings;
  if (baseUrl !== undefined) return (path) => baseUrl + path;
  return (path) => wayBetween(file, path) || './';
}

/** What the linked data in a file of the site is made of. */
export function linkedDataSource(site: Site, file: string): Source {
  const { register, asOf, settings, copies } = site;
  return {
    register,
    asOf,
    addressOf: addressesIn(site, file),
    publisher: settings.publisher,
    copyOf: (document, target) => copyOf(copies, document, target),
  };
}
