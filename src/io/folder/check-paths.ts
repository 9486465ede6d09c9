import { isDeviceName } from '../../text/device-name.ts';

/** What no part of a path may hold on one system or another, and no address without being escaped. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]|^\.{0,2}$|[. ]$/u;

/** No disk takes a longer name, in bytes. */
const LONGEST_NAME = 255;

function isSafe(part: string): boolean {
  return (
    !FORBIDDEN.test(part) && !isDeviceName(part) && Buffer.byteLength(part, 'utf8') <= LONGEST_NAME
  );
}

/**
 * Looks that paths stay in the folder that they are from, and are different files on every system.
 *
 * @throws Error on the first that is not so: whoever made the paths is at fault
 */
export function checkPaths(paths: readonly string[]): void {
  const names = new Map<string, string>();
  const refuse = (path: string, why: string) => {
    throw new Error(`${JSON.stringify(path)} cannot be written: ${why}`);
  };
  for (const path of paths) {
    const parts = path.split('/');
    if (!parts.every(isSafe)) refuse(path, 'it is no safe path');
    for (let count = 1; count <= parts.length; count += 1) {
      const spelling = parts.slice(0, count).join('/');
      const folded = spelling.normalize('NFC').toLowerCase();
      const known = names.get(folded);
      const isFile = count === parts.length;
      if (known === undefined) names.set(folded, isFile ? `${spelling}\0` : spelling);
      else if (isFile || known !== spelling) refuse(path, 'another file has that name');
    }
  }
}
