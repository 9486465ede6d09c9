import type { Link } from '../body.ts';
import { addText, settleRuns } from './heading-words.ts';
import { resolveLabel } from './label-target.ts';
import { placeBetween, type Scan, take } from './scan.ts';

/** Reads `[` or `![`: perhaps the start of a link or image. */
export function openLabel(scan: Scan, isImage: boolean): void {
  const { at, words } = scan;
  const label = isImage ? at + 2 : at + 1;
  take(scan, label);
  scan.openers.push({
    start: at,
    label,
    isImage,
    part: words?.parts.length ?? 0,
    run: words?.runs.length ?? 0,
    link: scan.links.length,
    htmlId: scan.htmlIds.length,
  });
  if (words) addText(words, isImage ? '![' : '[');
  scan.lastBracket = label;
}

/** Reads `]`: the end of a link's or image's label, if there is an opener and a target for it. */
export function closeLabel(scan: Scan): void {
  const { at, openers, words } = scan;
  const opener = openers.pop();
  const isDead = opener && !opener.isImage && openers.length < scan.dead;
  scan.dead = Math.min(scan.dead, openers.length);
  const found = opener && !isDead ? resolveLabel(scan, opener, at) : undefined;
  scan.lastBracket = at + 1;
  if (!opener || !found) {
    scan.at += 1;
    return;
  }
  take(scan, found.end);
  if (opener.isImage) {
    // The label of an image is plain text to its reader.
    scan.links.length = opener.link;
    scan.htmlIds.length = opener.htmlId;
  } else {
    scan.dead = openers.length;
  }
  const place = placeBetween(scan, opener.start, found.end);
  const link: Link = { kind: opener.isImage ? 'image' : 'link', target: found.target, ...place };
  // What was found within the label comes after it: links stand in the order of their starts.
  scan.links.splice(opener.link, 0, link);
  if (words) {
    words.parts[opener.part] = '';
    settleRuns(words, opener.run);
  }
}
