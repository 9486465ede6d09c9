import type { Provision } from '../mention/citation/citation.ts';
import type { Language, Text } from '../text/language.ts';
import type { Cited, CitedDecision, CitedStatute } from './cited.ts';

/** Of a statute of which a text names more, only so many provisions are told. */
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

/** What a text names, in a few words: a statute with its provisions, or who decided and when. */
export function citedText(cited: Cited, language: Language): string {
  return cited.kind === 'statute' ? statuteText(cited) : decisionText(cited, language);
}
