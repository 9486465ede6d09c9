import { findBody } from '../city/lookup.ts';
import type { HistoryEvent, Repeal } from '../document/document.ts';
import { entryAddress } from './addresses.ts';
import { agentNamed } from './agents.ts';
import { type Node, node } from './node.ts';
import type { Source } from './source.ts';

/** A paragraph of the minutes without its sign. */
export function barePoint(paragraph: string): string {
  return paragraph.replace(/[§\s]/g, '');
}

/**
 * A decision that changed or ended a document, as a legal resource of its own. It has an address where
 * body, day and paragraph are known: what one decision did to several documents is then one resource.
 *
 * @param does what it did to which document
 */
export function decisionNode(
  source: Source,
  { date, decidedBy, paragraph, ...rest }: Repeal | HistoryEvent,
  does: Node,
): Node {
  const body = decidedBy && findBody(source.register.city, decidedBy.value, date?.value);
  const point = paragraph && barePoint(paragraph.value);
  const caseNumber = 'caseNumber' in rest ? rest.caseNumber?.value : undefined;
  return node({
    '@id':
      body && date && point
        ? entryAddress(source.addressOf, 'beslut', body.id, date.value, point)
        : undefined,
    '@type': 'eli:LegalResource',
    'eli:passed_by': decidedBy && [agentNamed(source, decidedBy.value, date?.value)],
    'eli:date_document': date?.value,
    'eli:number': point && `§ ${point}`,
    'gd:paragraph': point,
    'eli:id_local': caseNumber,
    ...does,
  });
}
