import type { ParsedFile } from '../../document/document.ts';
import type { SchemaFault } from '../../document/schema-fault.ts';
import { isPlaceholder } from '../../forms/placeholder-form.ts';
import type { Text } from '../../text/language.ts';
import { quote } from '../quote.ts';
import type { FaultWords, Words } from './say-faults.ts';
import { lastKey, spotName } from './spot-name.ts';

const LIST: Text = {
  sv: 'Skriv points: och sedan varje punkt på en egen rad, till exempel - repeal: policy-it-2015.',
  en: 'Write points: and then each point on a line of its own, for example - repeal: policy-it-2015.',
};

/** What only a governing document states. Where a decision has it, the file lies in the wrong folder. */
const OF_DOCUMENTS = new Set(['type', 'validity', 'responsible-function', 'applies-to']);

function noPoints({ faults }: ParsedFile): Words {
  const isDocument = faults.some(
    (fault) => fault.kind === 'unknown-key' && fault.path === '' && OF_DOCUMENTS.has(fault.key),
  );
  const message = {
    sv: 'Beslutet har inga beslutspunkter, så det ändrar inget dokument.',
    en: 'The decision has no points, so it changes no document.',
  };
  if (isDocument) {
    return {
      message,
      help: {
        sv: 'Filen ser ut som ett styrdokument: flytta den till mappen för dokumenten.',
        en: 'The file looks like a governing document: move it to the folder of the documents.',
      },
    };
  }
  return {
    message,
    help: {
      sv: `${LIST.sv} Rör beslutet inget styrdokument, ta bort dokumenthuvudet eller filen.`,
      en: `${LIST.en} If the decision concerns no governing document, remove the frontmatter or the file.`,
    },
  };
}

/** A value that cannot be points, a point, or the document that a point is about. */
function notPoints({ path, found }: SchemaFault & { kind: 'wrong-type' }): Words | undefined {
  const spot = spotName(path);
  if (/^points(?:\[[0-9]+\])?$/.test(path) && found !== 'nothing') {
    return {
      message: {
        sv: 'Beslutspunkterna ska vara en lista, där varje punkt säger vad den gör med ett dokument.',
        en: 'The points should be a list, in which each says what it does to one document.',
      },
      help: LIST,
    };
  }
  if (!/^points\[[0-9]+\]\.(?:adopt|repeal|prolong|revise|transfer)$/.test(path)) return undefined;
  const key = lastKey(path);
  const message = {
    sv: `Här ska ett enda dokument stå (${spot.sv}).`,
    en: `A single document should stand here (${spot.en}).`,
  };
  return found === 'list'
    ? {
        message,
        help: {
          sv: `Gör en punkt för varje dokument, med - ${key}: framför.`,
          en: `Make a point for each document, with - ${key}: before it.`,
        },
      }
    : {
        message,
        help: {
          sv: `Skriv dokumentets id direkt efter ${key}:, och en del av det för sig: - { ${key}: policy-it-2015, part: "7" }.`,
          en: `Write the id of the document right after ${key}:, and a part of it apart: - { ${key}: policy-it-2015, part: "7" }.`,
        },
      };
}

/** A month or a year, or no date at all, where a decision states a day. */
function notADay({ path, value }: SchemaFault & { kind: 'wrong-form' }): Words | undefined {
  if (isPlaceholder(value)) return undefined;
  const spot = spotName(path);
  return {
    message: {
      sv: `${quote(value)} är ingen dag, och ${spot.sv} ska vara en.`,
      en: `${quote(value)} is no day, and ${spot.en} should be one.`,
    },
    help: {
      sv: `Skriv dagen enligt protokollet, till exempel ${lastKey(path)}: 2024-06-17.`,
      en: `Write the day as the minutes have it, for example ${lastKey(path)}: 2024-06-17.`,
    },
  };
}

type Schema = Exclude<SchemaFault['kind'], 'unknown-key'>;

/** Says of a decision what the words for documents would say less well. */
export function withDecisionWords(words: FaultWords<Schema>): FaultWords<Schema> {
  return {
    ...words,
    'missing-key': (fault, file) =>
      fault.path === '' && fault.key === 'points'
        ? noPoints(file)
        : words['missing-key'](fault, file),
    'too-few': (fault, file) =>
      fault.path === 'points' ? noPoints(file) : words['too-few'](fault, file),
    'wrong-type': (fault, file) => notPoints(fault) ?? words['wrong-type'](fault, file),
    // Of a document, the reader of the date tells what is wrong with it.
    'wrong-form': (fault, file) =>
      /^day(?:-or-appealed)?$/.test(fault.form) ? notADay(fault) : words['wrong-form'](fault, file),
  };
}
