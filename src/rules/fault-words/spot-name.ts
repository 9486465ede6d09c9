import type { Text } from '../../text/language.ts';

/**
 * Names a spot of a frontmatter for someone who does not count from zero: `history[0].to` is «to i
 * punkt 1 under history».
 */
export function spotName(path: string): Text {
  if (path === '') return { sv: 'dokumenthuvudet', en: 'the frontmatter' };
  const [, list, index, inner] = /^([^[]*)\[([0-9]+)\](?:\.(.*))?$/.exec(path) ?? [];
  if (list === undefined) return { sv: path, en: path };
  const item = Number(index) + 1;
  const [sv, en] = inner === undefined ? ['', ''] : [`${inner} i `, `${inner} in `];
  return { sv: `${sv}punkt ${item} under ${list}`, en: `${en}item ${item} of ${list}` };
}

/** The last key of a path: `to` of `history[0].to`. */
export function lastKey(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
