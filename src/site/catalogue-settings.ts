import type { Site } from './site.ts';

/** What a data catalogue must know beside the register: DCAT-AP-SE 3 demands it. */
export interface ToldForCatalogue {
  readonly kind: 'told';
  readonly baseUrl: string;
  readonly contact: NonNullable<Site['settings']['contact']>;
}

/** Keys of the city's configuration. */
export type CatalogueSetting = 'city' | 'site.base-url' | 'site.contact';

/** What the city has told for data catalogues, or what it has not. */
export function catalogueSettings({
  register,
  settings,
}: Site):
  | ToldForCatalogue
  | { readonly kind: 'missing'; readonly settings: readonly CatalogueSetting[] } {
  const { baseUrl, contact } = settings;
  const isNamed = register.city.name !== '';
  if (isNamed && baseUrl !== undefined && contact) return { kind: 'told', baseUrl, contact };
  const missing: CatalogueSetting[] = [];
  if (!isNamed) missing.push('city');
  if (baseUrl === undefined) missing.push('site.base-url');
  if (!contact) missing.push('site.contact');
  return { kind: 'missing', settings: missing };
}
