import type { Document } from '../document/document.ts';
import type { Place } from '../text/place.ts';
import { hasEnded, isDecided, isInForce, stateOn } from './state.ts';
import type { View } from './view.ts';

/** Something that a document in force is left with once another has ended. */
export interface Hanging {
  readonly kind: 'child' | 'reference' | 'attachment' | 'duty';
  /** What hangs: the child, the document that refers, the attached document, or the ended one with its duty. */
  readonly document: Document;
  /** What has ended. */
  readonly ended: Document;
  /** Where the words stand that lead to what has ended, or that state the duty. */
  readonly place: Place;
  /** Of a duty: which. */
  readonly duty: 'follow-up' | 'requires' | 'goals' | undefined;
}

/** What to ask of documents in a view. */
interface Asked {
  readonly view: View;
  /** In force, or decided and waiting to be. */
  readonly stands: (document: Document) => boolean;
  readonly ended: (document: Document) => boolean;
  readonly goals: ReadonlySet<string>;
  readonly attached: ReadonlySet<Document>;
}

function ask(view: View): Asked {
  const { register, asOf } = view;
  const { city, documents } = register;
  const states = new Map(documents.map((each) => [each, stateOn(register, each, asOf)]));
  const state = (document: Document) => states.get(document) ?? stateOn(register, document, asOf);
  const inForce = documents.filter((document) => isInForce(state(document), city));
  const attached = inForce.flatMap(({ attachments }) =>
    attachments.flatMap((each) => attachedTo(view, each.document?.value) ?? []),
  );
  return {
    view,
    stands: (document) => isDecided(state(document)) && !hasEnded(state(document), city),
    ended: (document) => hasEnded(state(document), city),
    goals: new Set(inForce.flatMap(({ goals }) => goals.map(({ value }) => value))),
    attached: new Set(attached),
  };
}

function attachedTo({ register }: View, words: string | undefined): Document | undefined {
  const found = words === undefined ? undefined : register.resolve(words);
  return found?.kind === 'document' ? found.document : undefined;
}

/** The duties of an ended document that nobody bears. What has a successor has handed them over. */
function* dutiesOf(document: Document, { view, goals }: Asked): Generator<Hanging, void> {
  const state = stateOn(view.register, document, view.asOf);
  // What a court has annulled never laid a duty on anybody.
  if (state.kind === 'superseded' || state.kind === 'annulled') return;
  const own = { kind: 'duty', document, ended: document } as const;
  for (const { place } of document.followUp) yield { ...own, duty: 'follow-up', place };
  for (const { place } of document.requires) yield { ...own, duty: 'requires', place };
  const goal = document.goals.find(({ value }) => !goals.has(value));
  if (goal) yield { ...own, duty: 'goals', place: goal.place };
}

/** Whether a document has taken the place of an ended one, directly or by way of others. */
function isHeir({ register }: View, document: Document, ended: Document): boolean {
  if (register.predecessorsOf(document).some((each) => each.predecessor === ended)) return true;
  const seen = new Set<Document>();
  let heir: Document | undefined = ended;
  while (heir && heir !== document && !seen.has(heir)) {
    seen.add(heir);
    heir = register.timelineOf(heir).superseded?.succession.successor;
  }
  return heir === document;
}

function* leftBy(document: Document, asked: Asked): Generator<Hanging, void> {
  const { view, stands } = asked;
  const { register } = view;
  const own = { ended: document, duty: undefined };
  for (const { from, reference } of register.childrenOf(document)) {
    if (!stands(from) || isHeir(view, from, document)) continue;
    yield { ...own, kind: 'child', document: from, place: reference.place };
  }
  for (const { from, reference } of register.referrersOf(document)) {
    // A successor may name what it replaced.
    if (!stands(from) || isHeir(view, from, document)) continue;
    yield { ...own, kind: 'reference', document: from, place: reference.place };
  }
  for (const { document: words } of document.attachments) {
    const attached = attachedTo(view, words?.value);
    if (!words || !attached || !stands(attached) || asked.attached.has(attached)) continue;
    yield { ...own, kind: 'attachment', document: attached, place: words.place };
  }
  yield* dutiesOf(document, asked);
}

function hangingIn(view: View): Hanging[] {
  const asked = ask(view);
  return view.register.documents
    .filter(asked.ended)
    .flatMap((document) => [...leftBy(document, asked)]);
}

/** What hangs in the later view and did not in the earlier: what the changes between them leave behind. */
export function leftHanging(before: View, after: View): Hanging[] {
  const keyOf = ({ kind, document, ended, duty }: Hanging) =>
    [kind, document.id.value, ended.id.value, duty].join('\n');
  const known = new Set(hangingIn(before).map(keyOf));
  return hangingIn(after).filter((each) => !known.has(keyOf(each)));
}
