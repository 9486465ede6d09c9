import type { Document, Duty, Reference } from '../document/document.ts';
import { keyPlace } from '../document/key-place.ts';
import type { Change, ComparedFact } from '../register/change.ts';
import { inBoth } from '../register/evidence.ts';
import { factsOf } from '../register/facts.ts';
import { otherKeysChanged } from '../register/facts-changed.ts';
import type { Register } from '../register/register.ts';
import type { Standing } from '../register/standing.ts';
import { isDecided } from '../register/state.ts';
import { STATE_NAMES } from '../register/state-names.ts';
import { type Text, verbatim } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import type { Side } from './diff.ts';
import { bodyName, everyText } from './words.ts';

/** A fact that two views state differently. */
export interface FactChange {
  readonly fact: ComparedFact;
  readonly label: Text;
  /** Undefined where it is not stated, or where words would say nothing of the difference. */
  readonly before: Text | undefined;
  readonly after: Text | undefined;
  /** In the later view; the earlier one's place where the fact has been taken away. */
  readonly place: Place | undefined;
  /** Of other facts: under which keys they stand. */
  readonly keys: readonly string[];
}

const LABELS: Readonly<Record<ComparedFact, Text>> = {
  id: { sv: 'Id', en: 'Id' },
  title: { sv: 'Titel', en: 'Title' },
  type: { sv: 'Dokumenttyp', en: 'Type' },
  stage: { sv: 'Läge', en: 'Stage' },
  'decided-by': { sv: 'Beslutas av', en: 'Decided by' },
  decision: { sv: 'Beslut', en: 'Decision' },
  validity: { sv: 'Giltighetstid', en: 'Validity' },
  'applies-to': { sv: 'Gäller för', en: 'Applies to' },
  'responsible-function': { sv: 'Dokumentansvarig', en: 'Responsible' },
  'responsible-body': { sv: 'Ansvarigt organ', en: 'Responsible body' },
  supersedes: { sv: 'Ersätter', en: 'Supersedes' },
  'superseded-by': { sv: 'Ersätts av', en: 'Superseded by' },
  'belongs-to': { sv: 'Hör till', en: 'Belongs to' },
  references: { sv: 'Hänvisar till', en: 'Refers to' },
  upstream: { sv: 'Stöder sig på', en: 'Leans on' },
  attachments: { sv: 'Bilagor', en: 'Attachments' },
  review: { sv: 'Aktualitetsprövning', en: 'Review' },
  'follow-up': { sv: 'Uppföljning', en: 'Follow-up' },
  requires: { sv: 'Kräver', en: 'Requires' },
  goals: { sv: 'Mål', en: 'Goals' },
  history: { sv: 'Historik', en: 'History' },
  repeal: { sv: 'Upphävande', en: 'Repeal' },
  archived: { sv: 'Arkiverat', en: 'Archived' },
  other: { sv: 'Andra uppgifter', en: 'Other facts' },
  text: { sv: 'Text', en: 'Text' },
};

const joined = (words: readonly string[]) => verbatim(words.join(', '));

function references(all: readonly Reference[]): Text {
  return joined(all.map(({ to, part }) => (part ? `${to} (${part.value})` : to)));
}

function dutyText({ every, last, next }: Duty): Text {
  return inBoth((language) =>
    [
      every && everyText(every.value)[language],
      last && `${{ sv: 'senast', en: 'last' }[language]} ${last.value}`,
      next && `${{ sv: 'nästa', en: 'next' }[language]} ${next.value}`,
    ]
      .filter(Boolean)
      .join(', '),
  );
}

function dutiesText(duties: readonly Duty[]): Text {
  return inBoth((language) => duties.map((duty) => dutyText(duty)[language]).join('; '));
}

/** Facts that have words of their own here; the rest are those of a cover sheet, or have none. */
const SHOWN: Readonly<
  Partial<Record<ComparedFact, (document: Document, register: Register) => Text>>
> = {
  id: ({ id }) => verbatim(id.value),
  title: ({ title }) => verbatim(title ? `«${title.value}»` : ''),
  stage: ({ stage }) => (stage ? STATE_NAMES[stage.value] : verbatim('')),
  'responsible-body': ({ responsibleBody }, { city }) =>
    verbatim(responsibleBody ? bodyName(city, responsibleBody.value) : ''),
  supersedes: (document) => references(document.supersedes),
  'superseded-by': ({ supersededBy }) => references(supersededBy),
  'belongs-to': ({ belongsTo }) => references(belongsTo),
  references: (document) => references(document.references),
  upstream: ({ upstream }) => references(upstream),
  attachments: ({ attachments }) =>
    joined(
      attachments.map(({ title, file, document }) => (title ?? file ?? document)?.value ?? ''),
    ),
  review: ({ review }) => dutiesText(review ? [review] : []),
  'follow-up': ({ followUp }) => dutiesText(followUp),
  requires: ({ requires }) => joined(requires.map(({ type }) => type.value)),
  goals: ({ goals }) => joined(goals.map(({ value }) => value)),
  archived: ({ archived }) => verbatim(archived?.value ?? ''),
};

function shown(fact: ComparedFact, { document, state, asOf }: Standing, register: Register): Text {
  const own = SHOWN[fact]?.(document, register);
  if (own) return own;
  const facts = factsOf(register, document, asOf, isDecided(state));
  return facts.find(({ key }) => key === fact)?.shown ?? verbatim('');
}

/** The facts that a change of facts is about, old and new. */
export function factChanges(change: Change, from: Side, to: Side): FactChange[] {
  const { before, after, facts } = change;
  if (!before || !after) return [];
  return facts.map((fact): FactChange => {
    const [old, now] = [
      shown(fact, before, from.view.register),
      shown(fact, after, to.view.register),
    ];
    const place = keyPlace(after.document, fact) ?? keyPlace(before.document, fact) ?? change.place;
    const says = old.sv !== now.sv;
    return {
      fact,
      label: LABELS[fact],
      before: says && old.sv !== '' ? old : undefined,
      after: says && now.sv !== '' ? now : undefined,
      place,
      keys: fact === 'other' ? otherKeysChanged(before.document, after.document) : [],
    };
  });
}

/** «Titel: «a» → «b».»; where words would say nothing of the difference, that there is one. */
export function sayFact({ fact, label, before, after, keys }: FactChange): Text {
  if (fact === 'text') return { sv: 'Texten är ändrad.', en: 'The text has changed.' };
  if (fact === 'other') {
    const list = keys.join(', ');
    return {
      sv: `Andra uppgifter i dokumenthuvudet är ändrade: ${list}.`,
      en: `Other facts of the frontmatter have changed: ${list}.`,
    };
  }
  const none = { sv: 'inget', en: 'nothing' };
  return inBoth((language) => {
    const words = label[language];
    if (!before && !after) return `${words}: ${{ sv: 'ändrat', en: 'changed' }[language]}.`;
    return `${words}: ${(before ?? none)[language]} → ${(after ?? none)[language]}.`;
  });
}
