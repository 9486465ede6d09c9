import type { Language, Text } from '../../text/language.ts';
import { groupStates } from '../group-states.ts';
import { sayFindings } from '../say-findings.ts';
import type { MapNode } from '../steering-map.ts';
import { SEVERAL } from '../svg/box.ts';

/** What a box says, line by line. */
export interface NodeLines {
  /** What becomes of the document, to be seen first. */
  readonly marks: readonly string[];
  readonly title: string;
  /** What it is and how it stands. */
  readonly states: readonly string[];
  /** Who decided it where that is not plain from the lane, what the picture is about, and what lint says. */
  readonly remarks: readonly string[];
}

const FINDINGS: Text = { sv: 'Granskning', en: 'Findings' };

/** Everything that a box says, for formats that draw it as lines of text. */
export function nodeLines(node: MapNode, language: Language): NodeLines {
  const findings = sayFindings(node, language);
  const found = findings === '' ? [] : [`${FINDINGS[language]}: ${findings}`];
  const { title } = node;
  if (node.kind === 'group') {
    return { marks: [], title, states: groupStates(node, language), remarks: found };
  }
  if (node.kind !== 'document') {
    return { marks: [], title, states: [node.note[language]], remarks: found };
  }
  const { type, stateText, body, note, marks, lane } = node;
  return {
    marks: marks.map(({ text }) => text[language].toUpperCase()),
    title,
    states: [[type, stateText[language]].filter(Boolean).join(' · ')],
    remarks: [
      ...(SEVERAL.has(lane) && body ? [body] : []),
      ...(note ? [note[language]] : []),
      ...found,
    ],
  };
}
