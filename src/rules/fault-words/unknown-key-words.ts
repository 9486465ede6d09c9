import type { SchemaFault } from '../../document/schema-fault.ts';
import { canonicalKey } from '../../document/synonyms.ts';
import type { Text } from '../../text/language.ts';
import { toId } from '../../text/normalise.ts';
import { quote } from '../quote.ts';
import type { Words } from './say-faults.ts';
import { spotName } from './spot-name.ts';

type UnknownKey = SchemaFault & { readonly kind: 'unknown-key' };

/** Keys that stand within another one, for those who wrote them at the top. */
const INNER: ReadonlyMap<string, string> = new Map([
  ...['date', 'paragraph', 'case-number', 'adjusted', 'legal-force'].map(
    (key) => [key, `decision.${key}`] as const,
  ),
  ['datum', 'decision.date'],
  ...['from', 'to', 'mandate-period'].map((key) => [key, `validity.${key}`] as const),
  ...['every', 'last', 'next'].map((key) => [key, `review.${key}`] as const),
]);

/** Keys of an event that only some kinds of event have. */
const EVENTS: ReadonlyMap<string, Text> = new Map([
  [
    'to',
    {
      sv: 'prolongation (förlängning) och transfer (överföring)',
      en: 'prolongation and transfer',
    },
  ],
  ['renews', { sv: 'revision (revidering)', en: 'revision' }],
  ['result', { sv: 'review (aktualitetsprövning)', en: 'review' }],
  [
    'court',
    {
      sv: 'appeal (överklagande) och annulment (upphävt av domstol)',
      en: 'appeal and annulment',
    },
  ],
]);

/** Words on cover sheets for who wrote the document: not who answers for it. */
const AUTHORS: ReadonlySet<string> = new Set([
  'utfärdare',
  'handläggare',
  'framtagen av',
  'utgivare',
  'författare',
  'author',
]);

/** What keeps a fact of the city's own. */
function keep(key: string): Text {
  const own = `x-${toId(key) || 'egen'}`;
  return {
    sv: `Är det en egen uppgift, kalla den ${own}.`,
    en: `If it is a fact of your own, call it ${own}.`,
  };
}

/** What was most likely meant, where more is known than how the key is spelt. */
function specialHelp({ path, key }: UnknownKey): Text | undefined {
  const folded = key.normalize('NFC').toLowerCase().trim();
  const event = path.startsWith('history[') ? EVENTS.get(key) : undefined;
  if (event) {
    return {
      sv: `${key} finns bara för händelser av slaget ${event.sv}. Rätta event eller ta bort ${key}.`,
      en: `Only events of the kind ${event.en} have ${key}. Correct event, or remove ${key}.`,
    };
  }
  if (path !== '') return undefined;
  const [outer, inner] = INNER.get(folded)?.split('.') ?? [];
  if (outer) {
    return {
      sv: `Flytta in uppgiften under ${outer}, alltså ${outer}: { ${inner}: … }.`,
      en: `Move the fact into ${outer}, as in ${outer}: { ${inner}: … }.`,
    };
  }
  if (folded === 'status' || folded === 'state') {
    return {
      sv: 'Ta bort raden: om dokumentet gäller räknas ut av dess dagar. Är det inte beslutat, skriv hur långt det har kommit, till exempel stage: draft.',
      en: 'Remove the line: whether the document applies is worked out from its days. If it is not decided, write how far it has come, for example stage: draft.',
    };
  }
  if (!AUTHORS.has(folded)) return undefined;
  const { sv, en } = keep(key);
  return {
    sv: `Vem som skrev dokumentet är inte vem som ansvarar för det. Skriv funktionen som ansvarar under responsible-function. ${sv}`,
    en: `Who wrote the document is not who answers for it. Write the function that does under responsible-function. ${en}`,
  };
}

/** What is said of a key that the schema does not know where it stands. */
export function unknownKeyWords(fault: UnknownKey): Words {
  const { path, key, nearest } = fault;
  const spot = spotName(path);
  const message =
    path === ''
      ? {
          sv: `Nyckeln ${quote(key)} är okänd, så uppgiften läses inte.`,
          en: `The key ${quote(key)} is unknown, so the fact is not read.`,
        }
      : {
          sv: `Nyckeln ${quote(key)} hör inte hemma i ${spot.sv}, så uppgiften läses inte.`,
          en: `The key ${quote(key)} does not belong in ${spot.en}, so the fact is not read.`,
        };
  const special = specialHelp(fault);
  if (special) return { message, help: special };
  const own = keep(key);
  if (!nearest) {
    return {
      message,
      help: {
        sv: `Rätta nyckeln eller ta bort raden. ${own.sv}`,
        en: `Correct the key or remove the line. ${own.en}`,
      },
    };
  }
  const canonical = path === '' ? canonicalKey(nearest) : undefined;
  const [sv, en] = canonical
    ? [` (på engelska ${canonical})`, ` (in English ${canonical})`]
    : ['', ''];
  return {
    message,
    help: {
      sv: `Skriv ${nearest}${sv} i stället. Är det en egen uppgift, låt nyckeln börja med x-.`,
      en: `Write ${nearest}${en} instead. If it is a fact of your own, let the key begin with x-.`,
    },
  };
}
