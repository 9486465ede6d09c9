import type { Painter } from '../report/painter.ts';
import { visible } from '../report/visible.ts';
import { wrap } from '../report/wrap.ts';
import type { Language } from '../text/language.ts';
import { type Place, positionOf } from '../text/place.ts';
import type { Judgement, Remark } from './judgement.ts';
import { HEADINGS, sayPoint, sayResult } from './words.ts';

/** How a judgement is written for people. */
export interface Presentation {
  readonly language: Language;
  /** A path of the register as the reader would write it. */
  readonly shown: (file: string) => string;
  readonly chalk: Painter;
  readonly width: number;
}

const HELP = { sv: 'Åtgärd', en: 'Mend' } as const;

/** What there is to say of a decision, for the terminal. */
export function renderJudgement(
  judgement: Judgement,
  isProposal: boolean,
  { language, shown, chalk, width }: Presentation,
): string {
  const lines: string[] = [];
  const paragraph = (text: string, indent: number, hang = 0) => {
    for (const [index, line] of wrap(visible(text), width - indent - hang).entries()) {
      lines.push(' '.repeat(indent + (index === 0 ? 0 : hang)) + line);
    }
  };
  const placeText = (place: Place) => {
    const { line, column } = positionOf(place);
    return visible(`${shown(place.source.path)}:${line}:${column}`);
  };
  const write = ({ rule, place, message, help }: Remark) => {
    lines.push(`  ${chalk.underline(placeText(place))}${rule ? `  ${chalk.dim(rule)}` : ''}`);
    paragraph(message[language], 2);
    if (help) paragraph(`${HELP[language]}: ${help[language]}`, 2);
    lines.push('');
  };
  const heading = (key: keyof typeof HEADINGS, count: number) =>
    lines.push(chalk.bold(`${HEADINGS[key][language]} (${count})`));

  heading('points', judgement.points.length);
  for (const [index, point] of judgement.points.entries()) {
    const said = sayPoint(point)[language];
    paragraph(`${index + 1}. ${said}`, 2, 3);
  }
  lines.push('');
  for (const key of ['mend', 'look', 'hanging'] as const) {
    if (judgement[key].length === 0) continue;
    heading(key, judgement[key].length);
    for (const remark of judgement[key]) write(remark);
  }
  lines.push(chalk.bold(sayResult(judgement, isProposal)[language]));
  return `${lines.join('\n')}\n`;
}
