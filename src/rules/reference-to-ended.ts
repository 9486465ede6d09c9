import type { Document } from '../document/document.ts';
import type { Mention } from '../mention/mention.ts';
import type { Reason } from '../register/reason.ts';
import { lastDayOn } from '../register/timeline.ts';
import type { Text } from '../text/language.ts';
import { endedReferenceHelp } from './ended-reference-help.ts';
import { dayOfEnd, endOf, sayEnded, whereEnded } from './ended-words.ts';
import { heirFinder } from './heirs.ts';
import { isSetApart, leansOn, placeOfMention } from './leaning-mentions.ts';
import type { Complaint, Context, Related, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** The text leans on it too: one finding for the pair, and the reader sees where else to look. */
function besides(document: Document, mentions: readonly Mention[]): Related[] {
  const [first] = mentions;
  if (!first) return [];
  const others = mentions.length - 1;
  const [more, moreEnglish] =
    others === 0
      ? ['', '']
      : others === 1
        ? [' och på ett ställe till', ' and in one more place']
        : [` och på ${others} ställen till`, ` and in ${others} more places`];
  const message = { sv: `nämns i texten här${more}`, en: `named in the text here${moreEnglish}` };
  return [{ place: placeOfMention(document, first), message }];
}

/** The text alone leans on it; only what is set apart is surely a name. */
function inText(
  document: Document,
  to: Document,
  mentions: readonly [Mention, ...Mention[]],
  ended: Text,
): Pick<Complaint, 'place' | 'message' | 'severity'> {
  const surest = mentions.find(isSetApart);
  const [first] = mentions;
  const count = mentions.length;
  const [places, placesEnglish] =
    count > 1
      ? [`på ${count} ställen i texten`, `in ${count} places of its text`]
      : ['i texten', 'in its text'];
  return {
    place: placeOfMention(document, surest ?? first),
    ...(surest ? {} : { severity: 'warning' as const }),
    message: {
      sv: `${nameOf(document)} hänvisar ${places} till ${nameOf(to)}, ${ended.sv}.`,
      en: `${nameOf(document)} refers ${placesEnglish} to ${nameOf(to)}, ${ended.en}.`,
    },
  };
}

/**
 * Whether a document is older than the end of another: then it named one that applied, and was not
 * revised since. What is younger may mean a later document of the same name that is not at hand.
 */
function wasWrittenBefore(
  { register }: Context,
  document: Document,
  end: Reason | undefined,
): boolean {
  const decided = register.timelineOf(document).decided?.day;
  const day = dayOfEnd(end);
  return decided !== undefined && day !== undefined && decided < day;
}

/**
 * Whether a document has no need to be revised: it is itself put away without a day, or its own time
 * was over before the other ended, as far as is known.
 */
function isPast({ register, asOf }: Context, document: Document, end: Reason | undefined): boolean {
  const timeline = register.timelineOf(document);
  if (timeline.undatedRepeals.some(({ part }) => part === undefined)) return true;
  const last = lastDayOn(timeline, asOf);
  if (!last || last.day >= asOf) return false;
  const day = dayOfEnd(end);
  return day === undefined ? end?.kind === 'superseded-elsewhere' : last.day < day;
}

/** A document in force must not lean on one that has ended. */
export const referenceToEnded: Rule = {
  id: 'reference-to-ended',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'Ett gällande dokument hänvisar till ett som inte längre gäller, i dokumenthuvudet eller i texten.',
    en: 'A document in force refers to one that has ended, in its frontmatter or in its text.',
  },
  why: {
    sv: 'Den som följer hänvisningen ska komma till en text som gäller.',
    en: 'A reader who follows the reference must land on text that still applies.',
  },
  usesMentions: true,

  *check(context) {
    const { register, documents, isInForce, hasEnded, state } = context;
    const heirOf = heirFinder(context);
    for (const document of documents) {
      if (!isInForce(document)) continue;
      const replaced = new Set(register.predecessorsOf(document).map((each) => each.predecessor));
      // A successor may well cite what it replaced, and what that had replaced.
      const isFault = (to: Document) =>
        hasEnded(to) && !replaced.has(to) && heirOf(to) !== document;
      const named = leansOn(context, document, isFault);
      const relations = register.referencesOf(document);
      const known = new Set(relations.map(({ to }) => to));
      const isKnown = (heir: Document) => known.has(heir);
      for (const { to, reference } of relations) {
        const end = endOf(state(to));
        if (!isFault(to) || isPast(context, document, end)) continue;
        const ended = sayEnded(end, context.asOf);
        const heir = heirOf(to);
        yield {
          place: reference.place,
          // A successor that is not at hand may have come later than this day.
          ...(end?.kind === 'superseded-elsewhere' ? { severity: 'warning' as const } : {}),
          message: {
            sv: `${nameOf(document)} hänvisar till ${nameOf(to)}, ${ended.sv}.`,
            en: `${nameOf(document)} refers to ${nameOf(to)}, ${ended.en}.`,
          },
          help: endedReferenceHelp(context, { document, to, heir, isDeclared: true, isKnown }),
          related: [...whereEnded(end), ...besides(document, named.get(to) ?? [])],
        };
        if (heir) known.add(heir);
        named.delete(to);
      }
      for (const [to, [first, ...others]] of named) {
        const end = endOf(state(to));
        // A successor that is not at hand may well have the same name, and be the one that is meant.
        if (!first || end?.kind === 'superseded-elsewhere') continue;
        if (isPast(context, document, end)) continue;
        const isSurely = [first, ...others].some(isSetApart);
        if (!isSurely && !wasWrittenBefore(context, document, end)) continue;
        const heir = heirOf(to);
        yield {
          ...inText(document, to, [first, ...others], sayEnded(end, context.asOf)),
          help: endedReferenceHelp(context, { document, to, heir, isDeclared: false, isKnown }),
          related: whereEnded(end),
        };
      }
    }
  },
};
