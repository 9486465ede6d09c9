import { BODY_KINDS, type Body, type DocumentType } from '../city/city.ts';
import { renderScalar } from '../edit/render-scalar.ts';
import { USUAL_ORDER } from '../edit/usual-order.ts';
import type { Language } from '../text/language.ts';
import { HINTS } from './hints.ts';

/** The facts of a head; what is undefined becomes a blank, or is left out where no rule demands it. */
export interface HeadFacts {
  readonly id: string;
  readonly type: DocumentType;
  readonly title: string | undefined;
  readonly decidedBy: Body | undefined;
  readonly responsible: string | undefined;
  readonly caseNumber: string | undefined;
  /** Ids of documents of the register. */
  readonly belongsTo: string | undefined;
  readonly supersedes: string | undefined;
}

const DATE = 'ÅÅÅÅ-MM-DD';

function text(value: string): string {
  return renderScalar(value, false, '"');
}

/** The last day is blank where the type must have one; everything else applies until further notice. */
function validity({ endRequired, family }: DocumentType): string {
  return endRequired || family === 'planning' ? `{ to: ${DATE} }` : 'until-further-notice';
}

/** The decision is filled in when it has been made; before that only the case number can be known. */
function decision(required: readonly string[], caseNumber: string | undefined): string[] {
  const inner = required.flatMap((path) => (path.startsWith('decision.') ? [path.slice(9)] : []));
  const number = caseNumber === undefined ? text('[Nummer]') : text(caseNumber);
  const others = inner.filter((key) => !['date', 'paragraph', 'case-number'].includes(key));
  return [
    `  date: ${DATE}`,
    `  paragraph: ${text('[Nummer]')}`,
    ...(inner.includes('case-number') || caseNumber !== undefined
      ? [`  case-number: ${number}`]
      : []),
    ...others.map((key) => `  ${key}: ${DATE}`),
  ];
}

function follow({ followUp }: DocumentType, decidedBy: Body | undefined): string[] {
  const to = decidedBy ? text(decidedBy.id) : text('[Organ]');
  return followUp === undefined ? [] : [`  - { every: ${followUp} months, to: [${to}] }`];
}

/** What every kind of fact looks like before it is known, by its key at the top of the head. */
function blank(key: string): string {
  switch (key) {
    case 'applies-to':
      return `[${text('[Organ]')}]`;
    case 'review':
      return `{ next: ${DATE} }`;
    case 'keywords':
    case 'goals':
      return `[${text('[Text]')}]`;
    case 'collection':
      return text('[Nummer]');
    case 'revision-responsible':
      return text('[Funktion]');
    case 'responsible-body':
      return text('[Organ]');
    case 'last-revised':
      return DATE;
    default:
      return text('[Text]');
  }
}

/** The lines of a head, key by key in the usual order, with a hint where an officer may wonder. */
export function headLines(facts: HeadFacts, language: Language): string[] {
  const { type, title, decidedBy, responsible, belongsTo, supersedes } = facts;
  const lines = new Map<string, readonly string[]>();
  const put = (key: string, value: string, below: readonly string[] = []) =>
    lines.set(key, [`${key}: ${value}`.trimEnd(), ...below]);
  const putBlank = (key: string, value: string, below: readonly string[] = []) => {
    const hint = key === 'decided-by' ? whoMay(type) : HINTS[key]?.[language];
    put(key, hint ? `${value} # ${hint}`.trimStart() : value, below);
  };
  for (const path of type.required) {
    const [key = path] = path.split('.');
    if (USUAL_ORDER.includes(key) || key.startsWith('x-')) putBlank(key, blank(key));
  }
  put('id', facts.id);
  put('title', text(title ?? '[Titel]'));
  put('type', text(type.key));
  putBlank('stage', 'draft');
  if (decidedBy) put('decided-by', text(decidedBy.id));
  else putBlank('decided-by', text('[Organ]'));
  putBlank('decision', '', decision(type.required, facts.caseNumber));
  const period = validity(type);
  if (period.includes(DATE)) putBlank('validity', period);
  else put('validity', period);
  if (responsible !== undefined) put('responsible-function', text(responsible));
  else putBlank('responsible-function', text('[Funktion]'));
  if (supersedes !== undefined) put('supersedes', '', [`  - ${supersedes}`]);
  if (belongsTo !== undefined) put('belongs-to', belongsTo);
  else if (type.parentRequired) putBlank('belongs-to', text('[Dokument]'));
  const duties = follow(type, decidedBy);
  if (duties.length > 0) put('follow-up', '', duties);
  const rank = (key: string) => {
    const index = USUAL_ORDER.indexOf(key);
    return index === -1 ? USUAL_ORDER.length : index;
  };
  return [...lines].sort(([a], [b]) => rank(a) - rank(b)).flatMap(([, each]) => each);
}

/** Which bodies the city's rules name, behind the blank for the one that decides. */
function whoMay({ decidedBy }: DocumentType): string {
  return BODY_KINDS.length === decidedBy.length ? '' : decidedBy.join(', ');
}
