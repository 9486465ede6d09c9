import type { DecisionFile } from '../decision/decision-file.ts';
import type { Document, ParsedFile } from '../document/document.ts';
import { keyPlace } from '../document/key-place.ts';
import { judgedType } from '../register/judged-type.ts';
import type { Register } from '../register/register.ts';
import { hasEnded, isDecided, isInForce, type State, stateOn } from '../register/state.ts';
import type { Day } from '../text/calendar.ts';
import { memo } from '../text/memo.ts';
import type { Source } from '../text/place.ts';
import { isReadable } from './decision-files.ts';
import { type DocumentText, documentText } from './document-text.ts';
import { mentionReader } from './mention-reader.ts';
import type { Context, Rule } from './rule.ts';

/** What lint asks for: a register, the day to judge it on, and what else it may look at. */
export interface LintInput {
  readonly register: Register;
  readonly asOf: Day;
  readonly today: Day;
  readonly exists: (path: string) => boolean;
  /** The text of a file by path from the register's root; rules that read texts are silent without. */
  readonly read?: (path: string) => string | undefined;
  /** Every rule there is, where only some of them are to run. */
  readonly known?: readonly Rule[];
}

/** Reads texts anew, and keeps the last: rules ask for the same one, one after the other. */
function textReader({ read }: LintInput): Context['textOf'] {
  let last: { readonly source: Source; readonly text: DocumentText | undefined } | undefined;
  return ({ source }) => {
    if (last?.source === source) return last.text;
    const text = read?.(source.path);
    // A file that has changed since it was read has other places than its document knows.
    const isSame = text !== undefined && text.length === source.length;
    last = { source, text: isSame ? documentText(text) : undefined };
    return last.text;
  };
}

function fileOf({ source, faults, decision }: DecisionFile): ParsedFile {
  return { source, faults, decisions: decision ? [decision] : [] };
}

/** The context that all rules share; `option` is the rule's own. */
export function contextOf(input: LintInput): Context {
  const { register, asOf } = input;
  const { city } = register;
  const state = memo((document: Document): State => stateOn(register, document, asOf));
  const byPath = new Map(register.documents.map((document) => [document.source.path, document]));
  const ended = (document: Document) => hasEnded(state(document), city);
  const textOf = textReader(input);
  const readMentions = mentionReader(register, ended);
  return {
    ...input,
    city,
    files: [...register.documents, ...register.decisionFiles.map(fileOf)],
    documents: register.documents.filter(isReadable),
    state,
    isDecided: (document) => isDecided(state(document)),
    isInForce: (document) => isInForce(state(document), city),
    hasEnded: ended,
    typeOf: memo((document: Document) => judgedType(register, document, asOf)),
    placeOf: (document, key) =>
      (key === undefined ? undefined : keyPlace(document, key)) ??
      document.title?.place ??
      document.id.place,
    option: () => '',
    textOf,
    mentionsOf: memo((document: Document) => {
      const text = textOf(document);
      return text ? readMentions(document, text) : [];
    }),
    documentAt: (path) => byPath.get(path),
  };
}
