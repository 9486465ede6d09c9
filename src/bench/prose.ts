import type { Chance } from './random.ts';
import { codeSpans, deeds, sentences } from './sentences.ts';
import { boards, fields, functions, places, subjects } from './words.ts';

const LINE = 80;

/** One sentence with its blanks filled, at times with emphasis or a code span in it. */
export function sentence(by: Chance, form: string = by.pick(sentences)): string {
  const filled = form
    .replace('{subject}', by.pick(subjects))
    .replace('{field}', by.pick(fields))
    .replace('{place}', by.pick(places))
    .replace('{board}', by.pick(boards))
    .replace('{function}', by.pick(functions) + 'en')
    .replace('{n}', String(by.int(2, 12)));
  if (by.oneIn(9)) return `${filled.slice(0, -1)} (se \`${by.pick(codeSpans)}\`).`;
  return by.oneIn(5) ? emphasised(filled, by) : filled;
}

/** A word of letters alone is emphasised, so that the marks always open and close. */
function emphasised(text: string, by: Chance): string {
  const words = text.split(' ');
  const at = by.int(1, words.length - 2);
  const word = words[at] ?? '';
  if (!/^\p{L}{4,}$/u.test(word)) return text;
  words[at] = by.oneIn(2) ? `**${word}**` : `*${word}*`;
  return words.join(' ');
}

/** Sentences that all differ. */
function several(by: Chance, n: number): string[] {
  const start = by.int(0, sentences.length - 1);
  const step = by.pick([5, 7, 9, 11, 13]);
  const form = (i: number): string => sentences[(start + i * step) % sentences.length] ?? '';
  return Array.from({ length: n }, (_, i) => sentence(by, form(i)));
}

export function paragraph(by: Chance): string {
  return wrap(several(by, by.int(2, 5)).join(' '));
}

export function bulletList(by: Chance): string {
  const items = by.shuffled(deeds).slice(0, by.int(3, 6));
  const lines = items.map((deed) => `- ${deed}${by.oneIn(3) ? ` inom ${by.pick(fields)}` : ''}`);
  return `${wrap(sentence(by))}\n\n${lines.join('\n')}`;
}

export function numberedList(by: Chance): string {
  const items = several(by, by.int(3, 5)).map((item, i) => wrap(`${i + 1}. ${item}`, '   '));
  return `${wrap(sentence(by))}\n\n${items.join('\n')}`;
}

export function quotation(by: Chance): string {
  return `${wrap(sentence(by))}\n\n${wrap(`> ${several(by, 2).join(' ')}`, '> ')}`;
}

/** A table with its columns aligned, as an editor leaves it. */
export function table(by: Chance): string {
  const deed = by.shuffled(deeds);
  const rows = Array.from({ length: by.int(2, 5) }, (_, i) => [
    by.pick(boards),
    (deed[i] ?? '').split(' ').slice(0, 4).join(' '),
    `${by.int(2024, 2027)}-${String(by.int(1, 12)).padStart(2, '0')}`,
  ]);
  const head = ['Ansvarig', 'Åtgärd', 'Klart'];
  const widths = head.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => (row[i] ?? '').length)),
  );
  const line = (cells: string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n');
}

/** Break a text into lines, as most editors do: a peer that minds long lines should have nothing to print. */
export function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > LINE) {
      lines.push(line);
      line = indent + word;
    } else line += (line === '' ? '' : ' ') + word;
  }
  return [...lines, line].join('\n');
}
