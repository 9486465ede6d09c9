import type { Document } from '../document/document.ts';
import type { SchemaFault } from '../document/schema-fault.ts';
import { canonicalKey } from '../document/synonyms.ts';
import type { Text } from '../text/language.ts';
import { toId } from '../text/normalise.ts';
import type { Words } from './fault-words/say-faults.ts';
import { spotName } from './fault-words/spot-name.ts';
import { quote } from './quote.ts';
import { meantPath, missingFacts } from './required-facts.ts';
import type { Context, Rule } from './rule.ts';

type UnknownKey = SchemaFault & { readonly kind: 'unknown-key' };

/** Keys that stand within another one, for those who wrote them at the top. */
const INNER: Readonly<Record<string, string>> = {
  date: 'decision',
  paragraph: 'decision',
  'case-number': 'decision',
  adjusted: 'decision',
  'legal-force': 'decision',
  from: 'validity',
  to: 'validity',
  'mandate-period': 'validity',
  every: 'review',
  last: 'review',
  next: 'review',
};

/** Keys of an event that only some kinds of event have. */
const EVENTS: Readonly<Record<string, Text>> = {
  to: {
    sv: 'prolongation (förlängning) och transfer (överföring)',
    en: 'prolongation and transfer',
  },
  renews: { sv: 'revision (revidering)', en: 'revision' },
  result: { sv: 'review (aktualitetsprövning)', en: 'review' },
  court: {
    sv: 'appeal (överklagande) och annulment (upphävt av domstol)',
    en: 'appeal and annulment',
  },
};

/** Words on cover sheets for who wrote the document: not who answers for it. */
const AUTHORS: ReadonlySet<string> = new Set([
  'utfärdare',
  'handläggare',
  'framtagen av',
  'utgivare',
  'författare',
  'author',
]);

function wordsFor({ path, key, nearest }: UnknownKey): Words {
  const spot = spotName(path);
  const own = `x-${toId(key) || 'egen'}`;
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
  const event = path.startsWith('history[') ? EVENTS[key] : undefined;
  if (event) {
    return {
      message,
      help: {
        sv: `${key} finns bara för händelser av slaget ${event.sv}. Rätta event eller ta bort ${key}.`,
        en: `Only events of the kind ${event.en} have ${key}. Correct event, or remove ${key}.`,
      },
    };
  }
  const outer = path === '' && Object.hasOwn(INNER, key) ? INNER[key] : undefined;
  if (outer) {
    return {
      message,
      help: {
        sv: `Skriv ${key} under ${outer}, alltså ${outer}: { ${key}: … }.`,
        en: `Write ${key} under ${outer}, as in ${outer}: { ${key}: … }.`,
      },
    };
  }
  if (AUTHORS.has(key.normalize('NFC').toLowerCase())) {
    return {
      message,
      help: {
        sv: `Vem som skrev dokumentet är inte vem som ansvarar för det. Skriv funktionen som ansvarar under responsible-function; ska uppgiften vara kvar, kalla den ${own}.`,
        en: `Who wrote the document is not who answers for it. Write the function that does under responsible-function; to keep the fact, call it ${own}.`,
      },
    };
  }
  const keep = {
    sv: `Är det en egen uppgift, kalla den ${own}.`,
    en: `If it is a fact of your own, call it ${own}.`,
  };
  if (!nearest) {
    return {
      message,
      help: {
        sv: `Rätta nyckeln eller ta bort raden. ${keep.sv}`,
        en: `Correct the key or remove the line. ${keep.en}`,
      },
    };
  }
  const canonical = path === '' ? canonicalKey(nearest) : undefined;
  const meant = canonical
    ? { sv: `${nearest} (på engelska ${canonical})`, en: `${nearest} (in English ${canonical})` }
    : { sv: nearest, en: nearest };
  return {
    message,
    help: { sv: `Menas ${meant.sv}? ${keep.sv}`, en: `Is ${meant.en} meant? ${keep.en}` },
  };
}

/** Whether a decided document lacks the very fact that stands under the misspelt key. */
function isNeeded({ path, nearest }: UnknownKey, document: Document, context: Context): boolean {
  const meant = meantPath(path, nearest);
  if (meant === undefined || !context.isDecided(document)) return false;
  const missing = missingFacts(document, context).find((fact) => fact.path === meant);
  return missing !== undefined && !missing.type?.older;
}

/** A key that nobody knows is a fact that nobody reads: mostly a slip of the pen. */
export const unknownKey: Rule = {
  id: 'unknown-key',
  severity: 'warning',
  basis: 'form',
  summary: {
    sv: 'En nyckel i dokumenthuvudet är okänd, både på engelska och på svenska.',
    en: 'A key in the frontmatter is unknown, in English and in Swedish.',
  },
  why: {
    sv: 'En felstavad nyckel syns inte på något annat sätt än att uppgiften saknas, i förteckningen och i granskningen.',
    en: 'A misspelt key shows in no other way than that its fact is missing, from the register and from the linting.',
  },

  *check(context) {
    for (const document of context.files) {
      for (const fault of document.faults) {
        if (fault.kind !== 'unknown-key') continue;
        const words = { place: fault.place, ...wordsFor(fault) };
        yield isNeeded(fault, document, context) ? { ...words, severity: 'error' } : words;
      }
    }
  },
};
