import type { Document } from '../../document/document.ts';
import { type Child, tag } from '../../markup/tag.ts';
import { catalogueSettings } from '../catalogue-settings.ts';
import { DATA_FILES } from '../data-files.ts';
import { type Here, linkToDocument, nameOf, wayToFile } from '../here.ts';
import type { Content, Page } from '../page.ts';
import { list, paragraph } from '../parts/sentence.ts';
import { table } from '../parts/table.ts';
import { timeTag } from '../parts/time-tag.ts';
import type { Site } from '../site.ts';
import { DATA_WORDS, TO_MIND } from './data-words.ts';

type Say = (word: keyof typeof DATA_WORDS) => string;

function filesTable(here: Here, say: Say): Child {
  const isTold = catalogueSettings(here.site).kind === 'told';
  const rows = DATA_FILES.filter(({ forCatalogues }) => isTold || !forCatalogues).map(
    ({ path, mediaType, title, about }) => [
      [tag('a', { href: wayToFile(here, path), type: mediaType }, here.say(title))],
      [here.say(about)],
      [mediaType],
    ],
  );
  const columns = [
    { heading: say('file'), isName: true },
    { heading: say('about') },
    { heading: say('format') },
  ];
  return table(say('files'), columns, rows, { captionIsUnseen: true });
}

/** The licence, as a link where it is an address of the web. */
function license({ site }: Here, say: Say): Child {
  const { license: address } = site.settings;
  const isFree = /\/creativecommons\.org\/publicdomain\/zero\//.test(address);
  const name = isFree ? 'Creative Commons Zero (CC0)' : address;
  const isWeb = /^https?:\/\//i.test(address);
  return paragraph(
    say(isFree ? 'free' : 'under'),
    isWeb ? tag('a', { href: address }, name) : name,
    '.',
  );
}

/** Where a document is for the world; only from the site's own folder on, where nobody knows more. */
function lastingAddress({ site }: Here, id: string): string {
  return `${site.settings.baseUrl ?? '…/'}id/${id}/`;
}

function addresses(here: Here, say: Say, example: Document | undefined): Child[] {
  const id = here.say({ sv: 'dokumentets-id', en: 'id-of-the-document' });
  const general = lastingAddress(here, id);
  return [
    paragraph(say('lastingAddress'), tag('code', {}, general)),
    paragraph(say('lastingText'), tag('code', {}, `${general}${id}.md`)),
    ...(example
      ? [
          paragraph(
            say('example'),
            linkToDocument(here, example),
            ', ',
            tag('code', {}, lastingAddress(here, example.id.value)),
          ),
        ]
      : []),
  ];
}

/** A document as it may be cited: who, what, when, where, and as of which day. */
function citation(here: Here, document: Document): string {
  const { site, say } = here;
  const { decidedBy, decided } = site.rowOf(document);
  const city = site.register.city.name;
  const decision = [decidedBy, decided].filter(Boolean).join(' ');
  return [
    `${city === '' ? '' : `${city}: `}«${nameOf(document)}»`,
    decision === '' ? '' : ` (${decision})`,
    `. ${lastingAddress(here, document.id.value)} `,
    say({ sv: `Läget den ${site.asOf}.`, en: `As of ${site.asOf}.` }),
  ].join('');
}

function main(here: Here): Content[] {
  const { site } = here;
  const say: Say = (word) => here.say(DATA_WORDS[word]);
  const heading = (word: keyof typeof DATA_WORDS) => tag('h2', {}, say(word));
  const { documents } = site.register;
  const example = documents.find((each) => site.stateOf(each).kind === 'in-force') ?? documents[0];
  const { contact } = site.settings;
  return [
    tag('p', { class: 'lead' }, say('lead'), ' ', say('day'), timeTag(site.asOf), '.'),
    heading('files'),
    filesTable(here, say),
    heading('license'),
    license(here, say),
    heading('lasting'),
    ...addresses(here, say, example),
    heading('cite'),
    paragraph(say('citeHow')),
    ...(example ? [tag('blockquote', {}, paragraph(citation(here, example)))] : []),
    heading('mind'),
    ...list(TO_MIND.map((text) => [here.say(text)])),
    ...(contact
      ? [
          heading('questions'),
          paragraph(
            say('asked'),
            `${contact.name}, `,
            tag('a', { href: `mailto:${contact.email}` }, contact.email),
            '.',
          ),
        ]
      : []),
  ];
}

/** What data there are, what they mean, and how they may be used. */
export function dataPage(_site: Site): Page {
  return {
    key: { kind: 'data' },
    title: { sv: 'Öppna data', en: 'Open data' },
    description: {
      sv: 'Registret över styrande dokument som öppna data: tabell, JSON, länkade data, flöde och kalender.',
      en: 'The register of governing documents as open data: a table, JSON, linked data, a feed and a calendar.',
    },
    main,
  };
}
