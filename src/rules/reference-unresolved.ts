import type { Document, Reference } from '../document/document.ts';
import { isPlaceholder } from '../forms/placeholder-form.ts';
import type { Mention } from '../mention/mention.ts';
import type { Text } from '../text/language.ts';
import { foldName } from '../text/normalise.ts';
import { enumerate } from './enumerate.ts';
import { placeOfMention } from './leaning-mentions.ts';
import { nearNames } from './near-names.ts';
import { quote } from './quote.ts';
import type { Complaint, Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** So many are named in one finding. */
const MOST_SHOWN = 3;

function asks(near: string | undefined): Text {
  return near === undefined
    ? { sv: '', en: '' }
    : { sv: `Menade du ${quote(near)}? `, en: `Did you mean ${quote(near)}? ` };
}

/** What the frontmatter names and nothing has: one finding for all of a document. */
function declared(
  document: Document,
  unknown: readonly [Reference, ...Reference[]],
  nearName: (words: string) => string | undefined,
): Complaint {
  const [first] = unknown;
  const { sv, en } = asks(unknown.length === 1 ? nearName(first.to) : undefined);
  const listed = enumerate(unknown.slice(0, MOST_SHOWN).map(({ to }) => to));
  const count = unknown.length;
  const [among, amongEnglish] =
    count > MOST_SHOWN ? [', bland dem ', ', among them '] : [': ', ': '];
  return {
    place: first.place,
    message:
      count === 1
        ? {
            sv: `${nameOf(document)} hänvisar till ${first.to}, som inte finns i registret.`,
            en: `${nameOf(document)} refers to ${first.to}, which is not in the register.`,
          }
        : {
            sv: `${nameOf(document)} hänvisar till ${count} dokument som inte finns i registret${among}${listed.sv}.`,
            en: `${nameOf(document)} refers to ${count} documents that are not in the register${amongEnglish}${listed.en}.`,
          },
    help: {
      sv: `${sv}Skriv id på ett dokument i registret. Finns dokumentet utanför kommunen: lägg in det under external i gov-docs.yaml.`,
      en: `${en}Write the id of a document of the register. If the document is not the city's own, add it under external in gov-docs.yaml.`,
    },
  };
}

/** A name in the text that is surely one of a governing document, with all places where it stands. */
function named(
  document: Document,
  words: string,
  mentions: readonly [Mention, ...Mention[]],
  nearName: (words: string) => string | undefined,
): Complaint {
  const { sv, en } = asks(nearName(words));
  const count = mentions.length;
  const [places, placesEnglish] =
    count > 1 ? [` på ${count} ställen`, ` in ${count} places`] : ['', ''];
  return {
    place: placeOfMention(document, mentions[0]),
    message: {
      sv: `Texten nämner ${quote(words)}${places}, men inget dokument i registret heter så.`,
      en: `The text names ${quote(words)}${placesEnglish}, but no document of the register has that name.`,
    },
    help: {
      sv: `${sv}Har dokumentet en annan titel: rätta texten, eller skriv namnet under aliases i dokumentet. Saknas det i registret: lägg in det. Är det inte kommunens eget: lägg in det under external i gov-docs.yaml.`,
      en: `${en}If the document has another title, correct the text, or write the name under aliases in the document. If it is missing from the register, add it. If it is not the city's own, add it under external in gov-docs.yaml.`,
    },
  };
}

function unknownReferences({ register }: Context, document: Document): Reference[] {
  return [...document.references, ...document.upstream].filter(
    ({ to }) => register.resolve(to).kind === 'unknown' && !isPlaceholder(to),
  );
}

/** A reference leads to a document of the register, or to one that the city lists as external. */
export const referenceUnresolved: Rule = {
  id: 'reference-unresolved',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Ett styrdokument som nämns i dokumenthuvudet, eller med kursiv eller citattecken i texten, finns inte i registret.',
    en: 'A governing document that the frontmatter names, or the text in italics or quotation marks, is not in the register.',
  },
  why: {
    sv: 'Den som läser kan inte avgöra om dokumentet har upphört, har bytt namn eller aldrig lades in.',
    en: 'A reader cannot tell whether the document has ended, was renamed or was never added.',
  },
  usesMentions: true,

  *check(context) {
    const nearName = nearNames(context);
    for (const document of context.documents) {
      if (context.hasEnded(document)) continue;
      const [first, ...others] = unknownReferences(context, document);
      if (first) yield declared(document, [first, ...others], nearName);
      const byName = new Map<string, { words: string; mentions: [Mention, ...Mention[]] }>();
      for (const mention of context.mentionsOf(document)) {
        if (mention.to.kind !== 'unresolved') continue;
        const { words } = mention.to;
        const known = byName.get(foldName(words));
        if (known) known.mentions.push(mention);
        else byName.set(foldName(words), { words, mentions: [mention] });
      }
      for (const { words, mentions } of byName.values()) {
        yield named(document, words, mentions, nearName);
      }
    }
  },
};
