import type { Change, ChangeKind } from '../register/change.ts';
import { inBoth } from '../register/evidence.ts';
import type { Text } from '../text/language.ts';
import type { Diff } from './diff.ts';
import { KIND_WORDS } from './kind-words.ts';
import { sayEnd } from './say-end.ts';
import { sayHanging } from './say-hanging.ts';
import { sayOther, todoOf } from './say-other.ts';
import { sayStart } from './say-start.ts';
import { titleOf } from './words.ts';

/** What an officer must know first. */
export interface Headline {
  readonly heading: Text;
  readonly lines: readonly HeadlineLine[];
}

export interface HeadlineLine {
  /** Stands out; undefined where the words name the document. */
  readonly title: string | undefined;
  readonly words: Text;
}

const APPEARS: ReadonlySet<ChangeKind> = new Set(['adopted', 'added', 'started', 'restored']);
const ENDS: ReadonlySet<ChangeKind> = new Set([
  'superseded',
  'repealed',
  'annulled',
  'partly-ended',
  'expired',
  'removed',
]);

function lineOf(change: Change, { from, to }: Diff): HeadlineLine {
  const { heading } = KIND_WORDS.repealed;
  // Of what is repealed the sentences tell only why and when.
  const verb = { sv: `${heading.sv}.`, en: `${heading.en}.` };
  const said = [
    ...(change.kind === 'repealed' ? [verb] : []),
    ...sayStart(change, to),
    ...sayEnd(change, to),
    ...sayOther(change, from, to),
  ];
  const words = inBoth((language) => said.map((text) => text[language]).join(' '));
  return { title: titleOf(change.document), words };
}

/** The documents that come and go, what only the text ends, and what is left hanging. */
export function headlinesOf(diff: Diff): Headline[] {
  const { changes, hanging, from, to } = diff;
  const of = (kinds: ReadonlySet<ChangeKind>) =>
    changes.filter(({ kind }) => kinds.has(kind)).map((change) => lineOf(change, diff));
  const announced = changes
    .filter(({ kind }) => kind === 'announced')
    .map((change) => ({
      title: titleOf(change.document),
      words: todoOf(change, from, to) ?? { sv: '', en: '' },
    }));
  const left = hanging.map((each) => ({
    title: undefined,
    words: sayHanging(each, to.view).text,
  }));
  return [
    { heading: { sv: 'Tillkommer', en: 'Appears' }, lines: of(APPEARS) },
    { heading: { sv: 'Upphör', en: 'Ends' }, lines: of(ENDS) },
    {
      heading: {
        sv: 'Sägs upphöra, men ingen beslutspunkt gör det',
        en: 'Said to end, but no point of the decision does it',
      },
      lines: announced,
    },
    { heading: { sv: 'Återstår att ta hand om', en: 'Left hanging' }, lines: left },
  ].filter(({ lines }) => lines.length > 0);
}
