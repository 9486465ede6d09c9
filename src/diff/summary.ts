import { CHANGE_KINDS, type ChangeKind } from '../register/change.ts';
import { inBoth } from '../register/evidence.ts';
import { counted } from '../report/words.ts';
import type { Language, Text } from '../text/language.ts';
import type { Diff } from './diff.ts';
import { KIND_WORDS } from './kind-words.ts';

/** How many documents each kind of change concerns; kinds without any are left out. */
export function countKinds({ changes }: Diff): Map<ChangeKind, number> {
  const counts = new Map<ChangeKind, number>();
  for (const kind of CHANGE_KINDS) {
    const documents = changes.filter((each) => each.kind === kind).map(({ document }) => document);
    if (documents.length > 0) counts.set(kind, new Set(documents).size);
  }
  return counts;
}

function documentPart(diff: Diff, language: Language): string {
  const phrases = [...countKinds(diff)].map(([kind, count], index) => {
    const words = KIND_WORDS[kind];
    // The noun is said once.
    const subject = index === 0 ? counted(count, 'document', language) : String(count);
    return `${subject} ${(count === 1 ? words.one : words.many)[language]}`;
  });
  return phrases.join(', ');
}

function hangingPart({ hanging }: Diff, language: Language): string {
  const count = hanging.length;
  if (count === 0) return '';
  return {
    sv: `${count} ${count === 1 ? 'sak' : 'saker'} återstår att ta hand om`,
    en: `${count} ${count === 1 ? 'thing is' : 'things are'} left hanging`,
  }[language];
}

function decisionPart({ decisions }: Diff, language: Language): string {
  const count = decisions.length;
  if (count === 0) return '';
  return {
    sv: `${count} ${count === 1 ? 'beslut eller förslag' : 'beslut och förslag'} skiljer`,
    en: `${count} ${count === 1 ? 'decision or proposal differs' : 'decisions and proposals differ'}`,
  }[language];
}

function findingPart({ findings }: Diff, language: Language): string {
  const { appeared, disappeared, heavier, lighter } = findings;
  const verbs: readonly [count: number, text: Text, many?: string][] = [
    [disappeared.length, { sv: 'försvinner', en: 'disappears' }, 'disappear'],
    [appeared.length, { sv: 'tillkommer', en: 'appears' }, 'appear'],
    [
      heavier.length,
      { sv: 'blir allvarligare', en: 'becomes more serious' },
      'become more serious',
    ],
    [lighter.length, { sv: 'blir lindrigare', en: 'becomes less serious' }, 'become less serious'],
  ];
  const told = verbs.filter(([count]) => count > 0);
  return told
    .map(([count, text, many], index) => {
      const subject = index === 0 ? counted(count, 'finding', language) : String(count);
      return `${subject} ${language === 'en' && count > 1 ? many : text[language]}`;
    })
    .join(', ');
}

/** What differs, in one sentence of numbers. */
export function summaryOf(diff: Diff): Text {
  return inBoth((language) => {
    const parts = [documentPart, hangingPart, decisionPart, findingPart].map((part) =>
      part(diff, language),
    );
    return `${parts.filter(Boolean).join('; ')}.`;
  });
}
