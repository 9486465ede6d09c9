import type { Cited } from '../account/cited.ts';
import { citedText } from '../account/say-cited.ts';
import { visible } from '../report/visible.ts';
import type { Language, Text } from '../text/language.ts';

/** More would hide the rest of the account; all of them are in the JSON. */
const MOST_LINES = 10;

function adoptedText(cited: Cited, language: Language): string {
  if (cited.kind === 'statute' || cited.documents.length === 0) return '';
  const names = cited.documents.map(({ title, id }) => `${title?.value ?? id.value} (${id.value})`);
  const adopted: Text = { sv: 'antog', en: 'adopted' };
  return `, ${adopted[language]} ${names.join(', ')}`;
}

/** One line for each statute and decision that a text names, and one for those that are left out. */
export function citedLines(
  cited: readonly Cited[],
  language: Language,
  where: (cited: Cited) => string,
): string[] {
  const lines = cited.slice(0, MOST_LINES).map((each) => {
    const { count } = each;
    const text = citedText(each, language) + adoptedText(each, language);
    const places: Text = { sv: `, på ${count} ställen`, en: `, in ${count} places` };
    return `  ${visible(text)}${count > 1 ? places[language] : ''}  ${where(each)}`;
  });
  const rest = cited.length - MOST_LINES;
  const more: Text = { sv: `  … och ${rest} till`, en: `  … and ${rest} more` };
  return rest > 0 ? [...lines, more[language]] : lines;
}
