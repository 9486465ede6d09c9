import type { Document } from '../../document/document.ts';
import type { Child } from '../../markup/tag.ts';
import { decidedEnd } from '../../register/expiry.ts';
import type { State } from '../../register/state.ts';
import { lastDayOn } from '../../register/timeline.ts';
import { addDays } from '../../text/calendar.ts';
import { type Here, linkToDocument } from '../here.ts';
import { appliesWhen } from './applies-when.ts';
import { stateWords } from './badge.ts';
import { sayEnded } from './ended-sentences.ts';
import type { Said } from './said.ts';
import { timeTag } from './time-tag.ts';

/** From when to when a document applies that applies today, by what is decided. */
function sayPeriod(here: Here, document: Document, since: State['since']): Child[] {
  const { site, say } = here;
  const { register, asOf } = site;
  const end = decidedEnd(register, document, asOf);
  const last = end ? addDays(end.day, -1) : lastDayOn(register.timelineOf(document), asOf)?.day;
  const isOpen = document.validity?.value.kind === 'open';
  const start: Child[] = since ? [say({ sv: ' sedan ', en: ' since ' }), timeTag(since)] : [];
  const verb = say({ sv: 'Gäller', en: 'In force' });
  if (last) {
    const until = say({ sv: ' till och med ', en: ' until ' });
    return [verb, ...start, ...(since ? [','] : []), until, timeTag(last), '.'];
  }
  if (isOpen) {
    const open = say({ sv: ' tills vidare', en: ' until further notice' });
    return [verb, ...start, ...(since ? [','] : []), open, '.'];
  }
  if (start.length > 0) return [verb, ...start, '.'];
  return [
    say({
      sv: 'Från vilken dag det gäller är inte känt.',
      en: 'Since when it is in force is not known.',
    }),
  ];
}

/** What is decided to come in place of a document that applies today. */
function sayNext(here: Here, document: Document): Child[][] {
  const { site, say } = here;
  const end = decidedEnd(site.register, document, site.asOf);
  if (end?.by !== 'successor') return [];
  const successor = site.register.timelineOf(document).superseded?.succession.successor;
  if (!successor) return [];
  const then = say({ sv: 'Därefter ersätts det av «', en: 'Then it is superseded by «' });
  return [[then, linkToDocument(here, successor), '».']];
}

function sayInForce(here: Here, document: Document, state: State): Said {
  const isPart = state.kind === 'partially-in-force';
  const parts: Child[] = [
    here.say({
      sv: 'Delar av det gäller inte längre; vilka står under «Så har läget räknats ut».',
      en: 'Parts of it no longer apply; the reasons below say which.',
    }),
  ];
  const period = sayPeriod(here, document, state.since);
  return {
    headline: stateWords(state),
    sentences: [...(isPart ? [parts] : []), period, ...sayNext(here, document)],
  };
}

function sayExpired(here: Here, document: Document): Said {
  const { site, say } = here;
  const last = lastDayOn(site.register.timelineOf(document), site.asOf)?.day;
  const until: Child[] = last
    ? [say({ sv: 'Sista dagen var ', en: 'Its last day was ' }), timeTag(last), '. ']
    : [];
  const undecided = say({
    sv: 'Enligt registret finns inget beslut om att upphäva, ersätta eller förlänga det, och det räknas därför fortfarande som gällande.',
    en: 'By the register there is no decision to repeal, supersede or prolong it, so it still counts as in force.',
  });
  return {
    headline: { sv: 'Giltighetstiden har gått ut', en: 'Its period is over' },
    sentences: [[...until, undecided]],
  };
}

function sayComing(here: Here, document: Document): Said {
  const { site, say } = here;
  const { start } = site.register.timelineOf(document);
  const begins: Child[] =
    start?.kind === 'day'
      ? [
          say({
            sv: 'Det är beslutat och börjar gälla ',
            en: 'It is decided and comes into force on ',
          }),
          timeTag(start.day),
          '.',
        ]
      : [
          say({
            sv: 'Det är beslutat och börjar gälla när beslutet har vunnit laga kraft.',
            en: 'It is decided and comes into force once the decision has gained legal force.',
          }),
        ];
  return { headline: stateWords({ kind: 'adopted' }), sentences: [begins] };
}

/** Says how a document stands on the site's day, to one who knows nothing of registers. */
export function sayState(here: Here, document: Document): Said {
  const state = here.site.stateOf(document);
  switch (appliesWhen(state, here.site.register.city)) {
    case 'later':
      return sayComing(here, document);
    case 'no-longer':
      return sayEnded(here, document);
    case 'undecided':
      return {
        headline: stateWords(state),
        sentences: [
          [
            here.say({
              sv: 'Det är inte beslutat och gäller inte.',
              en: 'It is not decided and does not apply.',
            }),
          ],
        ],
      };
    case 'now':
      return state.kind === 'expired'
        ? sayExpired(here, document)
        : sayInForce(here, document, state);
  }
}
