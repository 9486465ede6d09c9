import { decode } from '../document/decode.ts';
import { decodeBytes } from '../io/decode-bytes.ts';
import type { Report } from '../report/report.ts';
import type { Source } from '../text/place.ts';
import type { Opened } from './opened.ts';

type Texts = Pick<Opened, 'tree' | 'texts'>;

/** The text of a file: as it was kept, else read anew; undefined where it cannot be read. */
export function textReader({ tree, texts }: Texts): (path: string) => string | undefined {
  return (path) => {
    const kept = texts?.get(path);
    if (kept !== undefined) return kept;
    const bytes = tree.read(path);
    return typeof bytes === 'string' ? undefined : decode(bytes, decodeBytes).text;
  };
}

/** Reads the lines of files anew, for the few that are shown; nothing of a file that has changed since. */
export function lineReader(opened: Texts): Report['lineOf'] {
  const known = new Map<Source, readonly string[] | undefined>();
  const read = textReader(opened);
  return (source, line) => {
    if (!known.has(source)) {
      const text = read(source.path) ?? '';
      known.set(source, text.length === source.length ? text.split(/\r\n|\n|\r/) : undefined);
    }
    return known.get(source)?.[line - 1];
  };
}
