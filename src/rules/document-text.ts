import { findFrontmatter } from '../document/frontmatter/fence.ts';

/** The text of a file, for rules that read more than its head, headings and links. */
export interface DocumentText {
  /** As `decode` gives it: offsets are those of every place in the file. */
  readonly text: string;
  /** Where the Markdown begins. */
  readonly bodyStart: number;
  /**
   * The text with all that is no running text blank: the frontmatter, code, comments, tags, and the
   * targets of links. As long as `text`, so that offsets hold; marks of emphasis and lists stay.
   */
  readonly prose: string;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

function blank(text: string): string {
  if (text.includes('\r')) return text.replace(/[^\n\r]+/g, (line) => ' '.repeat(line.length));
  let blanks = '';
  let from = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
    blanks += `${' '.repeat(end - from)}\n`;
    from = end + 1;
  }
  return blanks + ' '.repeat(text.length - from);
}

/** Blanks fenced code, line by line. */
function withoutFences(text: string): string {
  if (!text.includes('```') && !text.includes('~~~')) return text;
  let fence: string | undefined;
  return text
    .split('\n')
    .map((line) => {
      const mark = FENCE.exec(line)?.[1];
      if (fence === undefined) {
        fence = mark;
        return mark === undefined ? line : blank(line);
      }
      const isEnd = mark?.startsWith(fence) && line.trim().replaceAll(fence.charAt(0), '') === '';
      if (isEnd) fence = undefined;
      return blank(line);
    })
    .join('\n');
}

/** Blanks comments: up to the first end, as Markdown has it. */
function withoutComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + 4);
    if (end < 0) break;
    parts.push(text.slice(from, start), blank(text.slice(start, end + 3)));
    from = end + 3;
  }
  return from === 0 ? text : [...parts, text.slice(from)].join('');
}

/**
 * What is no prose, by the signs that it begins with: code spans, tags and addresses in angle brackets,
 * the targets of links behind their `]`, and web addresses. A sign is found far faster than an expression.
 */
const NO_PROSE: readonly (readonly [sign: string, whole: RegExp])[] = [
  ['`', /(`+)(?!`)[^`\n]*(?:\n[^`\n]+)?(?<!`)\1(?!`)/y],
  ['<', /<\/?[A-Za-z][^<>\n]{0,500}>/y],
  ['](', /\]\([^()\s]{0,500}(?:\s+["'][^"'\n]{0,200}["'])?\)/y],
  ['http', /https?:\/\/[^\s<>)\]]{1,500}/y],
];

function blankFound(found: string, body: string, at: number): string {
  if (found.startsWith(']')) return `]${blank(found.slice(1))}`;
  // A part of a longer run of backticks opens nothing.
  return found.startsWith('`') && body.charAt(at - 1) === '`' ? found : blank(found);
}

/** The parts of a body, those that are no prose blank. */
function proseParts(body: string): string[] {
  const parts: string[] = [];
  const next = NO_PROSE.map(([sign]) => body.indexOf(sign));
  let from = 0;
  for (;;) {
    let first = -1;
    let at = body.length;
    for (let kind = 0; kind < next.length; kind += 1) {
      const here = next[kind] ?? -1;
      if (here < 0 || here >= at) continue;
      first = kind;
      at = here;
    }
    const [sign, whole] = NO_PROSE[first] ?? [];
    if (sign === undefined || whole === undefined) break;
    whole.lastIndex = at;
    const found = at < from ? undefined : whole.exec(body)?.[0];
    if (found !== undefined) {
      parts.push(body.slice(from, at), blankFound(found, body, at));
      from = at + found.length;
    }
    next[first] = body.indexOf(sign, Math.max(at + 1, from));
  }
  parts.push(body.slice(from));
  return parts;
}

function proseOf(text: string, bodyStart: number): string {
  const body = withoutComments(withoutFences(text.slice(bodyStart)));
  // Joined, it is one text at once; added, every look at a character would go by two parts.
  return [blank(text.slice(0, bodyStart)), ...proseParts(body)].join('');
}

/** Makes the text of a file readable for rules. */
export function documentText(text: string): DocumentText {
  const bodyStart = findFrontmatter(text).found?.bodyStart ?? 0;
  let prose: string | undefined;
  return {
    text,
    bodyStart,
    get prose() {
      prose ??= proseOf(text, bodyStart);
      return prose;
    },
  };
}
