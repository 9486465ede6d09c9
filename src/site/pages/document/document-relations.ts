import type { Account } from '../../../account/account.ts';
import { citedText } from '../../../account/say-cited.ts';
import type { Document } from '../../../document/document.ts';
import { type Child, type Tag, tag } from '../../../markup/tag.ts';
import type { Text } from '../../../text/language.ts';
import { cityWords, type Here, linkToDocument } from '../../here.ts';
import { badge } from '../../parts/badge.ts';
import type { Section } from '../../parts/section.ts';
import { enumerated, list } from '../../parts/sentence.ts';

type Relation = 'replaces' | 'replacedBy' | 'belongsTo' | 'children' | 'refersTo';

const HEADINGS: Readonly<Record<Relation | 'referredToBy' | 'upstream' | 'cited', Text>> = {
  replacedBy: { sv: 'Ersätts av', en: 'Superseded by' },
  replaces: { sv: 'Ersätter', en: 'Supersedes' },
  belongsTo: { sv: 'Hör till', en: 'Belongs to' },
  children: { sv: 'Underordnade dokument', en: 'Documents below it' },
  refersTo: { sv: 'Hänvisar till', en: 'Refers to' },
  referredToBy: { sv: 'Andra dokument som hänvisar hit', en: 'Other documents that refer to it' },
  upstream: { sv: 'Utgår från', en: 'Based on' },
  cited: {
    sv: 'Lagar och beslut som texten nämner',
    en: 'Statutes and decisions that the text names',
  },
};

/** Longer lists are folded: they say more of the register than of the document. */
const MOST = 12;

function withState(here: Here, document: Document): Child[] {
  return [linkToDocument(here, document), ' ', badge(here, here.site.stateOf(document))];
}

/** Each document once, by declared relations before what only the text names. */
function referrers(here: Here, { referredToBy, mentionedBy, document }: Account): Child[][] {
  const declared = new Set(referredToBy.map((each) => each.document));
  const named = mentionedBy.filter((each) => !declared.has(each.document));
  const inText = here.say({ sv: ' (nämner det i sin text)', en: ' (names it in its text)' });
  return [
    ...[...declared].filter((each) => each !== document).map((each) => withState(here, each)),
    ...named.map((each) => [...withState(here, each.document), inText]),
  ];
}

function upstreamOf({ site }: Here, { upstream }: Document): Child[][] {
  return upstream.map(({ to }) => {
    const found = site.register.resolve(to);
    return [found.kind === 'external' ? found.external.title : to];
  });
}

function citedOf(here: Here, { cited }: Account): Child[][] {
  return cited.map((each) => {
    const text = cityWords(here, citedText(each, here.language));
    if (each.kind === 'statute' || each.documents.length === 0) return [text];
    const adopted = here.say({ sv: ' (antog ', en: ' (adopted ' });
    const links = each.documents.map((document) => linkToDocument(here, document));
    return [text, adopted, ...enumerated(links, here.say({ sv: 'och', en: 'and' })), ')'];
  });
}

function part({ say }: Here, heading: Text, items: readonly (readonly Child[])[]): Tag[] {
  if (items.length === 0) return [];
  const title = tag('h3', {}, say(heading));
  if (items.length <= MOST) return [title, ...(list(items) as Tag[])];
  const rest = items.length - MOST;
  const words = say({ sv: `Visa ${rest} till`, en: `Show ${rest} more` });
  return [
    title,
    ...(list(items.slice(0, MOST)) as Tag[]),
    tag('details', {}, tag('summary', {}, words), ...list(items.slice(MOST))),
  ];
}

/** What a document has to do with others: both ways, and with what stands outside the register. */
export function relationsSection(here: Here, account: Account): Section | undefined {
  const { document } = account;
  const { register } = here.site;
  const order = ['replacedBy', 'replaces', 'belongsTo', 'children', 'refersTo'] as const;
  const elsewhere = register.successorsElsewhere(document).map(({ to }) => [to]);
  const related = order.flatMap((key) => {
    const others = [...new Set(account[key].map((each) => each.document))];
    const items = others.map((each) => withState(here, each));
    return part(here, HEADINGS[key], key === 'replacedBy' ? [...items, ...elsewhere] : items);
  });
  const content = [
    ...related,
    ...part(here, HEADINGS.upstream, upstreamOf(here, document)),
    ...part(here, HEADINGS.referredToBy, referrers(here, account)),
    ...part(here, HEADINGS.cited, citedOf(here, account)),
  ];
  if (content.length === 0) return undefined;
  const heading = { sv: 'Samband med andra dokument', en: 'How it relates to other documents' };
  return { id: 'samband.rubrik', heading, content };
}
