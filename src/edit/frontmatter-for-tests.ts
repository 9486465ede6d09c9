import fc from 'fast-check';
import { BODIES, DECISIONS, FACTS, PLAIN, SWEDISH, TOP_KEYS, WORDS } from './words-for-tests.ts';

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
  readonly pad: string;
  readonly mark: string;
  /** The column that values stand at, if the author lines them up. */
  readonly aligned: number;
  /** How letters such as å are composed. */
  readonly form: 'NFC' | 'NFD';
}

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
  const keys = g(fc.shuffledSubarray<string>, [...FACTS], { minLength: count, maxLength: count });
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
  return g(mostly, '', ' # kommentar', '  ', '   # c: [d', ' #', '\t', '\t# efter tabb');
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

function list(g: Gen, style: Style, column: number, depth: number, tight = false): string {
  const pad = ' '.repeat(column);
  const count = g(fc.integer, { min: 1, max: 3 });
  let text = '';
  for (let item = 0; item < count; item += 1) {
    const kind = g(mostly, 'scalar', 'flow', 'mapping', 'list');
    const isBehind = tight && item === 0;
    if (!isBehind) text += gap(g, column) + pad;
    if (kind === 'mapping' && depth > 0) {
      const width = g(mostly, 1, 3);
      const inner = mapping(g, style, column + 1 + width, 0, FACTS, true);
      text += `-${' '.repeat(width)}${inner.trimStart()}`;
    } else if (kind === 'list' && depth > 0) {
      text += `- ${list(g, style, column + 2, 0, true)}`;
    } else {
      const written = kind === 'flow' ? flow(g, style, 1) : scalar(g, style, false) || 'y';
      text += `- ${written}${trail(g)}\n`;
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
      const colon = g(mostly, ':', ' :');
      const apart = ' '.repeat(Math.max(style.aligned - column - word.length - 2, 0));
      const written = value(g, style, column, depth).replace(/^ (?=[^\s#])/, ` ${apart}`);
      return before + pad + word + colon + written;
    })
    .join('');
}

/** Line ends of one kind, or of both, as a merge of two authors' work leaves them. */
function lineEnds(g: Gen, text: string): string {
  const kind = g(mostly, 'lf', 'crlf', 'mixed');
  if (kind === 'lf') return text;
  let line = 0;
  return text.replaceAll('\n', () => {
    line += 1;
    return kind === 'crlf' || line % 3 === 0 ? '\r\n' : '\n';
  });
}

/** A whole file, as one of many authors might have written it. Nearly all of them can be read. */
export const fileArbitrary: fc.Arbitrary<string> = fc.gen().map((g) => {
  const style: Style = {
    indent: g(mostly, 2, 1, 3, 4),
    listIndent: g(mostly, 2, 0, 1, 4),
    pad: g(mostly, ' ', ''),
    mark: g(oneOf, '"', "'"),
    aligned: g(mostly, 0, 14, 24),
    form: g(mostly<'NFC' | 'NFD'>, 'NFC', 'NFD'),
  };
  const swedish = g(fc.shuffledSubarray<string>, [...SWEDISH], { maxLength: g(mostly, 0, 4) });
  const keys = [...TOP_KEYS, ...swedish.map((word) => word.normalize(style.form))];
  const yaml = mapping(g, style, 0, 2, keys);
  const decision = g(oneOf, ...DECISIONS);
  const both = g(fc.boolean) ? decision + yaml : yaml + decision;
  const ends = g(mostly, '', '# slut\n', '\n', '\n\n# slut\n');
  const body = g(mostly, '\n\n# Rubrik\n\nText.\n', ...BODIES);
  const text = `---\n${g(mostly, '', '# huvud\n')}${both}${ends}---${body}`;
  return g(mostly, '', '\ufeff') + lineEnds(g, text);
});
