import { FILE_WORDS } from './fault-words/file-words.ts';
import { sayFaults } from './fault-words/say-faults.ts';
import type { Rule } from './rule.ts';

/** A file among the documents and decisions must be readable as text, or it does not exist for anyone. */
export const fileUnreadable: Rule = {
  id: 'file-unreadable',
  severity: 'error',
  basis: 'form',
  summary: {
    sv: 'En fil bland dokumenten eller besluten går inte att läsa som text.',
    en: 'A file among the documents or the decisions cannot be read as text.',
  },
  why: {
    sv: 'Det som inte går att läsa granskas inte, och dokumentet saknas i förteckningen, eller beslutet räknas inte, utan att någon ser det.',
    en: 'What cannot be read is not linted, and the document is missing from the register, or the decision does not count, without anyone noticing.',
  },

  *check({ files }) {
    yield* sayFaults(files, FILE_WORDS);
  },
};
