import { type CST, Lexer, Parser } from 'yaml';
import { FRONTMATTER_LIMITS } from './limits.ts';

const SCALARS = new Set([
  'scalar',
  'alias',
  'single-quoted-scalar',
  'double-quoted-scalar',
  'block-scalar',
]);

export type Cst =
  | { readonly tokens: readonly CST.Token[] }
  /** Offset of the token that nests too deep. */
  | { readonly tooDeepAt: number };

/**
 * Parses YAML into the library's concrete syntax tree, which it builds on a stack of its own, and
 * stops where that stack gets too deep. Everything after this step is recursive: there, a few
 * kilobytes of `[` or `- ` end the process on Node 20 and 22, and no `catch` can stop it.
 */
export function parseCst(yaml: string): Cst {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(yaml)) {
    const offset = parser.offset;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (depthOf(parser.stack) > FRONTMATTER_LIMITS.depth) return { tooDeepAt: offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

/** Collections that are open: the stack begins with the document and may end with a scalar. */
function depthOf(stack: readonly CST.Token[]): number {
  const top = stack[stack.length - 1];
  return stack.length - (top !== undefined && SCALARS.has(top.type) ? 2 : 1);
}
