import type { Provision } from '../mention/citation/citation.ts';
import { visible } from '../report/visible.ts';
import type { Language, Text } from '../text/language.ts';
import type { Cited, CitedDecision, CitedStatute } from '../account/cited.ts';

/** More would hide the rest of the account; all of them are in the JSON. */
const MOST_LINES = 10;
const MOST_PROVISIONS = 3;

function provisionText({ chapter, section, article }: Provision): string {
  const sign = section && /\d[^\d]+\d/.test(section) ? '§§' : '§';
  const parts = [
    chapter && `${chapter} kap.`,
    section && `${section} ${sign}`,
    article && `artikel ${article}`,
  ];
  return parts.filter(Boolean).join(' ');
}

function statuteText({ name, number, provisions }: CitedStatute): string {
  const numbered = number && (/^\d{4}:/.test(number) ? `SFS ${number}` : number);
  const plain = number && `(${number})`;
  // The number goes before what the act is about: «lagen (2018:1937) om tillgänglighet …».
  const whole = name && plain ? name.replace(/(?= (?:om|med|angående) )|$/, ` ${plain}`) : name;
  const shown = provisions.slice(0, MOST_PROVISIONS).map(provisionText);
  const more = provisions.length > MOST_PROVISIONS ? ['…'] : [];
  return [whole ?? numbered, ...shown, ...more].join(', ');
}

function decisionText(cited: CitedDecision, language: Language): string {
  const { bodies, date, paragraph, caseNumber } = cited;
  const decision: Text = { sv: 'beslut', en: 'decision' };
  const by = bodies.length > 0 ? bodies.join(', ') : decision[language];
  const made = date && [`${by} ${date}`, paragraph && `§ ${paragraph}`];
  const inCase = caseNumber && `dnr ${caseNumber}`;
  return [...(made ?? []), inCase].filter(Boolean).join(', ');
}

function adoptedText({ documents }: CitedDecision, language: Language): string {
  if (documents.length === 0) return '';
  const names = documents.map(({ title, id }) => `${title?.value ?? id.value} (${id.value})`);
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
    const text =
      each.kind === 'statute'
        ? statuteText(each)
        : decisionText(each, language) + adoptedText(each, language);
    const places: Text = { sv: `, på ${count} ställen`, en: `, in ${count} places` };
    return `  ${visible(text)}${count > 1 ? places[language] : ''}  ${where(each)}`;
  });
  const rest = cited.length - MOST_LINES;
  const more: Text = { sv: `  … och ${rest} till`, en: `  … and ${rest} more` };
  return rest > 0 ? [...lines, more[language]] : lines;
}
