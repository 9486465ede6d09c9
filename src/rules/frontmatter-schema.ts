import type { DocumentFault } from '../document/document-fault.ts';
import type { FenceFault, FileFault } from '../document/fault.ts';
import { withDecisionWords } from './fault-words/decision-words.ts';
import { FACT_WORDS } from './fault-words/fact-words.ts';
import { INNER_FENCE_WORDS } from './fault-words/fence-words.ts';
import { POINT_WORDS } from './fault-words/point-words.ts';
import { type FaultWords, sayFaults } from './fault-words/say-faults.ts';
import { SCHEMA_WORDS } from './fault-words/schema-words.ts';
import { YAML_WORDS } from './fault-words/yaml-words.ts';
import type { Rule } from './rule.ts';

/** The faults that are other rules': `file-unreadable`, `frontmatter-missing`, `unknown-key`, `date-format`. */
type Elsewhere =
  | FileFault['kind']
  | Exclude<FenceFault['kind'], keyof typeof INNER_FENCE_WORDS>
  | 'unknown-key'
  | 'date';

const WORDS: FaultWords<Exclude<DocumentFault['kind'], Elsewhere>> = {
  ...INNER_FENCE_WORDS,
  ...YAML_WORDS,
  ...withDecisionWords(SCHEMA_WORDS),
  ...FACT_WORDS,
  ...POINT_WORDS,
};

/** A frontmatter must be YAML that can be read, with values of the form that the schema states. */
export const frontmatterSchema: Rule = {
  id: 'frontmatter-schema',
  severity: 'error',
  basis: 'form',
  summary: {
    sv: 'Dokumenthuvudet är inte läsbar YAML, eller så har ett värde fel form.',
    en: 'The frontmatter is not YAML that can be read, or a value has the wrong form.',
  },
  why: {
    sv: 'En uppgift som inte går att läsa finns inte: den syns varken i förteckningen eller i granskningen.',
    en: 'A fact that cannot be read does not exist: neither the register nor the linting sees it.',
  },

  *check({ files }) {
    yield* sayFaults(files, WORDS);
  },
};
