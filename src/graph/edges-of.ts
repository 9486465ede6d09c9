import type { Document, Requirement } from '../document/document.ts';
import { demandsOn, isRunning } from '../register/demands.ts';
import { everyText } from '../register/every-text.ts';
import { judgedType } from '../register/judged-type.ts';
import type { View } from '../register/view.ts';
import type { Text } from '../text/language.ts';
import type { EdgeKind, OtherNode } from './steering-map.ts';

/** Where an edge leads: a document of the register, or something else that becomes a node. */
export type Target = Document | OtherNode;

/** A relation that a document states. */
export interface Link {
  readonly kind: EdgeKind;
  readonly to: Target;
  readonly part: string | undefined;
}

/** Whether a target is a document; only other nodes have a kind. */
export function isDocument(target: Target): target is Document {
  return 'source' in target;
}

/** A child of the same regulating family says how its parent is to be done: it concretises it. */
function hierarchyKind({ register, asOf }: View, child: Document, parent: Document): EdgeKind {
  const family = (document: Document) => judgedType(register, document, asOf)?.type.family;
  return family(child) === 'regulating' && family(parent) === 'regulating'
    ? 'concretises'
    : 'belongs-to';
}

function upstreamOf({ register }: View, document: Document): Link[] {
  return document.upstream.flatMap(({ to, part }): Link[] => {
    const found = register.resolve(to);
    const link = { kind: 'upstream', part: part?.value } as const;
    if (found.kind === 'document') return [{ ...link, to: found.document }];
    if (found.kind !== 'external') return [];
    const { id, title } = found.external;
    const node: OtherNode = {
      kind: 'external',
      key: `external ${id}`,
      title,
      lane: 'outside',
      column: 'planning',
      look: 'outside',
      note: { sv: 'externt dokument', en: 'external document' },
    };
    return [{ ...link, to: node }];
  });
}

function howOften({ every, perBoard }: Requirement): Text {
  const said = every && everyText(every.value);
  const often: Text = said ? { sv: ` ${said.sv}`, en: ` ${said.en}` } : { sv: '', en: '' };
  return perBoard
    ? { sv: `${often.sv} från varje nämnd`, en: `${often.en} from each board` }
    : often;
}

/** What a document in force demands: the documents that meet it on the day, or a place where one is missing. */
function requirementsOf(view: View, document: Document): Link[] {
  return demandsOn(view, document).flatMap(({ requirement, wanted, made }, index): Link[] => {
    const meeting = made.filter((child) => isRunning(view, child));
    const link = { kind: 'requires', part: undefined } as const;
    if (meeting.length > 0) return meeting.map((to) => ({ ...link, to }));
    const often = howOften(requirement);
    const missing: OtherNode = {
      kind: 'missing',
      key: `missing ${document.id.value} ${index + 1}`,
      title: wanted?.label ?? requirement.type.value,
      lane: 'unknown',
      column: wanted?.family ?? 'other',
      look: 'missing',
      note: {
        sv: `krävs${often.sv} men saknas`,
        en: `required${often.en} but missing`,
      },
    };
    return [{ ...link, to: missing }];
  });
}

/** Everything that a document states of others, in a fixed order. What does not resolve is left out. */
export function linksOf(view: View, document: Document): Link[] {
  const { register } = view;
  return [
    ...register
      .predecessorsOf(document)
      .map(({ predecessor, part }): Link => ({ kind: 'supersedes', to: predecessor, part })),
    ...register.parentsOf(document).map(
      ({ to, reference }): Link => ({
        kind: hierarchyKind(view, document, to),
        to,
        part: reference.part?.value,
      }),
    ),
    ...register
      .referencesOf(document)
      .map(({ to, reference }): Link => ({ kind: 'refers-to', to, part: reference.part?.value })),
    ...upstreamOf(view, document),
    ...requirementsOf(view, document),
  ].filter(({ to }) => to !== document);
}
