import { findBody } from '../../city/lookup.ts';
import type { Document, Repeal } from '../../document/document.ts';
import type { Child } from '../../markup/tag.ts';
import { bodyInSentence } from '../../register/body-in-sentence.ts';
import type { Reason } from '../../register/reason.ts';
import { reasonText } from '../../register/repeal-reasons.ts';
import type { State } from '../../register/state.ts';
import { addDays, type Day } from '../../text/calendar.ts';
import type { Text } from '../../text/language.ts';
import { type Here, linkToDocument, nameTag } from '../here.ts';
import { heirsOf } from './heirs.ts';
import { sayNoHeir } from './no-heir.ts';
import type { Said } from './said.ts';
import { enumerated } from './sentence.ts';
import { timeTag } from './time-tag.ts';

/** A reason for which a document has ended. */
export type Ended = Extract<
  Reason,
  { kind: 'superseded' | 'superseded-elsewhere' | 'repealed' | 'annulled' | 'not-ended' }
>;

/** «av kommunfullmäktige, § 9, diarienummer 0437/20», with a space in front. */
function byWhom({ site, say }: Here, repeal: Repeal): string {
  const { decidedBy, paragraph, caseNumber } = repeal;
  const body = decidedBy && findBody(site.register.city, decidedBy.value);
  const name = body ? bodyInSentence(body) : decidedBy?.value;
  const who = name === undefined ? '' : say({ sv: ` av ${name}`, en: ` by ${name}` });
  const parts = [
    who,
    paragraph && `§ ${paragraph.value.replace(/^§\s*/, '')}`,
    caseNumber && say({ sv: `diarienummer ${caseNumber.value}`, en: `case ${caseNumber.value}` }),
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

function sayRepeal(here: Here, repeal: Repeal, day: Day): Child[][] {
  const { say } = here;
  const { date, reason, note } = repeal;
  const whom = byWhom(here, repeal);
  const decided: Child[] = date
    ? [say({ sv: 'Upphävt ', en: 'Repealed on ' }), timeTag(date.value), whom]
    : [say({ sv: 'Upphävt', en: 'Repealed' }), whom];
  const last: Child[] = [
    say({ sv: '; sista dagen var ', en: '; its last day was ' }),
    timeTag(addDays(day, -1)),
  ];
  const sentences: Child[][] = [[...decided, ...last, '.']];
  if (reason) {
    const words = reasonText(reason.value);
    sentences.push([say({ sv: `Skäl: ${words.sv}.`, en: `Reason: ${words.en}.` })]);
  }
  if (note) {
    const words = note.value.trim();
    sentences.push([
      say({ sv: `I beslutet står: «${words}»`, en: `The decision says: «${words}»` }),
    ]);
  }
  return sentences;
}

function sayEnding(here: Here, reason: Ended, heirs: readonly Document[]): Child[][] {
  const { say } = here;
  switch (reason.kind) {
    case 'superseded': {
      const by = say({ sv: 'Ersatt av «', en: 'Superseded by «' });
      const { successor } = reason.succession;
      const since: Child[] = reason.day
        ? [say({ sv: '» den ', en: '» on ' }), timeTag(reason.day), '.']
        : [say({ sv: '», på en dag som inte är känd.', en: '», on a day that is not known.' })];
      // What is read instead is linked to where that is said.
      const name = heirs.includes(successor)
        ? nameTag(here, successor)
        : linkToDocument(here, successor);
      return [[by, name, ...since]];
    }
    case 'superseded-elsewhere': {
      const { to } = reason.reference;
      return [
        [
          say({
            sv: `Ersatt av «${to}», som inte finns här.`,
            en: `Superseded by «${to}», which is not to be found here.`,
          }),
        ],
      ];
    }
    case 'repealed':
      return sayRepeal(here, reason.repeal, reason.day);
    case 'annulled': {
      const day = reason.event.date?.value;
      const court = say({
        sv: 'En domstol har upphävt beslutet',
        en: 'A court has annulled the decision',
      });
      return [[court, ...(day ? [say({ sv: ' den ', en: ' on ' }), timeTag(day)] : []), '.']];
    }
    case 'not-ended':
      return [[say({ sv: 'Giltighetstiden har gått ut.', en: 'Its period is over.' })]];
  }
}

const ENDINGS: ReadonlySet<string> = new Set<Ended['kind']>([
  'superseded',
  'superseded-elsewhere',
  'repealed',
  'annulled',
  'not-ended',
]);

/** That a document has ended, in a few words. */
export function endedHeadline({ kind }: State): Text {
  return kind === 'annulled'
    ? { sv: 'Har aldrig gällt', en: 'Never applied' }
    : { sv: 'Gäller inte längre', en: 'No longer in force' };
}

/** Why a document has ended. What supersedes it says more than the repeal that follows from it. */
export function endingsOf({ reasons, kind }: State): Ended[] {
  const endings = reasons.filter((reason): reason is Ended => ENDINGS.has(reason.kind));
  return kind === 'superseded' ? endings.filter((each) => each.kind !== 'repealed') : endings;
}

/** Says how and why a document came to its end, and what applies instead. */
export function sayEnded(here: Here, document: Document): Said {
  const { site, say } = here;
  const state = site.stateOf(document);
  const heirs = heirsOf(site, document);
  const endings = endingsOf(state);
  const repeals = endings.flatMap((each) => (each.kind === 'repealed' ? [each.repeal] : []));
  const links = heirs.map((heir) => linkToDocument(here, heir));
  const read = say({ sv: 'Läs i stället: ', en: 'Read instead: ' });
  return {
    headline: endedHeadline(state),
    sentences: [
      ...endings.flatMap((each) => sayEnding(here, each, heirs)),
      ...(heirs.length > 0 ? [] : sayNoHeir(here, document, repeals)),
    ],
    instead:
      links.length > 0 ? [read, ...enumerated(links, say({ sv: 'och', en: 'and' }))] : undefined,
  };
}
