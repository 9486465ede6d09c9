import type { DocumentType } from '../city/city.ts';
import type { Starter, StarterFile } from './starter.ts';

interface Sample {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly decidedBy: string;
  readonly paragraph: number;
  readonly responsible: string;
  readonly belongsTo?: string;
  /** What the document says; under its first heading where its type must have headings. */
  readonly text: string;
  /** What stands under each of the other headings. */
  readonly rest: string;
}

const SAMPLES: readonly Sample[] = [
  {
    id: 'policy-for-resor',
    type: 'policy',
    title: 'Policy för resor',
    decidedBy: 'kommunfullmäktige',
    paragraph: 41,
    responsible: 'Kommundirektör',
    text: 'Resor i tjänsten ska vara säkra, skonsamma mot klimatet och kosta så lite som möjligt.',
    rest: 'Det här är ett exempel. Skriv kommunens egen text här.',
  },
  {
    id: 'riktlinje-for-tjansteresor',
    type: 'riktlinje',
    title: 'Riktlinje för tjänsteresor',
    decidedBy: 'kommunstyrelsen',
    paragraph: 118,
    responsible: 'Ekonomichef',
    belongsTo: 'policy-for-resor',
    text: 'Tåg väljs före flyg när resan tar högst sex timmar. Chefen godkänner resan innan den bokas.',
    rest: 'Det här är ett exempel. Skriv kommunens egen text här.',
  },
];

function body({ title, text, rest }: Sample, { sections }: DocumentType): string[] {
  const [first, ...others] = sections;
  return [
    `# ${title}`,
    ...(first === undefined ? [] : ['', `## ${first}`]),
    '',
    text,
    ...others.flatMap((section) => ['', `## ${section}`, '', rest]),
  ];
}

/** A case number as the city writes them: `KS 2026/41`, or 41 in the city's own form. */
function caseNumber(form: string | undefined, number: number, year: string): string {
  if (form === undefined) return `KS ${year}/${number}`;
  const hasSerial = form.includes('9+');
  return form.replace(/9\+|9+/g, (digits) => {
    if (digits === '9+') return String(number);
    if (digits.length === 2) return year.slice(2);
    return digits.length === 4 && hasSerial ? year : String(number).padStart(digits.length, '0');
  });
}

function sampleText(sample: Sample, type: DocumentType, { day, caseNumberForm }: Starter): string {
  const { id, title, decidedBy, paragraph, responsible, belongsTo } = sample;
  const lines = [
    '---',
    `id: ${id}`,
    `title: ${title}`,
    `type: ${type.key}`,
    `decided-by: ${decidedBy}`,
    'decision:',
    `  date: ${day}`,
    `  paragraph: ${paragraph}`,
    `  case-number: ${caseNumber(caseNumberForm, paragraph, day.slice(0, 4))}`,
    'validity: until-further-notice',
    'applies-to: [all-boards]',
    `responsible-function: ${responsible}`,
    ...(type.required.includes('revision-responsible')
      ? [`revision-responsible: ${responsible}`]
      : []),
    ...(belongsTo === undefined ? [] : [`belongs-to: ${belongsTo}`]),
    '---',
    '',
    ...body(sample, type),
  ];
  return `${lines.join('\n')}\n`;
}

/** Two documents that lint has nothing to say of, one of which belongs to the other. */
export function sampleDocuments(starter: Starter): readonly StarterFile[] {
  return SAMPLES.flatMap((sample) => {
    const type = starter.types.find(({ key }) => key === sample.type);
    const path = `documents/${sample.id}.md`;
    return type ? [{ path, text: sampleText(sample, type, starter) }] : [];
  });
}
