import { FENCE_WORDS } from './fault-words/fence-words.ts';
import { sayFaults } from './fault-words/say-faults.ts';
import type { Rule } from './rule.ts';

/** Every governing document states its facts in a frontmatter, between two lines of three hyphens. */
export const frontmatterMissing: Rule = {
  id: 'frontmatter-missing',
  severity: 'error',
  basis: 'form',
  summary: {
    sv: 'En fil bland dokumenten saknar dokumenthuvud, eller så känns det inte igen.',
    en: 'A file among the documents has no frontmatter, or none that is recognised.',
  },
  why: {
    sv: 'Utan dokumenthuvud vet ingen vem som har beslutat dokumentet, när, eller om det gäller.',
    en: 'Without frontmatter nobody knows who decided the document, when, or whether it applies.',
  },

  *check({ files }) {
    yield* sayFaults(files, FENCE_WORDS);
  },
};
