import type { Language } from '../../text/language.ts';
import type { DrawnNode } from '../drawn-node.ts';
import { groupStates } from '../group-states.ts';
import { sayFindings } from '../say-findings.ts';
import type { Lane, Look } from '../steering-map.ts';
import { wrapText } from './wrap-text.ts';

/** Width of every box, in pixels. */
export const BOX_WIDTH = 204;
const PADDING = 10;
export const INNER: number = BOX_WIDTH - 2 * PADDING;

export const TITLE = { size: 13, height: 16 } as const;
export const SMALL = { size: 11, height: 14 } as const;

/** A line of text in a box: how it looks follows from its role. */
interface BoxLine {
  readonly role: 'mark' | 'title' | 'small' | 'finding';
  readonly text: string;
  /** Baseline, in pixels from the top of the box. */
  readonly y: number;
}

/** A node as a box of a size, with its text broken into lines. */
export interface Box {
  readonly node: DrawnNode;
  readonly look: Look | 'group';
  readonly height: number;
  /** Height of the band that says what becomes of the document; 0 without one. */
  readonly band: number;
  readonly lines: readonly BoxLine[];
}

/** Lanes that hold many bodies: their boxes say which. */
export const SEVERAL: ReadonlySet<Lane> = new Set(['board', 'company', 'office', 'unknown']);

/** What a box says under its title. */
export function smallTexts(node: DrawnNode, language: Language): string[] {
  if (node.kind === 'group') return groupStates(node, language);
  if (node.kind !== 'document') return [node.note[language]];
  const texts = [[node.type, node.stateText[language]].filter(Boolean).join(' · ')];
  if (SEVERAL.has(node.lane) && node.body) texts.push(node.body);
  if (node.note) texts.push(node.note[language]);
  return texts;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Lays the text of a node out in a box of fixed width; the height follows from the text. */
export function boxOf(node: DrawnNode, language: Language): Box {
  const lines: BoxLine[] = [];
  let y = 0;
  let band = 0;
  const add = (role: BoxLine['role'], text: string, type: { size: number; height: number }) => {
    const isBold = role !== 'small';
    const room = role === 'finding' ? INNER - 16 : INNER;
    for (const line of wrapText(text, room, type.size, isBold)) {
      y += type.height;
      lines.push({ role, text: line, y: y - 3 });
    }
  };
  const marks = node.kind === 'document' ? node.marks : [];
  if (marks.length > 0) {
    y += 4;
    for (const { text } of marks) add('mark', capitalise(text[language]), SMALL);
    y += 4;
    band = y;
  }
  y += PADDING - 3;
  add('title', node.title, TITLE);
  y += 2;
  for (const text of smallTexts(node, language)) add('small', text, SMALL);
  const findings = sayFindings(node, language);
  if (findings !== '') {
    y += 2;
    add('finding', findings, SMALL);
  }
  const look = node.kind === 'group' ? 'group' : node.look;
  return { node, look, height: y + PADDING - 1, band, lines };
}
