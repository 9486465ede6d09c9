import { type Child, tag } from '../../markup/tag.ts';
import type { Text } from '../../text/language.ts';
import { cityWords, type Here, linkToDocument } from '../here.ts';
import type { Gap } from './gaps.ts';
import type { Line } from './lines.ts';
import { gapDays, sayGap } from './timeline-words.ts';

/** The days of a gap, as the beginning of a sentence. */
function sayDays({ site, say }: Here, gap: Gap): Child {
  const days = say(sayGap(gap, site.asOf));
  return tag('strong', {}, `${days.charAt(0).toUpperCase()}${days.slice(1)}`);
}

type Tense = 'past' | 'present' | 'future';

function tenseOf({ site: { asOf } }: Here, gap: Gap): Tense {
  const { from, to } = gapDays(gap);
  return from > asOf ? 'future' : to >= asOf ? 'present' : 'past';
}

const NOTHING: Readonly<Record<Tense, Text>> = {
  past: { sv: 'gällde inget dokument', en: 'no document applied' },
  present: { sv: 'gäller inget dokument', en: 'no document applies' },
  future: { sv: 'kommer inget dokument att gälla', en: 'no document will apply' },
};

const LACKING: Readonly<Record<Tense, Text>> = {
  past: { sv: 'saknades', en: 'there was no' },
  present: { sv: 'saknas', en: 'there is no' },
  future: { sv: 'kommer att saknas', en: 'there will be no' },
};

/** What a gap lies between, as words and links. */
function between(here: Here, { after, until }: Gap): Child[] {
  const { say } = here;
  const [one, other] = [after, until].map((each) => each && linkToDocument(here, each.document));
  if (!one || !other) return [];
  if (after === until) return [say({ sv: ', i ett uppehåll för ', en: ', in a break of ' }), one];
  return [say({ sv: ' mellan ', en: ' between ' }), one, say({ sv: ' och ', en: ' and ' }), other];
}

/** A gap as a sentence. */
export function gapSentence(here: Here, { demanding }: Line, gap: Gap): Child[] {
  const { say } = here;
  const tense = tenseOf(here, gap);
  if (!demanding) {
    return [sayDays(here, gap), ` ${say(NOTHING[tense])}`, ...between(here, gap), '.'];
  }
  return [
    sayDays(here, gap),
    ` ${say(LACKING[tense])} `,
    cityWords(here, demanding.wanted),
    say({ sv: ', som krävs av ', en: ', which is required by ' }),
    linkToDocument(here, demanding.document),
    '.',
  ];
}
