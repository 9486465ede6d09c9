import type { Document } from '../document/document.ts';
import type { Succession } from '../register/relation.ts';
import { standingOf } from '../register/standing.ts';
import type { Ending } from '../register/timeline.ts';
import { partAddress, workAddress } from './addresses.ts';
import { decisionNode } from './decisions.ts';
import { type Node, node, to } from './node.ts';
import type { Source } from './source.ts';

/** The endings of a document that were decided by the day. */
function knownEndings({ register, asOf }: Source, document: Document): Ending[] {
  return [...standingOf({ register, asOf }, document).endings.values()].map(({ ending }) => ending);
}

/** The address of a document, or of the part of it that is meant. */
function addressOfPart(
  { addressOf }: Source,
  document: Document,
  part: string | undefined,
): string {
  const id = document.id.value;
  return part === undefined ? workAddress(addressOf, id) : partAddress(addressOf, id, part);
}

/** What ends a document or a part of it: its successor, or the decision to repeal it. */
function endedBy(source: Source, document: Document, ending: Ending): Node {
  if (ending.kind === 'succession') {
    return to(workAddress(source.addressOf, ending.succession.successor.id.value));
  }
  return decisionNode(source, ending.repeal, {
    'eli:repeals': to(addressOfPart(source, document, ending.part)),
  });
}

/** The parts of a document that end on their own, each with what ends it. */
function endedParts(source: Source, document: Document, endings: readonly Ending[]): Node[] {
  const parts = new Set(endings.flatMap(({ part }) => part ?? []));
  return [...parts].map((part) => {
    const own = endings.filter((ending) => ending.part === part);
    const hasBegun = own.some(({ day }) => day === undefined || day <= source.asOf);
    return node({
      '@id': addressOfPart(source, document, part),
      '@type': 'eli:LegalResourceSubdivision',
      'schema:name': document.body.headings.find(({ anchor }) => anchor === part)?.text ?? part,
      'eli:is_part_of': to(workAddress(source.addressOf, document.id.value)),
      'eli:in_force': hasBegun ? 'eli:InForce-notInForce' : undefined,
      'eli:repealed_by': own.map((ending) => endedBy(source, document, ending)),
    });
  });
}

/** Whether a succession has taken effect, or will by what was decided by the day. */
function isDecided(source: Source, succession: Succession): boolean {
  return knownEndings(source, succession.predecessor).some(
    (ending) => ending.kind === 'succession' && ending.succession === succession,
  );
}

/**
 * What ends a document and what it ends. ELI repeals where one document cancels or replaces another;
 * where only a part of it ends, that part is repealed. What is only proposed ends nothing.
 */
export function endingProperties(source: Source, document: Document): Node {
  const endings = knownEndings(source, document);
  const whole = endings.filter(({ part }) => part === undefined);
  const elsewhere = source.register.successorsElsewhere(document).map(({ to: words }) => ({
    '@type': 'eli:LegalResource',
    'schema:name': words,
  }));
  const ended = source.register
    .predecessorsOf(document)
    .filter((succession) => isDecided(source, succession))
    .map(({ predecessor, part }) => to(addressOfPart(source, predecessor, part)));
  return node({
    'eli:repealed_by': [...whole.map((ending) => endedBy(source, document, ending)), ...elsewhere],
    'eli:repeals': ended,
    'schema:legislationRepeals': ended,
    'eli:has_part': endedParts(source, document, endings),
  });
}
