import fc from 'fast-check';

/** One of them, the first most often. */
function mostly<T>(first: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(first) },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
  );
}

const oneOf = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);

type Gen = fc.GeneratorValue;

/** How one author writes; every choice may be another one in the next document. */
interface Style {
  readonly indent: number;
  readonly listIndent: number;
  readonly inFlow: boolean;
  readonly pad: string;
  readonly mark: string;
}

const WORDS = [
  'Plan',
  'för',
  'inköp',
  '2020-06-11',
  '0042',
  'KF',
  '§ 21',
  'a: b',
  'x #y',
  'två, tre',
  '[Nummer]',
  '~',
  'true',
  "it's",
  '"q"',
  '{x}',
  '-',
  '€ 😀',
  'Nej',
  '1.10',
];
const PLAIN = [
  'Plan för inköp',
  '2020-06-11',
  '21',
  '0437/20',
  'kommunfullmäktige',
  'https://a.se/b',
  '-5',
  'a#b',
  '§ 5',
  'Nej',
  'Plan – del 2',
  'unknown',
  'tills vidare',
  '2016',
  '2015–2018',
  'KF 2016-10-13 §17',
  '1.10',
  'it’s',
  '12:30',
];
const TOP_KEYS = [
  'id',
  'title',
  'aliases',
  'type',
  'stage',
  'decided-by',
  'validity',
  'applies-to',
  'responsible-function',
  'supersedes',
  'references',
  'review',
  'follow-up',
  'keywords',
  'language',
  'x-note',
  'x-a',
  'egen nyckel',
  'history',
  'repeal',
  'archived',
  'attachments',
  'belongs-to',
];
const SWEDISH = [
  'Beslutad av',
  'beslutsdatum',
  'Diarienummer',
  'paragraf',
  'giltighetstid',
  'gäller till och med',
  'ersätter',
  'Dokumentansvarig',
  'status',
];
const FACTS = [
  'date',
  'paragraph',
  'case-number',
  'adjusted',
  'from',
  'to',
  'note',
  'x-b',
  'every',
  'event',
];

function quote(text: string, mark: string): string {
  return mark === "'" ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

/** A scalar on one line. */
function scalar(g: Gen, style: Style, inFlow: boolean): string {
  const kind = g(mostly, 'plain', 'quoted', 'empty', 'null', 'placeholder');
  if (kind === 'empty') return inFlow ? '""' : '';
  if (kind === 'null') return g(oneOf, '~', 'null');
  if (kind === 'placeholder') return g(oneOf, '[Nummer]', 'ÅÅÅÅ-MM-DD', '"[Text]"');
  if (kind === 'quoted') {
    const words = g(fc.array<string>, oneOf(...WORDS), { minLength: 1, maxLength: 3 });
    return quote(words.join(' '), g(mostly<string>, style.mark, '"', "'"));
  }
  return g(oneOf, ...PLAIN);
}

function flow(g: Gen, style: Style, depth: number): string {
  const isList = g(fc.boolean);
  const count = g(fc.nat, 3);
  const [open, close] = isList ? '[]' : '{}';
  const keys = g(fc.shuffledSubarray<string>, FACTS, { minLength: count, maxLength: count });
  const parts = keys.map((key) => {
    const value =
      depth > 0 && g(mostly, false, true) ? flow(g, style, depth - 1) : scalar(g, style, true);
    return isList ? value : `${key}: ${value}`;
  });
  if (count === 0) return `${open}${close}`;
  const shape = g(mostly, 'line', 'lines', 'some', 'comma');
  if (shape === 'lines') {
    const note = g(mostly, '', ' # k, l');
    return `${open}\n      ${parts.join(`,${note}\n      `)}${g(mostly, '', ',', ' # c')}\n    ${close}`;
  }
  const gap = shape === 'some' ? ',\n      ' : g(mostly, ', ', ',  ');
  return `${open}${style.pad}${parts.join(gap)}${shape === 'comma' ? ',' : ''}${style.pad}${close}`;
}

function trail(g: Gen): string {
  return g(mostly, '', ' # kommentar', '  ', '   # c: [d', ' #');
}

function gap(g: Gen, column: number): string {
  const pad = ' '.repeat(column);
  return g(
    mostly,
    '',
    '',
    `${pad}# ovanför\n`,
    '\n',
    `\n${pad}# a\n\n`,
    '# vid kanten\n',
    `${pad}   # inåt\n`,
    '   \n',
  );
}

function block(g: Gen, column: number): string {
  const pad = ' '.repeat(column + 2);
  const head = g(oneOf, '|', '>', '|-', '>-', '|+', '>+', '|2', '| # c');
  const lines = g(
    fc.array<string>,
    fc.constantFrom('ett', 'två: tre', '# fyra', '  fem', '', '- sex'),
    { minLength: 1, maxLength: 3 },
  );
  return `${head}\n${pad}noll\n${lines.map((line) => (line === '' ? '' : pad + line)).join('\n')}\n${g(mostly, '', '\n', '\n\n')}`;
}

/** What stands behind a colon or a dash, with its line end. */
function value(g: Gen, style: Style, column: number, depth: number): string {
  const kind = g(mostly, 'scalar', 'flow', 'block', 'mapping', 'list', 'lines', 'below');
  if (kind === 'flow') return ` ${flow(g, style, 1)}${trail(g)}\n`;
  if (kind === 'block') return ` ${block(g, column)}`;
  if (kind === 'lines') {
    const [open, close] = g(oneOf, '""', "''", '  ');
    const pad = ' '.repeat(column + 3);
    return ` ${open?.trim()}ett\n${pad}två${g(mostly, '', `\n\n${pad}tre`)}${close?.trim()}${trail(g)}\n`;
  }
  if (kind === 'below')
    return `${trail(g)}\n${' '.repeat(column + 2)}${scalar(g, style, false) || 'x'}${trail(g)}\n`;
  if (depth === 0 || kind === 'scalar') {
    const text = scalar(g, style, false);
    return `${text === '' ? '' : ' '}${text}${trail(g)}\n`;
  }
  if (kind === 'mapping') {
    const inner = column + style.indent;
    return `${trail(g)}\n${mapping(g, style, inner, depth - 1, FACTS)}`;
  }
  return `${trail(g)}\n${list(g, style, column + style.listIndent, depth - 1)}`;
}

function list(g: Gen, style: Style, column: number, depth: number): string {
  const pad = ' '.repeat(column);
  const count = g(fc.integer, { min: 1, max: 3 });
  let text = '';
  for (let item = 0; item < count; item += 1) {
    const kind = g(mostly, 'scalar', 'flow', 'mapping');
    text += gap(g, column);
    if (kind === 'mapping' && depth > 0) {
      const width = g(mostly, 1, 3);
      const inner = mapping(g, style, column + 1 + width, 0, FACTS, true);
      text += `${pad}-${' '.repeat(width)}${inner.trimStart()}`;
    } else {
      const written = kind === 'flow' ? flow(g, style, 1) : scalar(g, style, false) || 'y';
      text += `${pad}- ${written}${trail(g)}\n`;
    }
  }
  return text;
}

function mapping(
  g: Gen,
  style: Style,
  column: number,
  depth: number,
  from: readonly string[],
  tight = false,
): string {
  const keys = g(fc.shuffledSubarray<string>, [...from], {
    minLength: 1,
    maxLength: Math.min(from.length, 8),
  });
  const pad = ' '.repeat(column);
  return keys
    .map((key, index) => {
      const word = key.includes(' ') || g(mostly, true, false) ? key : quote(key, style.mark);
      const before = tight && index === 0 ? '' : gap(g, column);
      return `${before}${pad}${word}${g(mostly, ':', ' :')}${value(g, style, column, depth)}`;
    })
    .join('');
}

const DECISIONS = [
  '',
  'decision: unknown # c\n',
  'decision: 2016\n',
  'decision:\n',
  'decision: ~\n',
  'decision: KF 2016-10-13 §17\n',
  'decision: { date: 2020-06-11, paragraph: 21 }\n',
  'decision:\n  date: 2020-06-11 # c\n  paragraph: [Text]\n',
  'decision: { paragraph: [Text], case-number: [Nummer] }\n',
  'decision:\n  # inte än\n  paragraph: 9\n',
  'beslutsdatum: 2020-06-11\n',
  'Datum och paragraf för beslutet: 2020-06-11 § 21\n',
  'decisions: [{ decided-by: KF, date: 2020 }]\n',
];

/** A whole file, as one of many authors might have written it. Nearly all of them can be read. */
export const fileArbitrary: fc.Arbitrary<string> = fc.gen().map((g) => {
  const style: Style = {
    indent: g(mostly, 2, 1, 4),
    listIndent: g(mostly, 2, 0, 4),
    inFlow: g(fc.boolean),
    pad: g(mostly, ' ', ''),
    mark: g(oneOf, '"', "'"),
  };
  const swedish = g(fc.shuffledSubarray<string>, SWEDISH, { maxLength: g(mostly, 0, 4) });
  const yaml = mapping(g, style, 0, 2, [...TOP_KEYS, ...swedish]);
  const decision = g(oneOf, ...DECISIONS);
  const ends = g(mostly, '', '# slut\n', '\n', '\n\n# slut\n');
  const text = `---\n${g(mostly, '', '# huvud\n')}${g(fc.boolean) ? decision + yaml : yaml + decision}${ends}---\n${g(mostly, '\n# Rubrik\n\nText.\n', '', 'x', '\n---\n\nå\n')}`;
  const lines = g(mostly, text, text.replaceAll('\n', '\r\n'));
  return g(mostly, '', '\ufeff') + lines;
});
