import type { Document } from '../document/document.ts';
import { Antecedents, standsFor } from './antecedents.ts';
import { keysOf } from './keys-of.ts';
import { KeySet } from './letters.ts';
import type { Mention, RunningText } from './mention.ts';
import type { TitleIndex } from './title-index.ts';
import { beginsWord, type Word, wordAt, wordBefore } from './words.ts';

/** What may stand for a document of any type. */
const UMBRELLA = 'dokument';

/** Words that make the bare word for a type a certain one: «denna policy», «det här dokumentet». */
const POINTERS: ReadonlySet<string> = new Set(['denna', 'detta', 'här']);
const PROPOSED: ReadonlySet<string> = new Set(['föreslagen', 'föreslaget', 'föreslagna']);

/** The word before, where it says which one is meant. */
function pointerBefore(text: string, { start }: Word): Word | undefined {
  const before = wordBefore(text, start);
  if (!before || !/^\s+$/.test(text.slice(before.end, start))) return undefined;
  return POINTERS.has(before.folded) || PROPOSED.has(before.folded) ? before : undefined;
}

/** Whether a name follows at once: «dokumentet *Policy för resor*» is named right there. */
function isNamedNext(text: string, end: number, next: Mention | undefined): boolean {
  if (!next || next.start - end > 10) return false;
  return /^[\s*_«”"]*$/.test(text.slice(end, next.start));
}

/**
 * Adds what stands for a document by its type alone: «riktlinjen» after a guideline was named,
 * «denna policy» for the policy itself. The nearest one in the paragraph counts, else the document
 * itself, else the last that was named. Never certain enough to blame anybody.
 */
export function withAnaphora(
  { types }: TitleIndex,
  self: Document | undefined,
  { prose, bodyStart }: RunningText,
  mentions: readonly Mention[],
): Mention[] {
  const antecedents = new Antecedents(types);
  const own = self ? antecedents.headsOf(self) : [];
  const keys = new KeySet();
  const heads = new Set([UMBRELLA, ...own]);
  for (const { to } of mentions) {
    const documents = to.kind === 'documents' ? to.documents : [];
    for (const each of documents) for (const head of antecedents.headsOf(each)) heads.add(head);
  }
  for (const head of heads) for (const key of keysOf(head)) keys.add(key);

  const found: Mention[] = [];
  let paragraph = bodyStart;
  let gap = prose.indexOf('\n\n', bodyStart);
  let next = 0;
  keys.forEachIn(prose, bodyStart, (start) => {
    for (let each = mentions[next]; each && each.start <= start; each = mentions[next]) {
      note(each);
      next += 1;
    }
    if (start < (mentions[next - 1]?.end ?? 0) || !beginsWord(prose, start)) return;
    const word = wordAt(prose, start);
    const mention = word && anaphora(word);
    if (!mention || isNamedNext(prose, mention.end, mentions[next])) return;
    found.push(mention);
    note(mention);
  });
  return [...mentions, ...found].sort((a, b) => a.start - b.start);

  function note({ to, start }: Mention): void {
    const [document] = to.kind === 'documents' ? to.documents : [];
    if (document) antecedents.note(document, start);
  }

  /** Where the paragraph of an offset begins; asked in the order of the text. */
  function paragraphOf(start: number): number {
    while (gap >= 0 && gap < start) {
      paragraph = gap + 2;
      gap = prose.indexOf('\n\n', paragraph);
    }
    return paragraph;
  }

  function anaphora(word: Word): Mention | undefined {
    const { folded } = word;
    const pointer = pointerBefore(prose, word);
    const isUmbrella = folded === `${UMBRELLA}et` || (folded === UMBRELLA && pointer !== undefined);
    const mayBe = (head: string) =>
      standsFor(folded, head) || (pointer !== undefined && folded === head);
    const nearest = antecedents.nearest(isUmbrella ? 'any' : mayBe);
    const isNear = nearest !== undefined && nearest.start >= paragraphOf(word.start);
    const isOwn = self !== undefined && (isUmbrella || own.some(mayBe));
    const isThis = pointer !== undefined && POINTERS.has(pointer.folded);
    const isLost = isUmbrella && !isNear;
    const document = isOwn && (isThis || !isNear) ? self : isLost ? undefined : nearest?.document;
    if (!document) return undefined;
    const start = pointer?.start ?? word.start;
    const to = { kind: 'documents', documents: [document] } as const;
    const { end } = word;
    return { start, end, stands: 'anaphora', by: 'type', isLoose: true, isHistory: false, to };
  }
}
