import { languageAddress } from '../linked-data/expressions.ts';
import { publicAddress } from '../site/address.ts';
import type { ToldForCatalogue } from '../site/catalogue-settings.ts';
import { DATA_FILES } from '../site/data-files.ts';
import { FRAME_WORDS } from '../site/frame/frame-words.ts';
import { languageOf } from '../site/here.ts';
import type { Site } from '../site/site.ts';
import type { Day } from '../text/calendar.ts';
import { verbatim } from '../text/language.ts';
import { CATALOGUE_WORDS } from './catalogue-words.ts';
import { address, date, type Resource, texts, unnamed, words } from './turtle.ts';

const AUTHORITY = 'http://publications.europa.eu/resource/authority/';

const registerFiles = DATA_FILES.filter(({ isRegister }) => isRegister);

/** A site of which is told what a catalogue must know, and how the description names things. */
export interface Described extends Omit<ToldForCatalogue, 'kind'> {
  readonly site: Site;
  readonly own: (name: string) => Resource['subject'];
  readonly publisher: Resource['subject'];
  readonly license: Resource['subject'];
}

function languagesIn({ site }: Described): Resource['subject'][] {
  const tags = new Set(site.register.documents.map((document) => languageOf(site, document)));
  return [...tags].sort().flatMap((tag) => {
    const known = languageAddress(tag);
    return known === undefined ? [] : [address(known)];
  });
}

/** The first day on which any document may have been decided: so far back the register goes. */
function firstDay({ site: { register } }: Described): Day | undefined {
  const days = register.documents.map(
    (each) => register.timelineOf(each).decided?.decision.date?.value.first,
  );
  return days.filter((day) => day !== undefined).sort()[0];
}

/** The catalogue, which holds the one data set. */
export function catalogue(described: Described): Resource {
  const { site, baseUrl, own, publisher, license } = described;
  const { title } = site.settings;
  return {
    subject: own('katalog'),
    type: 'dcat:Catalog',
    properties: [
      ['dcterms:title', ...texts(title === undefined ? FRAME_WORDS.site : verbatim(title))],
      ['dcterms:description', ...texts(CATALOGUE_WORDS.catalogue)],
      ['dcterms:publisher', publisher],
      ['dcterms:license', license],
      ['dcat:dataset', own('register')],
      ['dcterms:language', ...site.languages.map((tag) => address(languageAddress(tag) ?? ''))],
      ['dcterms:modified', date(site.asOf)],
      ['dcat:themeTaxonomy', address(`${AUTHORITY}data-theme`)],
      ['foaf:homepage', address(baseUrl)],
    ],
  };
}

/** The data set, with the area and the time that it is about. */
export function dataset(described: Described): Resource[] {
  const { site, baseUrl, own, publisher } = described;
  const first = firstDay(described);
  const [area, period] = [unnamed('omrade'), unnamed('tid')];
  const named = words(site.register.city.name, 'sv');
  return [
    {
      subject: own('register'),
      type: 'dcat:Dataset',
      properties: [
        ['dcterms:title', ...texts(FRAME_WORDS.site)],
        ['dcterms:description', ...texts(CATALOGUE_WORDS.dataset)],
        ['dcterms:publisher', publisher],
        ['dcat:distribution', ...registerFiles.map(({ path }) => own(path))],
        ['dcat:contactPoint', own('kontakt')],
        ['dcat:theme', address(`${AUTHORITY}data-theme/GOVE`)],
        ['dcat:keyword', ...CATALOGUE_WORDS.keywords.flatMap(texts)],
        ['dcterms:accessRights', address(`${AUTHORITY}access-right/PUBLIC`)],
        ['dcterms:conformsTo', address('http://data.europa.eu/eli/ontology')],
        ['dcterms:language', ...languagesIn(described)],
        ['dcterms:modified', date(site.asOf)],
        ['dcterms:spatial', area],
        ['dcterms:temporal', first && period],
        ['dcat:landingPage', address(`${baseUrl}oppna-data/`)],
      ],
    },
    { subject: area, type: 'dcterms:Location', properties: [['skos:prefLabel', named]] },
    ...(first === undefined
      ? []
      : [
          {
            subject: period,
            type: 'dcterms:PeriodOfTime',
            properties: [['dcat:startDate', date(first)] as const],
          },
        ]),
  ];
}

/** The forms in which the data set can be had. */
export function distributions({ baseUrl, own, license }: Described): Resource[] {
  return registerFiles.map(({ path, title, about, mediaType }): Resource => {
    const file = address(publicAddress(baseUrl, path));
    const schema = path === 'register.json' ? address(`${baseUrl}register.schema.json`) : undefined;
    return {
      subject: own(path),
      type: 'dcat:Distribution',
      properties: [
        ['dcterms:title', ...texts(title)],
        ['dcterms:description', ...texts(about)],
        ['dcat:accessURL', file],
        ['dcat:downloadURL', file],
        ['dcterms:format', words(mediaType)],
        ['dcterms:license', license],
        ['dcterms:conformsTo', schema],
      ],
    };
  });
}

/** Who publishes the data set, and who is asked about it. */
export function people({ site, contact, own, publisher }: Described): Resource[] {
  const type = address('http://purl.org/adms/publishertype/LocalAuthority');
  return [
    {
      subject: publisher,
      type: 'foaf:Agent',
      properties: [
        ['foaf:name', words(site.register.city.name, 'sv')],
        ['dcterms:type', type],
      ],
    },
    {
      subject: own('kontakt'),
      type: 'vcard:Organization',
      properties: [
        ['vcard:fn', words(contact.name)],
        ['vcard:hasEmail', address(`mailto:${contact.email}`)],
      ],
    },
  ];
}
