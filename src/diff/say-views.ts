import { inBoth } from '../register/evidence.ts';
import type { Language, Text } from '../text/language.ts';
import type { Side } from './diff.ts';

/** The decision of a side in a sentence: its title, else its id. */
function decisionName({ decision }: Side): string {
  return decision?.title ? `«${decision.title.value}»` : (decision?.id.value ?? '');
}

/** Which files a side is made of, where git has been asked for any. */
function filesOf({ revision }: Side, language: Language): string {
  if (revision !== undefined) return `«${revision}»`;
  return { sv: 'filerna som de är nu', en: 'the files as they are now' }[language];
}

/** What the later side adds to its day: a decision, made or proposed. */
function withDecision(to: Side, isSameDay: boolean, language: Language): string {
  const { decision, view } = to;
  if (!decision) return '';
  const name = decisionName(to);
  if (decision.decision) {
    if (name === '') return { sv: 'beslutet', en: 'the decision' }[language];
    return { sv: `beslutet ${name} genomfört`, en: `the decision ${name} carried out` }[language];
  }
  const day = isSameDay ? { sv: 'den dagen', en: 'on that day' }[language] : view.asOf;
  return {
    sv: `förslaget ${name}, som om det beslutades ${day}`,
    en: `the proposal ${name}, as if decided ${isSameDay ? '' : 'on '}${day}`,
  }[language];
}

/** What is compared with what: «Från 2016-01-01 till 2020-05-07». No full stop. */
export function sayViews(from: Side, to: Side): Text {
  const byFiles = from.revision !== undefined || to.revision !== undefined;
  const [a, b] = [from.view.asOf, to.view.asOf];
  const isSameDay = a === b;
  return inBoth((language) => {
    const added = withDecision(to, isSameDay, language);
    const and = added && ` ${{ sv: 'med', en: 'with' }[language]} ${added}`;
    const words = { sv: ['Från', 'till', 'per den'], en: ['From', 'to', 'as of'] }[language];
    const [start, end, on] = words;
    const isSameFiles = from.revision === to.revision;
    if (!byFiles || isSameFiles) {
      const files = byFiles ? ` (${filesOf(to, language)})` : '';
      if (!isSameDay) return `${start} ${a} ${end} ${b}${files}${and}`;
      if (!added) return { sv: `${a} mot sig själv`, en: `${a} with itself` }[language] + files;
      const both = { sv: 'utan och med', en: 'without and with' }[language];
      return `${a}${files} ${both} ${added}`;
    }
    const [left, right] = [filesOf(from, language), filesOf(to, language)];
    if (!isSameDay) return `${start} ${left} ${on} ${a} ${end} ${right} ${on} ${b}${and}`;
    const both = { sv: 'båda per den', en: 'both as of' }[language];
    return `${start} ${left} ${end} ${right}, ${both} ${a}${and && `,${and}`}`;
  });
}

/** That nothing differs, and between what. */
export function sayNothing(from: Side, to: Side): Text {
  const nothing = {
    sv: 'Inget skiljer i dokumenten, besluten eller anmärkningarna',
    en: 'Nothing differs in the documents, the decisions or the findings',
  };
  const what = sayViews(from, to);
  return inBoth((language) => {
    const words = what[language];
    // «… från 2016-01-01 till 2020-05-07», but «…: 2020-05-07 utan och med förslaget …».
    const rest = /^[0-9]/.test(words)
      ? `: ${words}`
      : ` ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
    return `${nothing[language]}${rest}.`;
  });
}
