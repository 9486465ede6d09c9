import type { SteeringMap } from '../graph/steering-map.ts';
import type { Day } from '../text/calendar.ts';
import { mapOf } from './map-of.ts';
import { registerOf } from './register-of.ts';

const DAY = '2020-05-07' as Day;

/** Frontmatter of a document in force that refers to the one before it, part by part. */
function frontmatterOf(title: string, before: string | undefined, part: string): string {
  const reference = before === undefined ? '' : `references: [{ id: ${before}, part: ${part} }]`;
  return `
title: ${JSON.stringify(title)}
type: policy
decided-by: kommunfullmäktige
decision: { date: 2018-01-01, paragraph: 1 }
validity: until-further-notice
${reference}`;
}

/**
 * A map of documents with these titles, each referring to a part of the one before. The register's
 * name and the notes of the map have the first title, too.
 */
export function hostileMap(titles: readonly string[], part = '7.1'): SteeringMap {
  const ids = titles.map((_, index) => `dokument-${index + 1}`);
  const register = registerOf(
    Object.fromEntries(
      titles.map((title, index) => [
        ids[index],
        frontmatterOf(title, ids[index - 1], JSON.stringify(part)),
      ]),
    ),
  );
  const [first = ''] = titles;
  return mapOf({ register, asOf: DAY }, { title: first, notes: titles.slice(0, 3) });
}
