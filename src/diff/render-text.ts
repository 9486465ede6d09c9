import type { Painter } from '../report/painter.ts';
import { visible } from '../report/visible.ts';
import { wrap } from '../report/wrap.ts';
import type { Language } from '../text/language.ts';
import { type Place, positionOf } from '../text/place.ts';
import { type Diff, isEmpty } from './diff.ts';
import { countedHeading, type Group, type Item } from './group.ts';
import { sayNothing, sayViews } from './say-views.ts';
import { storyOf } from './story.ts';
import { summaryOf } from './summary.ts';

/** How a comparison is written for people. */
export interface Presentation {
  readonly language: Language;
  /** A path of the register as the reader would write it. */
  readonly shown: (file: string) => string;
}

/** `documents/a.md:2:1`, as the reader would write it. */
export function placeText({ shown }: Presentation, place: Place): string {
  const { line, column } = positionOf(place);
  return `${shown(place.source.path)}:${line}:${column}`;
}

/** So many findings are listed one by one; of more there are only the counts. */
const MOST_LISTED = 10;

const LABEL = { todo: { sv: 'Åtgärd', en: 'To do' } } as const;

/** The comparison for the terminal. */
export function renderText(
  diff: Diff,
  presentation: Presentation,
  chalk: Painter,
  width: number,
): string {
  const { language } = presentation;
  const { from, to } = diff;
  const lines: string[] = [];
  const paragraph = (text: string, indent: number, paint = (line: string) => line) => {
    const wrapped = wrap(visible(text), width - indent);
    lines.push(...wrapped.map((line) => ' '.repeat(indent) + paint(line)));
  };

  const writeItem = ({ title, id, sentences, todo, place }: Item) => {
    if (title !== undefined) paragraph(title, 2, chalk.bold);
    if (id !== undefined && id !== title) paragraph(id, 2, chalk.dim);
    const indent = title === undefined ? 2 : 5;
    for (const sentence of sentences) paragraph(sentence[language], indent);
    if (todo) paragraph(`${LABEL.todo[language]}: ${todo[language]}`, indent);
    // What a command line states stands in no file.
    if (place && place.source.path !== '')
      paragraph(placeText(presentation, place), indent, chalk.dim);
    lines.push('');
  };

  const writeGroup = (group: Group, most = Number.POSITIVE_INFINITY) => {
    paragraph(countedHeading(group)[language], 0, chalk.underline);
    for (const count of group.counts) paragraph(count[language], 2);
    if (group.counts.length > 0) lines.push('');
    if (group.items.length <= most) for (const item of group.items) writeItem(item);
  };

  // The notes have been told on the error output, as every command tells them.
  const { changes, hanging, decisions, findings } = storyOf(diff);
  if (isEmpty(diff)) {
    paragraph(sayNothing(from, to)[language], 0);
  } else {
    const city = to.view.register.city.name;
    if (city) paragraph(city, 0, chalk.bold);
    paragraph(`${sayViews(from, to)[language]}.`, 0);
    lines.push('');
    paragraph(summaryOf(diff)[language], 0, chalk.bold);
    lines.push('');
  }
  for (const group of [...changes, ...hanging, ...decisions]) writeGroup(group);
  const many = findings.reduce((sum, { items }) => sum + items.length, 0) > MOST_LISTED;
  for (const group of findings) writeGroup(group, many ? 0 : MOST_LISTED);
  if (many) {
    const more = {
      sv: 'Anmärkningarna en för en: --format md eller --format json.',
      en: 'The findings one by one: --format md or --format json.',
    };
    paragraph(more[language], 0, chalk.dim);
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
