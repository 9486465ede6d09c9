import type { Language } from '../text/language.ts';
import { type PageKey, pagePath, publicAddress } from './address.ts';
import type { Site } from './site.ts';

/**
 * The address of a file of the site as it stands in data: whole where the site's address is known, else
 * from the output folder, where the data itself lies.
 */
export function dataAddress({ settings }: Site, path: string): string {
  return settings.baseUrl === undefined ? path : publicAddress(settings.baseUrl, path);
}

/** The addresses of a page in every language that the site has. */
export function pageAddresses(site: Site, key: PageKey): Partial<Record<Language, string>> {
  const [main] = site.languages;
  return Object.fromEntries(
    site.languages.map((language) => [language, dataAddress(site, pagePath(key, language, main))]),
  );
}
