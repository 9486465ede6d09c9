import { findBody } from '../../../city/lookup.ts';
import { dateText } from '../../../document/date-text.ts';
import type { Decision, Document } from '../../../document/document.ts';
import { type Child, onLines, type Tag, tag } from '../../../markup/tag.ts';
import type { Text } from '../../../text/language.ts';
import { pagePath, publicAddress } from '../../address.ts';
import type { GroupKind } from '../../groups.ts';
import { cityWords, type Here, linkToGroup } from '../../here.ts';
import { appliesWhen } from '../../parts/applies-when.ts';
import { runningText } from '../../parts/running-text.ts';

/** Facts that have a page of all documents that share them. */
const GROUPED: Readonly<Record<string, GroupKind>> = {
  type: 'type',
  'decided-by': 'body',
  'responsible-function': 'function',
};

/** Facts whose words are the city's own, and not the product's. */
const OWN_WORDS: ReadonlySet<string> = new Set(Object.keys(GROUPED));

const WORDS = {
  heading: { sv: 'Fakta', en: 'Facts' },
  responsibleBody: { sv: 'Ansvarigt organ', en: 'Responsible body' },
  subjects: { sv: 'Ämnen', en: 'Subjects' },
  decidedValidity: { sv: 'Giltighetstid enligt beslutet', en: 'Validity as decided' },
  address: { sv: 'Fast adress', en: 'Stable address' },
  unknown: { sv: 'dagen är inte känd', en: 'the day is not known' },
} satisfies Record<string, Text>;

/** «2016-10-13, § 18, diarienummer 0144/14». */
function decisionText({ say }: Here, { date, paragraph, caseNumber }: Decision): string {
  const parts = [
    date ? dateText(date.value) : say(WORDS.unknown),
    paragraph && `§ ${paragraph.value.replace(/^§\s*/, '')}`,
    caseNumber && say({ sv: `diarienummer ${caseNumber.value}`, en: `case ${caseNumber.value}` }),
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

function links(here: Here, document: Document, kind: GroupKind): Child[] {
  return here.site
    .groupsOf(document, kind)
    .flatMap((group, index) => [...(index > 0 ? [', '] : []), linkToGroup(here, group)]);
}

/** What stands on the cover of a document, with links to what shares it. */
export function factsBox(here: Here, document: Document): Tag {
  const { site, say, language } = here;
  const rows: [string, Child[]][] = site.accountOf(document).facts.map(({ key, label, shown }) => {
    const kind = GROUPED[key];
    const linked = kind ? links(here, document, kind) : [];
    if (linked.length > 0) return [say(label), linked];
    if (key === 'decision') {
      const all = document.decisions.map((decision) => decisionText(here, decision));
      return [say(label), runningText(all.join('; '))];
    }
    if (
      key === 'validity' &&
      appliesWhen(site.stateOf(document), site.register.city) === 'no-longer'
    ) {
      return [say(WORDS.decidedValidity), runningText(say(shown))];
    }
    return [say(label), [OWN_WORDS.has(key) ? cityWords(here, say(shown)) : say(shown)]];
  });
  const body = document.responsibleBody?.value;
  if (body !== undefined) {
    const name = findBody(site.register.city, body, site.asOf)?.name ?? body;
    rows.push([say(WORDS.responsibleBody), [cityWords(here, name)]]);
  }
  const subjects = links(here, document, 'subject');
  if (subjects.length > 0) rows.push([say(WORDS.subjects), subjects]);
  const { baseUrl } = site.settings;
  if (baseUrl !== undefined) {
    const path = pagePath({ kind: 'document', id: document.id.value }, language, site.languages[0]);
    rows.push([say(WORDS.address), [publicAddress(baseUrl, path)]]);
  }
  const pairs = rows.map(([term, value]) =>
    tag('div', {}, tag('dt', {}, term), tag('dd', {}, ...value)),
  );
  return tag(
    'section',
    { class: 'facts', 'aria-labelledby': 'fakta.rubrik' },
    ...onLines([
      tag('h2', { id: 'fakta.rubrik' }, say(WORDS.heading)),
      tag('dl', {}, ...onLines(pairs)),
    ]),
  );
}
