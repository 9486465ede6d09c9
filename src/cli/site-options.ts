import { SITE_UNREADABLE } from '../city/site-fault-words.ts';
import type { SiteSettings } from '../city/site-settings.ts';
import { readBaseUrl } from '../city/site-settings.ts';
import { visible } from '../report/visible.ts';
import { joinTexts } from '../text/language.ts';
import type { CommonOptions } from './common-options.ts';
import { UserError } from './user-error.ts';

/** What a site is made of, as asked for. */
export interface SiteOptions extends CommonOptions {
  readonly drafts?: boolean;
  readonly baseUrl?: string;
}

/** The options of `gov-docs build`. */
export interface BuildOptions extends SiteOptions {
  readonly out?: string;
}

/** The options of `gov-docs serve`. */
export interface ServeOptions extends SiteOptions {
  readonly port?: number;
}

/**
 * The city's settings, and over them what was asked for on the command line.
 *
 * @throws UserError where that is no address
 */
export function settingsAsked(
  stated: SiteSettings,
  { baseUrl, drafts }: SiteOptions,
): SiteSettings {
  const address = baseUrl === undefined ? stated.baseUrl : readBaseUrl(baseUrl);
  if (baseUrl !== undefined && address === undefined) {
    const { message, help } = SITE_UNREADABLE['base-url'](visible(baseUrl));
    throw new UserError(joinTexts([message, help], ' '));
  }
  return { ...stated, baseUrl: address, drafts: drafts ?? stated.drafts };
}
