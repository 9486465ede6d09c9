import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MapInput } from '../graph/build-map.ts';
import type { Grouping } from '../graph/choices.ts';
import { renderPage } from '../graph/html/render-page.ts';
import { tempFolder } from './temp-folder.ts';

/** Writes the page of a map to a file of its own; returns its address. */
export async function writePage(input: MapInput, group: Grouping = 'auto'): Promise<string> {
  const folder = tempFolder({ 'karta.html': await renderPage(input, group) });
  return pathToFileURL(join(folder, 'karta.html')).href;
}
