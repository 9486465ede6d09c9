import type { Entry } from '../document/frontmatter/value.ts';
import { canonicalPath } from './canonical-path.ts';

/** The keys at the top, in the order in which they are usually written. */
export const USUAL_ORDER: readonly string[] = (
  'id title aliases type stage decided-by decision decisions validity applies-to ' +
  'responsible-function responsible-body revision-responsible supersedes superseded-by belongs-to ' +
  'references goals upstream attachments review follow-up requires collection keywords language ' +
  'last-revised version waivers history repeal archived'
).split(' ');

/** What happens to a document after its adoption: written last, whatever else stands there. */
const LATER = ['history', 'repeal', 'archived'];

/** The keys of all mappings below: in none of them do two stand in another order. */
export const INNER_ORDER: readonly string[] = (
  'id file document type date event every decided-by paragraph case-number adjusted legal-force ' +
  'from to mandate-period of responsible last next renews result rule reason until per part retroactive ' +
  'court version title note'
).split(' ');

/**
 * At which index a key is put into a mapping: after its nearest neighbour in the usual order, before
 * the nearest one that comes later, or at the end.
 */
export function indexFor(key: string, entries: readonly Entry[], isTop: boolean): number {
  const keys = entries.map((entry) =>
    isTop ? (canonicalPath(entry.key.text).split('.')[0] ?? '') : entry.key.text,
  );
  const order = isTop ? USUAL_ORDER : INNER_ORDER;
  const rank = order.indexOf(key);
  if (rank === -1) return entries.length;
  const ranks = keys.map((each) => order.indexOf(each));
  const nextLater = (later: number) => ranks.indexOf(later);
  if (!isTop || !LATER.includes(key)) {
    const nearest = Math.max(...ranks.filter((each) => each <= rank), -1);
    if (nearest !== -1) return ranks.lastIndexOf(nearest) + 1;
  }
  for (let later = rank + 1; later < order.length; later += 1) {
    const at = nextLater(later);
    if (at !== -1) return at;
  }
  return entries.length;
}
