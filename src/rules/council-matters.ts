import { lazily } from '../text/lazily.ts';
import { foldName } from '../text/normalise.ts';

/** A matter that a law leaves to the council alone, and the law. */
interface CouncilMatter {
  readonly law: string;
  /** What a title of such a document says. */
  readonly title: () => RegExp;
}

/**
 * Föreskrifter and taxor of which the law itself says that the council decides. Matters that a board
 * may decide by law or on delegation (traffic, bans on fires, fees of minor importance) are not here.
 */
const MATTERS: readonly CouncilMatter[] = [
  {
    law: 'Miljöbalken 15 kap. 41 §, 27 kap. 5 §',
    title: lazily(
      () =>
        /(?:renhållnings|avfalls)(?:ordning|föreskrift|tax)|(?:föreskrift|tax)\p{L}{0,20} (?:för|om) (?:[\p{L}]{1,30} ){0,3}(?:avfall|renhållning|slam)/u,
    ),
  },
  {
    law: 'Miljöbalken 27 kap. 1 §',
    title: lazily(() => /tax\p{L}{0,20} .{0,80}miljöbalken/u),
  },
  {
    law: 'Plan- och bygglagen (2010:900) 12 kap. 10 §',
    title: lazily(
      () => /(?:plan- ?och byggtax|bygglovstax|tax\p{L}{0,20} .{0,80}plan- ?och bygglagen)/u,
    ),
  },
  {
    law: 'Alkohollagen (2010:1622) 8 kap. 10 §',
    title: lazily(() => /tax\p{L}{0,20} .{0,80}(?:alkohollagen|serveringstillstånd)/u),
  },
  {
    law: 'Kommunallagen (2017:725) 5 kap. 1 §',
    title: lazily(() => /ordningsföreskrift|hälsoskyddsföreskrift|tobaksföreskrift/u),
  },
];

/** The law that leaves what a title names to the council; undefined where none surely does. */
export function lawForCouncil(title: string): string | undefined {
  const folded = foldName(title);
  return MATTERS.find(({ title: pattern }) => pattern().test(folded))?.law;
}
