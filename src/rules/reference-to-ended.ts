import type { Document } from '../document/document.ts';
import type { Mention } from '../mention/mention.ts';
import type { Text } from '../text/language.ts';
import { endedReferenceHelp } from './ended-reference-help.ts';
import { endOf, sayEnded, whereEnded } from './ended-words.ts';
import { heirFinder } from './heirs.ts';
import { isSetApart, leansOn, placeOfMention, toldAsPast } from './leaning-mentions.ts';
import { mayReferToEnded, wasWrittenBefore, weighDeclared } from './reference-weight.ts';
import type { Complaint, Related, Rule } from './rule.ts';
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
      if (!isInForce(document) || mayReferToEnded(context, document)) continue;
      const replaced = new Set(register.predecessorsOf(document).map((each) => each.predecessor));
      // A successor may well cite what it replaced, and what that had replaced. Where the successor
      // is not at hand nobody knows whether the other had ended; `supersedes-unknown` asks for it.
      const isFault = (to: Document) =>
        hasEnded(to) &&
        !replaced.has(to) &&
        heirOf(to) !== document &&
        endOf(state(to))?.kind !== 'superseded-elsewhere';
      const named = leansOn(context, document, isFault);
      const past = toldAsPast(context, document);
      const relations = register.referencesOf(document);
      const declared = new Set(relations.map(({ to }) => to));
      const known = new Set(declared);
      const isKnown = (heir: Document) => known.has(heir);
      for (const { to, reference } of relations) {
        const mentions = named.get(to) ?? [];
        const isInText = mentions.length > 0;
        // The text says what the reference is for.
        if (!isFault(to) || (!isInText && past.has(to))) continue;
        const end = endOf(state(to));
        const ended = sayEnded(end);
        const heir = heirOf(to);
        // Whoever refers to both finds what applies; the older reference is a remnant.
        const isRemnant = heir !== undefined && declared.has(heir) && !isInText;
        yield {
          place: reference.place,
          ...weighDeclared(context, { document, to, end, isInText, isRemnant }),
          message: {
            sv: `${nameOf(document)} hänvisar till ${nameOf(to)}, ${ended.sv}.`,
            en: `${nameOf(document)} refers to ${nameOf(to)}, ${ended.en}.`,
          },
          help: endedReferenceHelp(context, { document, to, heir, isDeclared: true, isKnown }),
          related: [...whereEnded(end), ...besides(document, mentions)],
        };
        if (heir) known.add(heir);
        named.delete(to);
      }
      for (const [to, [first, ...others]] of named) {
        if (!first) continue;
        const end = endOf(state(to));
        const isSurely = [first, ...others].some(isSetApart);
        if (!isSurely && !wasWrittenBefore(context, document, end)) continue;
        const heir = heirOf(to);
        yield {
          ...inText(document, to, [first, ...others], sayEnded(end)),
          help: endedReferenceHelp(context, { document, to, heir, isDeclared: false, isKnown }),
          related: whereEnded(end),
        };
      }
    }
  },
};
