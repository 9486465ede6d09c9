import type { Document, Repeal } from '../../document/document.ts';
import { type Child, tag } from '../../markup/tag.ts';
import { type Here, linkToDocument } from '../here.ts';
import { decidedTogether } from './decided-together.ts';
import { enumerated } from './sentence.ts';

/** More than these are not told: a council that settles its whole steering says nothing by it. */
const MOST_TOGETHER = 5;

/** What was decided by the same body on the day of a repeal: nobody says that it took the place. */
function sayTogether(here: Here, repeals: readonly Repeal[]): Child[][] {
  const { site, say } = here;
  const all = repeals.flatMap((repeal) => decidedTogether(site.register, repeal));
  if (all.length === 0 || all.length > MOST_TOGETHER) return [];
  const things = all.map(({ document, paragraph }) =>
    tag(
      'span',
      {},
      linkToDocument(here, document),
      ...(paragraph === undefined ? [] : [` (§\u00a0${paragraph})`]),
    ),
  );
  const lead = say({ sv: 'Samtidigt beslutades: ', en: 'Decided at the same time: ' });
  return [[lead, ...enumerated(things, say({ sv: 'och', en: 'and' })), '.']];
}

/** Where nothing can be read instead: that, and why, and what was decided along with the repeals. */
export function sayNoHeir(here: Here, document: Document, repeals: readonly Repeal[]): Child[][] {
  const { site, say } = here;
  const { superseded, successorsElsewhere } = site.register.timelineOf(document);
  if (successorsElsewhere.length > 0) return [];
  const neither = say({
    sv: 'Inte heller det som ersatte det gäller i dag.',
    en: 'What superseded it does not apply today either.',
  });
  const none = say({
    sv: 'Inget annat dokument har ersatt det.',
    en: 'No other document has taken its place.',
  });
  return [[superseded ? neither : none], ...sayTogether(here, repeals)];
}
