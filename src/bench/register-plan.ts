import { type Chance, chance } from './random.ts';
import { boards, fields, functions, places, subjects } from './words.ts';

/** What a document says of itself, decided for the whole corpus before any text is written. */
export interface PlannedDocument {
  /** Its place in the corpus, from 0: the seed of its text. */
  readonly number: number;
  readonly id: string;
  readonly folder: string;
  readonly type: string;
  readonly title: string;
  readonly decidedBy: string;
  readonly decisionDate: string;
  readonly paragraph: number;
  readonly caseNumber: string;
  readonly validity: string;
  readonly appliesTo: readonly string[];
  readonly responsible: string;
  readonly belongsTo?: PlannedDocument;
  readonly supersedes?: PlannedDocument;
  readonly references: readonly PlannedDocument[];
  readonly keywords: readonly string[];
  readonly ended: boolean;
}

const TYPES = [
  'policy',
  'program',
  'riktlinje',
  'riktlinje',
  'riktlinje',
  'riktlinje',
  'plan',
  'plan',
  'plan',
  'riktlinje',
] as const;
const BLOCK = TYPES.length;
const labels = { policy: 'Policy', program: 'Program', riktlinje: 'Riktlinje', plan: 'Plan' };

/** Plan a register in blocks of ten: a policy, a programme, and the documents that concretise them. */
export function planRegister(size: number, seed: number): PlannedDocument[] {
  const by = chance(seed);
  const planned: PlannedDocument[] = [];
  const inForce: PlannedDocument[] = [];
  for (let i = 0; i < size; i++) {
    // One in forty is the old text that the document before it replaces.
    const ended = i % 40 === 5;
    const parent = ended ? undefined : parentOf(i, planned);
    const document = describe(i, by, ended, inForce, parent);
    const successor = ended ? planned[i - 1] : undefined;
    planned.push(document);
    if (successor) {
      const whole = { ...successor, supersedes: document };
      planned[i - 1] = whole;
      inForce[inForce.length - 1] = whole;
    } else inForce.push(document);
  }
  return planned;
}

function parentOf(i: number, planned: readonly PlannedDocument[]): PlannedDocument | undefined {
  const type = TYPES[i % BLOCK];
  const start = i - (i % BLOCK);
  if (type === 'riktlinje') return planned[start];
  return type === 'plan' ? planned[start + 1] : undefined;
}

function describe(
  i: number,
  by: Chance,
  ended: boolean,
  others: readonly PlannedDocument[],
  parent: PlannedDocument | undefined,
): PlannedDocument {
  const type = TYPES[i % BLOCK] ?? 'policy';
  // A step that shares no factor with the number of combinations gives every document its own title.
  const mixed = (i * 7919 + 13) % (subjects.length * fields.length * places.length);
  const place = places[mixed % places.length] ?? '';
  const field = fields[Math.floor(mixed / places.length) % fields.length] ?? '';
  const subject = subjects[Math.floor(mixed / (places.length * fields.length))] ?? '';
  const planning = type === 'plan' || type === 'program';
  const year = ended ? by.int(2015, 2019) : planning ? 2023 : by.int(2024, 2025);
  const month = planning ? by.int(9, 12) : by.int(1, 12);
  const board = type === 'plan' && i % BLOCK === 8 ? by.pick(boards) : undefined;
  const council = type === 'policy' || type === 'program' || by.oneIn(3);
  return {
    number: i,
    id: `${type}-${slug(subject)}-${i + 1}`,
    folder: slug(field),
    type,
    title: `${labels[type]} för ${subject} inom ${field} i ${place}`,
    decidedBy: board?.toLowerCase() ?? (council ? 'kommunfullmäktige' : 'kommunstyrelsen'),
    // The day follows from the number, so that no two documents share date and paragraph.
    decisionDate: `${year}-${pad(month)}-${pad(1 + (i % 28))}`,
    paragraph: 1 + Math.floor(i / 28),
    caseNumber: `KS ${year}/${String(by.int(1, 2999)).padStart(4, '0')}`,
    validity: planning ? '{ from: 2024-01-01, to: 2027-12-31 }' : 'until-further-notice',
    appliesTo: board
      ? [board.toLowerCase()]
      : council
        ? ['all-boards', 'all-companies']
        : ['all-boards'],
    responsible: by.pick(functions),
    ...(parent && { belongsTo: parent }),
    references: ended || others.length === 0 ? [] : distinct(by, others, by.int(1, 2)),
    keywords: [subject, field],
    ended,
  };
}

function distinct(by: Chance, from: readonly PlannedDocument[], n: number): PlannedDocument[] {
  return [...new Set(Array.from({ length: n }, () => by.pick(from)))];
}

const pad = (n: number): string => String(n).padStart(2, '0');

function slug(text: string): string {
  const plain = text.toLowerCase().replace(/[åä]/g, 'a').replace(/ö/g, 'o');
  return plain.replace(/[^a-z0-9]+/g, '-');
}
