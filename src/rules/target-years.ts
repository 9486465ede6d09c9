import { letterPattern } from '../text/letter-pattern.ts';

/** A year that others are compared with is none that something is to be reached in. */
const BASELINE =
  /(?:jämfört med|i förhållande till|sedan|från och med|från|än|compared (?:with|to)|since|from|than) (?:(?:nivån|läget) )?(?:år(?:et)? )?(?:19|20)\d\d(?:-\d\d-\d\d)?/g;

const BY =
  '(?:senast(?: den| under| vid)?|före|innan|till(?: och med)?|under|inom|vid|by|by the end of|before)';
/** «år 2020», «senast 2020», «före utgången av 2020», «by 2020» */
const TARGET = letterPattern(
  `(?<![\\p{L}])(?:${BY} )?(?:(?:utgången|slutet) av )?(?:målår(?:et)? |år(?:et)? )((?:19|20)\\d\\d)(?![\\d-])|(?<![\\p{L}])(?:senast(?: den| under| vid)?|(?:före |innan |till |vid |senast )?(?:utgången|slutet) av|by|by the end of|before) ((?:19|20)\\d\\d)(?!\\d)|(?<![\\p{L}])(?:till|before|mål) ((?:19|20)\\d\\d)(?=$|[.,;:)])`,
  'gu',
);

/** The last year by which words say that something is to be reached; undefined where they name none. */
export function targetYear(words: string): number | undefined {
  const text = words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(BASELINE, ' ');
  let latest: number | undefined;
  for (const match of text.matchAll(TARGET(text))) {
    const year = Number(match[1] ?? match[2] ?? match[3]);
    if (latest === undefined || year > latest) latest = year;
  }
  return latest;
}
