import type { Language } from '../text/language.ts';
import type { DrawnNode } from './drawn-node.ts';
import type { FindingCounts } from './steering-map.ts';

const WORDS = {
  error: { sv: ['fel', 'fel'], en: ['error', 'errors'] },
  warning: { sv: ['varning', 'varningar'], en: ['warning', 'warnings'] },
  info: { sv: ['upplysning', 'upplysningar'], en: ['note', 'notes'] },
} as const;

/** All findings of a node; those of a group are summed. */
export function findingsOn(node: DrawnNode): FindingCounts {
  const counts =
    node.kind === 'document'
      ? [node.findings]
      : node.kind === 'group'
        ? node.members.map(({ findings }) => findings)
        : [];
  const sum = (key: keyof FindingCounts) => counts.reduce((total, each) => total + each[key], 0);
  return { error: sum('error'), warning: sum('warning'), info: sum('info') };
}

/** «2 fel, 1 varning»; empty where lint has nothing to say. Notes are only said where nothing worse is. */
export function sayFindings(node: DrawnNode, language: Language): string {
  const counts = findingsOn(node);
  const say = (kind: keyof FindingCounts) => {
    const [one, many] = WORDS[kind][language];
    return counts[kind] === 0 ? [] : [`${counts[kind]} ${counts[kind] === 1 ? one : many}`];
  };
  const serious = [...say('error'), ...say('warning')];
  return (serious.length > 0 ? serious : say('info')).join(', ');
}
