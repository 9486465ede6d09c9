import type { PointRefusal } from '../register/point-refusal.ts';
import { addDays } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';

/** That nothing would apply between the end of a document and the start of what takes its place. */
export function sayGap(
  { successor, from, until }: Extract<PointRefusal, { kind: 'gap' }>,
  { sv, en }: Text,
): Text {
  const other = successor.title?.value ?? successor.id.value;
  if (until === undefined) {
    return {
      sv: `${sv} skulle upphöra att gälla ${from} och ersättas av «${other}», som inte är beslutat eller saknar dag för ikraftträdande. Då skulle inget av dem gälla. Låt först «${other}» antas, eller gör båda delarna i samma beslut (gov-docs apply).`,
      en: `${en} would end on ${from} and be superseded by "${other}", which has not been decided or has no day on which it starts. Neither of them would apply then. Have "${other}" adopted first, or do both in one decision (gov-docs apply).`,
    };
  }
  const last = addDays(until, -1);
  return {
    sv: `${sv} skulle upphöra att gälla ${from}, men «${other}» börjar gälla först ${until}. Från och med ${from} till och med ${last} skulle inget av dem gälla. Ange --from ${until}.`,
    en: `${en} would end on ${from}, but "${other}" enters into force only on ${until}. From ${from} to ${last} neither of them would apply. Give --from ${until}.`,
  };
}
