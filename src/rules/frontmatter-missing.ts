import { FENCE_WORDS } from './fault-words/fence-words.ts';
import { sayFaults } from './fault-words/say-faults.ts';
import type { Rule } from './rule.ts';

/**
 * Every governing document states its facts in a frontmatter, between two lines of three hyphens. So
 * does a decision; but the minutes and notes that lie among the decisions as plain text are none, and
 * are left alone.
 */
export const frontmatterMissing: Rule = {
  id: 'frontmatter-missing',
  severity: 'error',
  basis: 'form',
  summary: {
    sv: 'Ett dokumenthuvud känns inte igen, eller saknas i en fil bland dokumenten.',
    en: 'A frontmatter is not recognised, or is missing from a file among the documents.',
  },
  why: {
    sv: 'Utan dokumenthuvud vet ingen vem som har beslutat dokumentet, när, eller om det gäller.',
    en: 'Without frontmatter nobody knows who decided the document, when, or whether it applies.',
  },

  *check({ files, register }) {
    const decisions = new Set(register.decisionFiles.map(({ source }) => source));
    const isPlainText = ({ source, faults }: (typeof files)[number]) =>
      decisions.has(source) && faults.some(({ kind }) => kind === 'no-frontmatter');
    const judged = files.filter((file) => !isPlainText(file));
    yield* sayFaults(judged, FENCE_WORDS);
  },
};
