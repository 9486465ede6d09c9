import type { Replaced } from '../io/folder/replace-folder.ts';
import { visible } from '../report/visible.ts';
import type { Site } from '../site/site.ts';
import type { Language, Text } from '../text/language.ts';

/** A number with its thousands apart, as in a sentence. */
function number(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}

/** A size in the unit that gives one to three digits before the comma. */
function size(bytes: number, language: Language): string {
  const units = ['byte', 'kB', 'MB', 'GB'];
  let [value, unit] = [bytes, 0];
  for (; value >= 999.5 && unit < units.length - 1; unit += 1) value /= 1000;
  const digits = unit === 0 || value >= 99.5 ? value.toFixed(0) : value.toFixed(1);
  const mark = language === 'sv' ? ',' : '.';
  return `${digits.replace('.', mark)} ${units[unit] ?? ''}`;
}

function counted(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** What was made, and where to open it. */
export function sayBuilt(
  { register, asOf }: Site,
  { files, bytes }: Replaced,
  pages: number,
  folder: string,
): Text {
  const count = register.documents.length;
  const shown = visible(folder).replace(/[\\/]+$/, '');
  return {
    sv: `Webbplatsen är klar: ${counted(count, 'styrdokument', 'styrdokument')} per den ${asOf}, ${counted(pages, 'sida', 'sidor')}, ${counted(files, 'fil', 'filer')}, ${size(bytes, 'sv')}.
Öppna ${shown}/index.html i en webbläsare, eller lägg mappen ${shown} på en webbserver.`,
    en: `The site is ready: ${counted(count, 'governing document', 'governing documents')} as of ${asOf}, ${counted(pages, 'page', 'pages')}, ${counted(files, 'file', 'files')}, ${size(bytes, 'en')}.
Open ${shown}/index.html in a browser, or put the folder ${shown} on a web server.`,
  };
}
