import type { Language } from '../../text/language.ts';
import type { DrawnNode } from '../drawn-node.ts';
import { sayFindings } from '../say-findings.ts';
import { smallTexts } from '../svg/box.ts';

/**
 * The name of a box for those who do not see it: what is written in it, in the same order, so that who
 * says what they see is understood (WCAG 2.1, 2.5.3), and then who answers for it.
 */
export function nameBox(node: DrawnNode, language: Language): string {
  const isDocument = node.kind === 'document';
  const marks = isDocument ? node.marks.map(({ text }) => text[language]) : [];
  const small = smallTexts(node, language).map((text) => text.replaceAll(' · ', ', '));
  const body = isDocument && node.body !== undefined ? [node.body] : [];
  const unsaid = body.filter((each) => !small.includes(each));
  const texts = [...marks, node.title, ...small, sayFindings(node, language), ...unsaid];
  return texts.filter((each) => each !== '').join(', ');
}
