/** Periods of validity, as they stand on cover sheets: «2010-09-27 t o m 2014-12-31», «tills vidare». */

import type { Day, PartialDay } from '../text/calendar.ts';
import { lazily } from '../text/lazily.ts';
import { findPoints, POINT_MARK } from './period-points.ts';
import { wholeForm } from './readable-text.ts';

/** A period of validity. */
export type ValidityForm =
  /** No end has been decided; that is not the same as for ever. */
  | { readonly kind: 'open' }
  | {
      readonly kind: 'interval';
      readonly from: Day | undefined;
      /** The last day in force. */
      readonly to: Day | undefined;
      /** How exactly the start was written, or the end where there is no start. */
      readonly precision: PartialDay['precision'];
    }
  | {
      readonly kind: 'mandate-period';
      readonly years: readonly [number, number];
      /** Whose period it is, where the text tells. */
      readonly of: 'council' | 'boards' | undefined;
    }
  /** From the day on which the decision gains legal force. */
  | { readonly kind: 'legal-force' };

const FILLER = lazily(
  () =>
    new RegExp(
      '^(?:giltighetstid(?:en)?|giltighet|giltigt?|giltiga|gäller|gälla|gällande|ska|skall|att|är|för|under|upphör' +
        '|tiden|åren|(?:kalender|verksamhets)året|(?:program|plan|avtals|giltighets|strategi)?perioden|(?:detta |denna |dessa )?' +
        '(?:dokumentet|dokument|policyn?|riktlinjen|riktlinjerna|planen|programmet|strategin|handlingsplanen))(?!\\p{L})[ :]*',
      'iu',
    ),
);
const P = POINT_MARK;
const DASH = ' ?[-\u2010-\u2015\u2212] ?';
const TOM = '(?:till och med|t\\.? ?o\\.? ?m\\.?)';
const UNTIL = `(?:(?:dock )?(?:som )?(?:längst )?(?:fram )?(?:${TOM}|till|intill)(?: utgången av)?|vid utgången av):?`;
const FROM = '(?:från och med|fr\\.? ?o\\.? ?m\\.?|från|fr\\.?):?';
const OPEN = '(?:tills ?vidare|until[- ]further[- ]notice|tills nytt beslut(?: fattas)?)';

const whole = (source: string) => new RegExp(`^(?:${source})$`, 'iu');
const IS_OPEN = whole(OPEN);
const IS_LEGAL_FORCE = whole(
  `(?:${FROM} |efter |när |då |vid )?(?:det )?(?:lagakraftvunnet beslut|laga ?kraft|legal-force` +
    '|beslutet (?:har )?(?:vunnit|vinner|fått|får) laga ?kraft)',
);
const IS_BOTH = whole(
  `(?:${FROM} )?${P}(?:${DASH}|,? (?:och )?${UNTIL} )${P}|mellan ${P} och ${P}`,
);
const IS_LOST_DASH = whole(`${P} (?:och )?${P}`);
const IS_FROM = whole(
  `${FROM} ${P}(?:,? (?:och )?(?:framåt|${OPEN})|${DASH}(?:${OPEN})?)?` +
    `|${P},? (?:och )?(?:framåt|${OPEN})|${P}${DASH}(?:${OPEN})?|${OPEN},? ${FROM} ${P}`,
);
const IS_TO = whole(`(?:${OPEN},? )?${UNTIL} ${P}`);
const IS_ONE = whole(P);
const IS_MANDATE = whole(
  `((?:\\p{L}{2,40}s |KF:s )?mandatperiod(?:en)?:? ${P}(?:${DASH}| ${UNTIL} )${P}(?: \\(.{2,40}\\))?)`,
);

function interval(from: PartialDay | undefined, to: PartialDay | undefined): ValidityForm {
  const precision = (from ?? to)?.precision ?? 'day';
  return { kind: 'interval', from: from?.first, to: to?.last, precision };
}

/**
 * Whose mandate period it is. The council's runs from October to October and is written with the
 * years of two elections; the boards' covers four calendar years, the first after an election.
 */
function mandatePeriod(text: string, from: PartialDay, to: PartialDay): ValidityForm {
  const years = [Number(from.first.slice(0, 4)), Number(to.first.slice(0, 4))] as const;
  const inFourYears = years[1] - years[0] === 3 && years[0] % 4 === 3;
  const council = /fullmäktige|KF/iu.test(text);
  const boards = /nämnd|styrelse/iu.test(text) || inFourYears;
  return { kind: 'mandate-period', years, of: council ? 'council' : boards ? 'boards' : undefined };
}

function withoutFiller(text: string): string {
  let rest = text;
  for (let filler = FILLER().exec(rest); filler; filler = FILLER().exec(rest)) {
    rest = rest.slice(filler[0].length);
  }
  return rest;
}

/**
 * Reads a period, or undefined where any part of the text is not understood: half a period would be
 * another period. «Till», «t o m» and «vid utgången av» all name the last day in force; a day that is
 * the first without force stands in repeals, see `readRepeal`.
 */
export function readValidity(text: string): ValidityForm | undefined {
  const whole = wholeForm(text)?.replace(/ ?\.$/, '');
  if (!whole) return undefined;
  const { skeleton, points } = findPoints(withoutFiller(whole));
  const [first, second] = points;
  if (IS_OPEN.test(skeleton)) return { kind: 'open' };
  if (IS_LEGAL_FORCE.test(skeleton)) return { kind: 'legal-force' };
  if (!first) return undefined;
  if (IS_MANDATE.test(skeleton) && second) return mandatePeriod(whole, first, second);
  if (IS_BOTH.test(skeleton)) return interval(first, second);
  if (IS_LOST_DASH.test(skeleton)) {
    const years = first.precision === 'year' && second?.precision === 'year';
    return years && first.first < second.first ? interval(first, second) : undefined;
  }
  if (IS_FROM.test(skeleton)) return interval(first, undefined);
  if (IS_TO.test(skeleton)) return interval(undefined, first);
  // One day alone does not tell whether it is the first or the last.
  return IS_ONE.test(skeleton) && first.precision !== 'day' ? interval(first, first) : undefined;
}
