import { tag } from '../../markup/tag.ts';
import type { Text } from '../../text/language.ts';
import type { Group, GroupKind } from '../groups.ts';
import { type Here, linkTo } from '../here.ts';
import type { Page } from '../page.ts';
import { inLists } from '../parts/applies-when.ts';
import { documentLists } from '../parts/document-lists.ts';
import { timeTag } from '../parts/time-tag.ts';

/** What the documents of a group have in common, in front of its name. */
const KIND_NAMES: Readonly<Record<GroupKind, Text>> = {
  type: { sv: 'Dokumenttyp', en: 'Type' },
  body: { sv: 'Beslutat av', en: 'Decided by' },
  function: { sv: 'Dokumentansvarig', en: 'Responsible' },
  subject: { sv: 'Ämne', en: 'Subject' },
};

/** The column that would say the same of every document. */
const SAME = { type: ['type'], body: [], function: ['responsible'], subject: [] } as const;

function lead(here: Here, { documents }: Group) {
  const { say, site } = here;
  const { now: inForce, expired } = inLists(site, documents);
  const all = documents.length;
  const now = inForce.length;
  const over = expired.length;
  const words = say({
    sv: `${now} av ${all} dokument gäller den `,
    en: `${now} of ${all} documents ${now === 1 ? 'is' : 'are'} in force on `,
  });
  const told =
    over === 0
      ? []
      : [
          say({
            sv: `Därtill räknas ${over} som gällande fast tiden har gått ut. `,
            en: `${over} more ${over === 1 ? 'counts' : 'count'} as in force though the period is over. `,
          }),
        ];
  const others = linkTo(
    here,
    { kind: 'documents' },
    say({ sv: 'Alla dokument', en: 'All documents' }),
  );
  return tag('p', { class: 'lead' }, words, timeTag(site.asOf), '. ', ...told, others);
}

/** The page of what shares a type, a body, a function or a subject: what applies, what comes, what has ended. */
export function groupPage(group: Group): Page {
  const { kind, slug, name } = group;
  const title = (language: 'sv' | 'en') => `${KIND_NAMES[kind][language]}: ${name}`;
  return {
    key: { kind, slug },
    title: { sv: title('sv'), en: title('en') },
    description: {
      sv: `Styrande dokument – ${title('sv')}.`,
      en: `Governing documents – ${title('en')}.`,
    },
    main: (here) => [lead(here, group), ...documentLists(here, group.documents, SAME[kind])],
  };
}
