import type { Mapping, Value } from '../document/frontmatter/value.ts';
import { isBlank, isNothing } from './blank.ts';
import { canonicalPath } from './canonical-path.ts';
import type { EditProblem } from './edit-problem.ts';
import { type Head, placeIn, statedTwice } from './head.ts';
import { similarKey } from './key-clash.ts';
import { type Container, isPair, type Member, membersIn, notation } from './members.ts';
import { factsOfPhrase } from './phrases.ts';

/** What a path leads to. */
export type Spot =
  | { readonly kind: 'found'; readonly member: Member }
  /** A mapping whose facts stand under several keys: `beslutsdatum`, `diarienummer`. */
  | { readonly kind: 'spread'; readonly value: Mapping }
  /** The fact is part of a phrase, which has to be written out first. */
  | { readonly kind: 'in-phrase'; readonly member: Member }
  /** Not there; a key may be put in, with further keys below it. */
  | {
      readonly kind: 'missing';
      readonly container: Container;
      readonly owner: Member | undefined;
      readonly key: string;
      readonly below: readonly string[];
    }
  /** Not there, and what stands in its place says nothing: it gives way to a mapping. */
  | { readonly kind: 'open'; readonly member: Member; readonly below: readonly string[] };

const SPOTS: ReadonlySet<string> = new Set<Spot['kind']>([
  'found',
  'spread',
  'in-phrase',
  'missing',
  'open',
]);

/** Tells what a path leads to from why it leads nowhere. */
export function isSpot(found: Spot | EditProblem): found is Spot {
  return SPOTS.has(found.kind);
}

/** Finds what a canonical path leads to. */
export function findSpot(head: Head, path: readonly string[]): Spot | EditProblem {
  const [key, ...rest] = path;
  const { root, canonical } = head;
  if (key === undefined) return noSuchPath(head, root, path);
  const twice = statedTwice(head, key);
  if (twice) return twice;
  const entry = canonical.entries.find((each) => each.key.text === key);
  if (!entry) {
    const problem = similarKey(head, canonical, key);
    return problem ?? { kind: 'missing', container: root, owner: undefined, key, below: rest };
  }
  const members = membersIn(head, root, undefined);
  const member = members.find((each) => each.key?.start === entry.key.start);
  if (!member) return noSuchPath(head, entry.value, path);
  if (entry.value === member.value) return descend(head, member, rest, path);
  // A body that only the phrase of a decision names.
  if (entry.value.kind !== 'mapping') return { kind: 'in-phrase', member };
  return rest.length === 0
    ? { kind: 'spread', value: entry.value }
    : findSpread(head, members, entry.value, path);
}

/** Finds a fact of a mapping whose facts stand under several keys at the top. */
function findSpread(
  head: Head,
  members: readonly Member[],
  value: Mapping,
  path: readonly string[],
): Spot | EditProblem {
  const [key = '', inner = '', ...rest] = path;
  const fact = value.entries.find((each) => each.key.text === inner);
  const own = members.find(
    (each) => canonicalPath(each.key?.text ?? '') === key && each.value.kind === 'mapping',
  );
  if (!fact) {
    const problem = similarKey(head, value, inner);
    if (problem) return problem;
    const missing = { kind: 'missing', key: inner, below: rest } as const;
    if (own?.value.kind === 'mapping') return { ...missing, container: own.value, owner: own };
    const container = head.root;
    return { kind: 'missing', container, owner: undefined, key, below: [inner, ...rest] };
  }
  const within = own?.value.kind === 'mapping' ? membersIn(head, own.value, own) : [];
  const member = [...members, ...within].find((each) => each.key?.start === fact.key.start);
  if (!member) return noSuchPath(head, fact.value, path);
  const isShared = fact.value !== member.value && sharesKey(head, member);
  return isShared ? { kind: 'in-phrase', member } : descend(head, member, rest, path);
}

/** Whether one entry of the file states several facts. */
function sharesKey({ canonical }: Head, { key }: Member): boolean {
  const facts = canonical.entries.flatMap((entry) =>
    entry.value.kind === 'mapping' ? entry.value.entries : [entry],
  );
  return facts.filter((fact) => fact.key.start === key?.start).length > 1;
}

/** Goes on from a member along the rest of a path. */
function descend(
  head: Head,
  member: Member,
  rest: readonly string[],
  path: readonly string[],
): Spot | EditProblem {
  if (isPair(head, member)) return notation(head, member.container, 'pair');
  const [key, ...below] = rest;
  if (key === undefined) return { kind: 'found', member };
  const { value } = member;
  if (value.kind === 'scalar') return intoScalar(head, member, rest, path);
  const next = membersIn(head, value, member).find((each) =>
    each.key ? each.key.text === key : String(each.index) === key,
  );
  if (next) return descend(head, next, below, path);
  if (isNothing(head, value) || (givesWay(member) && isBlank(head, value)))
    return { kind: 'open', member, below: rest };
  if (value.kind === 'list') return noSuchPath(head, value, path);
  const missing: Spot = { kind: 'missing', container: value, owner: member, key, below };
  return similarKey(head, value, key) ?? missing;
}

/** The keys at the top that hold a mapping or a phrase in its place. */
const PHRASES = /^(?:decision|validity|review|follow-up)$/;

/** Whether a member is one in which `[Text]` is no list. */
function givesWay({ owner, key }: Member): boolean {
  return owner === undefined && PHRASES.test(canonicalPath(key?.text ?? ''));
}

/** What a path leads to that goes on below a text. */
function intoScalar(
  head: Head,
  member: Member,
  below: readonly string[],
  path: readonly string[],
): Spot | EditProblem {
  const { value, owner, key } = member;
  if (isBlank(head, value)) return { kind: 'open', member, below };
  if (!givesWay(member) || value.kind !== 'scalar') return noSuchPath(head, value, path);
  const facts = factsOfPhrase(owner ? '' : canonicalPath(key?.text ?? ''), value);
  return facts?.length === 0 ? { kind: 'open', member, below } : { kind: 'in-phrase', member };
}

function noSuchPath(head: Head, at: Value, path: readonly string[]): EditProblem {
  return { kind: 'no-such-path', place: placeIn(head, at), path };
}
