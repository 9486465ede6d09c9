import { lazily } from '../../text/lazily.ts';

/** What every name of a statute has in it, and every abbreviation of one is. */
const TELLING = lazily(
  () =>
    new RegExp(
      '[Ll]ag|LAG|[Bb]alk|BALK|[Oo]rdning|ORDNING|[Kk]ungörelse|KUNGÖRELSE|[Ss]tadga|STADGA|[Tt]illkännagivande|' +
        '[Ii]nstruktion|INSTRUKTION|[Rr]eglemente|REGLEMENTE|[Rr]egeringsform|REGERINGSFORM|[Kk]onvention|[Dd]irektiv|' +
        'GDPR|HSL|LOU|LSS|LVU|OSL|PBL|SoL|AML|BrB|FL|KL|LAS|LOV|LUF|LVM|MB|PDL|RF|TF|YGL',
      'g',
    ),
);
const WORD = lazily(() => /\p{L}[\p{L}-]{1,50}(?![\p{L}\p{N}])/uy);
const PART = lazily(() => /[\p{L}\p{N}-]/u);

/** A word that may be the name of a statute, and where it begins. */
interface StatuteWord {
  readonly word: string;
  readonly index: number;
}

/**
 * The words of a text that may be names of statutes, in order: few words are, so that most are passed
 * over without being looked at one by one.
 */
export function* statuteWords(text: string): Generator<StatuteWord, void> {
  const [word, part] = [WORD(), PART()];
  let last = 0;
  for (const { index: telling } of text.matchAll(TELLING())) {
    if (telling < last) continue;
    let index = telling;
    while (index > last && part.test(text.charAt(index - 1))) index -= 1;
    word.lastIndex = index;
    const found = word.exec(text)?.[0];
    last = found === undefined ? telling + 1 : Math.max(index + found.length, telling + 1);
    if (found !== undefined) yield { word: found, index };
  }
}
