import type { Day } from '../text/calendar.ts';
import { lazily } from '../text/lazily.ts';
import { foldName } from '../text/normalise.ts';

/** A document that a law tells the council to adopt anew in each mandate period. */
interface StatutoryCycle {
  readonly law: string;
  /** What a title of such a document says, folded. */
  readonly title: () => RegExp;
  /** The first and last day on which the law said so, as far as is known for certain. */
  readonly from: Day;
  readonly to: Day | undefined;
}

const day = (text: string) => text as Day;

const CYCLES: readonly StatutoryCycle[] = [
  {
    law: 'Kommunallagen (2017:725) 5 kap. 3 §',
    title: lazily(() => /^program .{0,80}privata (?:utförare|aktörer)/u),
    from: day('2015-01-01'),
    to: undefined,
  },
  {
    // The law was changed in 2025; what it asks for since then is another document.
    law: 'Lagen (2000:1383) om kommunernas bostadsförsörjningsansvar, 1 §',
    title: lazily(
      () => /^riktlinjer? (?:för|om) (?:kommunens )?bostadsförsörjning(?:en)?(?! \p{L})/u,
    ),
    from: day('2014-01-01'),
    to: day('2025-02-28'),
  },
  {
    law: 'Lagen (2006:544) om kommuners och regioners åtgärder inför och vid extraordinära händelser, 2 kap. 1 §',
    title: lazily(
      () =>
        /^(?:krislednings|krisberedskaps|lednings|krishanterings)?plan .{0,60}extraordinära händelser/u,
    ),
    from: day('2006-09-01'),
    to: undefined,
  },
];

/** The law by which a document of this title is to be adopted in each mandate period. */
export function statutoryCycle(title: string): StatutoryCycle | undefined {
  const folded = foldName(title);
  return CYCLES.find(({ title: pattern }) => pattern().test(folded));
}
