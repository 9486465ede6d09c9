import type { Document } from '../document/document.ts';
import { statedLanguage, statedText } from '../document/stated-text.ts';
import { isDecided, stateOn } from '../register/state.ts';
import { type Day, parseDay } from '../text/calendar.ts';
import { workAddress } from './addresses.ts';
import { type Node, node, to } from './node.ts';
import type { Source } from './source.ts';

/** The languages of the European Union's table that Swedish municipalities write in. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['sv', 'SWE'],
  ['en', 'ENG'],
  ['fi', 'FIN'],
  ['se', 'SME'],
  ['yi', 'YID'],
  ['rom', 'ROM'],
  ['ar', 'ARA'],
]);
const LANGUAGE_TABLE = 'http://publications.europa.eu/resource/authority/language/';
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';

/** The language of a document's text as a tag: its own, else the city's. */
export function languageOf({ register }: Source, document: Document): string {
  return statedLanguage(document) ?? register.city.language ?? 'sv';
}

/** The address of a language in the European Union's table; undefined for one that is not in ours. */
export function languageAddress(tag: string): string | undefined {
  const code = LANGUAGES.get(tag.split('-')[0] ?? '');
  return code && `${LANGUAGE_TABLE}${code}`;
}

/** The days of a document's versions up to the day: of its adoption, and of what changed its text. */
function versionDays({ register, asOf }: Source, document: Document): Day[] {
  if (!isDecided(stateOn(register, document, asOf))) return [];
  const adopted = register.timelineOf(document).decided?.decision.date?.value;
  const changes = document.history
    .filter(({ event }) => event.value === 'revision' || event.value === 'editorial')
    .map(({ date }) => date?.value);
  const days = [
    adopted?.precision === 'day' ? adopted.first : undefined,
    parseDay(statedText(document, 'last-revised') ?? ''),
    ...changes,
  ];
  return [...new Set(days)].filter((day) => day !== undefined && day <= asOf).sort() as Day[];
}

/** The day of the latest version, where it was changed after its adoption. */
export function latestRevision(source: Source, document: Document): Day | undefined {
  const days = versionDays(source, document);
  return days.length > 1 ? days.at(-1) : undefined;
}

/** What is published is a copy of the original in the city's archive, so nothing legal hangs on it. */
function format(address: string, mediaType: string): Node {
  return {
    '@id': address,
    '@type': 'eli:Format',
    'eli:format': `${MEDIA_TYPES}${mediaType}`,
    'eli:legal_value': 'eli:LegalValue-unofficial',
  };
}

/** The address of the text as it stands, or of the version of a day. */
function expressionAddress({ addressOf }: Source, id: string, day?: Day): string {
  return `${workAddress(addressOf, id)}#text${day === undefined ? '' : `-${day}`}`;
}

/** The text of a document as it stands, and the versions before it, of which only the day is known. */
export function expressionNodes(source: Source, document: Document): Node[] {
  const { addressOf } = source;
  const id = document.id.value;
  const language = languageOf(source, document);
  const days = versionDays(source, document);
  const written = (words: string) => ({ '@value': words, '@language': language });
  const realizes = to(workAddress(addressOf, id));
  const current = node({
    '@id': expressionAddress(source, id),
    '@type': 'eli:LegalExpression',
    'eli:realizes': realizes,
    'eli:language': languageAddress(language),
    'eli:title': document.title && written(document.title.value),
    'eli:title_alternative': document.aliases.map(({ value }) => written(value)),
    'eli:version_date': days.at(-1),
    'eli:is_embodied_by': [
      format(addressOf(`id/${id}/index.html`), 'text/html'),
      format(addressOf(`id/${id}/${id}.md`), 'text/markdown'),
    ],
  });
  const earlier = days.slice(0, -1).map((day) => ({
    '@id': expressionAddress(source, id, day),
    '@type': 'eli:LegalExpression',
    'eli:realizes': realizes,
    'eli:version_date': day,
  }));
  return [current, ...earlier];
}
