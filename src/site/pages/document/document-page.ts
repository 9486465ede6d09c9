import type { Document } from '../../../document/document.ts';
import { documentLinkedData } from '../../../linked-data/document-linked-data.ts';
import { escapeXml } from '../../../markup/escape-xml.ts';
import { type Child, tag } from '../../../markup/tag.ts';
import { type Text, verbatim } from '../../../text/language.ts';
import { type Here, langOf, languageOf, nameOf, wayToFile } from '../../here.ts';
import { linkedDataSource } from '../../linked-data-source.ts';
import type { Content, Page } from '../../page.ts';
import { appliesWhen } from '../../parts/applies-when.ts';
import { stateWords } from '../../parts/badge.ts';
import { sectionTag } from '../../parts/section.ts';
import { stateBox } from '../../parts/state-box.ts';
import type { Site } from '../../site.ts';
import { factsBox } from './document-facts.ts';
import { filesSection } from './document-files.ts';
import { comingSection, historySection } from './document-history.ts';
import { relationsSection } from './document-relations.ts';
import { contentsNav } from './document-toc.ts';

const REMINDERS: Readonly<Partial<Record<ReturnType<typeof appliesWhen>, Text>>> = {
  later: { sv: 'Texten gäller inte än.', en: 'This text does not apply yet.' },
  'no-longer': { sv: 'Texten gäller inte längre.', en: 'This text no longer applies.' },
  undecided: { sv: 'Texten är inte beslutad.', en: 'This text is not decided.' },
};

/** The text of a document. Whoever begins to read there is told where it does not apply. */
function textOf(here: Here, document: Document): Content[] {
  const { site, say } = here;
  const html = site.bodyOf(document).html(wayToFile(here, ''));
  const reminder = REMINDERS[appliesWhen(site.stateOf(document), site.register.city)];
  const heading = say({ sv: 'Dokumentets text', en: 'The text of the document' });
  const note: Child[] = reminder ? [tag('p', { class: 'reminder' }, say(reminder))] : [];
  if (html.trim() === '') {
    const none = { sv: 'Här finns ingen text.', en: 'There is no text here.' };
    return [tag('h2', { id: 'text.rubrik' }, heading), tag('p', {}, say(none))];
  }
  const lang = langOf(here, languageOf(site, document));
  const start = lang === undefined ? '<article>' : `<article lang="${escapeXml(lang)}">`;
  return [
    tag('h2', { id: 'text.rubrik' }, heading),
    ...note,
    { raw: `${start}\n${html}\n</article>` },
  ];
}

/** One sentence for lists of what a search engine found. */
function description(site: Site, document: Document): Text {
  const { type, decidedBy } = site.rowOf(document);
  const state = stateWords(site.stateOf(document));
  const what = (language: 'sv' | 'en') =>
    [state[language], type, decidedBy].filter(Boolean).join(' · ');
  const name = nameOf(document);
  return {
    sv: `${name}: ${what('sv')}. Läget den ${site.asOf}.`,
    en: `${name}: ${what('en')}. As of ${site.asOf}.`,
  };
}

/** The page of a document: whether it applies and why, its facts, its text, and all around it. */
export function documentPage(site: Site, document: Document): Page {
  return {
    key: { kind: 'document', id: document.id.value },
    title: verbatim(nameOf(document)),
    language: languageOf(site, document),
    description: description(site, document),
    linkedData: (here) => documentLinkedData(linkedDataSource(site, here.path), document),
    main: (here) => {
      const sections = [
        relationsSection(here, site.accountOf(document)),
        comingSection(here, document),
        historySection(here, document),
        filesSection(here, document),
      ].filter((section) => section !== undefined);
      return [
        stateBox(here, document),
        tag(
          'div',
          { class: 'aside' },
          factsBox(here, document),
          contentsNav(here, document, sections),
        ),
        ...textOf(here, document),
        ...sections.map((section) => sectionTag(here, section)),
      ];
    },
  };
}
