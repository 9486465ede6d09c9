import { lazily } from '../../text/lazily.ts';
import type { StatuteCitation } from './citation.ts';

/** Collections of the state and its agencies; a city's own are documents of its register. */
const COLLECTIONS =
  'SFS|AFS|BFS|DIFS|ELSÄK-FS|FFFS|FoHMFS|HSLF-FS|KAMFS|KIFS|KOVFS|LIVSFS|MCFFS|MPRTFS|MSBFS|MYHFS|NFS|PMFS|PTSFS|' +
  'RA-FS|RFFS|RNFS|SJVFS|SKOLFS|SKVFS|SOSFS|SRVFS|SSMFS|STAFS|STEMFS|TSFS|VVFS';

const NUMBERED = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}-])(${COLLECTIONS})(?: ?nr\\.?)?[ :]{0,2}((?:1[89]|20)\\d\\d:\\d{1,4})(?![\\p{L}\\p{N}]|[-/:]\\d)`,
      'gu',
    ),
);
const OF_THE_UNION = lazily(
  () =>
    new RegExp(
      '(?:(?<!\\p{L})Europaparlamentets och rådets )?(?<![\\p{L}-])(?:förordning|direktiv)(?:en|et)? ' +
        '(?:(\\((?:EU|EG|EEG|EU, Euratom)\\))(?: nr)? (\\d{1,4}/\\d{1,4})|(\\d{2,4}/\\d{1,4}/(?:EU|EG|EEG)))(?![\\p{L}\\p{N}/])',
      'giu',
    ),
);

/** The one statute of the union that has a name of its own in Swedish texts. */
const GDPR = '(EU) 2016/679';

/** Finds the statutes that a text names by number alone: «SFS 2018:1937», «förordning (EU) 2016/679». */
export function findStatuteNumbers(text: string): StatuteCitation[] {
  const swedish = Array.from(text.matchAll(NUMBERED()), (match) => {
    const [, collection, number = ''] = match;
    return { match, number: collection === 'SFS' ? number : `${collection} ${number}` };
  });
  const european = Array.from(text.matchAll(OF_THE_UNION()), (match) => {
    const [, union, number, whole] = match;
    return { match, number: whole ?? `${union} ${number}` };
  });
  return [...swedish, ...european].map(({ match, number }) => ({
    kind: 'statute',
    start: match.index,
    end: match.index + match[0].length,
    name: number === GDPR ? 'dataskyddsförordningen' : undefined,
    number,
    provisions: [],
  }));
}
