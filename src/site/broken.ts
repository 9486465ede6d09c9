import type { Document } from '../document/document.ts';
import type { DocumentFault } from '../document/document-fault.ts';
import { isReadable } from '../rules/decision-files.ts';
import { isDeviceName } from '../text/device-name.ts';
import { isId } from '../text/normalise.ts';
import type { BrokenFile } from './site.ts';

type Reason = BrokenFile['reason'];

/** Faults after which nothing of a file's text can be trusted, in the words of the site. */
const UNREADABLE: Partial<Record<DocumentFault['kind'], Reason>> = {
  unreadable: { sv: 'filen går inte att öppna', en: 'the file cannot be opened' },
  'not-utf-8': { sv: 'filen är ingen text i UTF-8', en: 'the file is no text in UTF-8' },
  'utf-16': { sv: 'filen är ingen text i UTF-8', en: 'the file is no text in UTF-8' },
  nul: { sv: 'filen är ingen ren text', en: 'the file is no plain text' },
  conflict: { sv: 'filen innehåller två versioner', en: 'the file holds two versions' },
  'file-too-large': { sv: 'filen är för stor', en: 'the file is too large' },
};

const NO_HEAD: Reason = {
  sv: 'dokumenthuvudet saknas eller går inte att läsa',
  en: 'its head is missing or cannot be read',
};
const BAD_ID: Reason = {
  sv: 'id:t kan inte stå i en adress',
  en: 'its id cannot stand in an address',
};

/** Why no page can be made of a file by itself; undefined where one can. */
export function brokenReason(document: Document): Reason | undefined {
  const { id } = document;
  for (const { kind } of document.faults) {
    const reason = UNREADABLE[kind];
    if (reason) return reason;
  }
  if (!isReadable(document)) return NO_HEAD;
  return isId(id.value) && !isDeviceName(id.value) ? undefined : BAD_ID;
}

/** Why a document has no page beside another one of the same id. */
export const SAME_ID: Reason = {
  sv: 'ett annat dokument har samma id',
  en: 'another document has the same id',
};
