import { pathToFileURL } from 'node:url';
import type { Site } from '../site/site.ts';
import { filesOf } from './read-page.ts';
import { tempFolder } from './temp-folder.ts';

/** Writes a site to a folder of its own, without its data; returns the address of that folder. */
export async function writeSite(site: Site): Promise<string> {
  return `${pathToFileURL(tempFolder(Object.fromEntries(await filesOf(site)))).href}/`;
}
