/** The part of a syntax tree that is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** What the bundler asks of a plug-in, as far as this one answers. */
interface LatePatternsPlugin {
  readonly name: string;
  renderChunk(this: { parse(code: string): unknown }, code: string): { readonly code: string };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The pattern and the flags, where a function does nothing but return a regular expression. */
function returnedPattern(
  node: Node,
): (Node & { readonly regex: Readonly<Record<'pattern' | 'flags', string>> }) | undefined {
  const body = node.type === 'ArrowFunctionExpression' && 'body' in node ? node.body : undefined;
  return isNode(body) && 'regex' in body && body.regex
    ? (body as ReturnType<typeof returnedPattern>)
    : undefined;
}

/**
 * Has `lazily(() => /…/)` made of a text. The engine checks each literal when it reads the file,
 * used or not, and one with properties of Unicode takes it longer than a whole file of rules.
 */
export function latePatternsPlugin(): LatePatternsPlugin {
  return {
    name: 'gov-docs-late-patterns',
    renderChunk(code) {
      const waiting: unknown[] = [this.parse(code)];
      const found: { node: Node; text: string }[] = [];
      while (waiting.length > 0) {
        const value = waiting.pop();
        if (typeof value !== 'object' || value === null) continue;
        const literal = isNode(value) ? returnedPattern(value) : undefined;
        if (literal) {
          const { pattern, flags } = literal.regex;
          found.push({
            node: literal,
            text: `RegExp(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`,
          });
        } else waiting.push(...Object.values(value));
      }
      let late = code;
      for (const { node, text } of found.sort((a, b) => b.node.start - a.node.start)) {
        late = late.slice(0, node.start) + text + late.slice(node.end);
      }
      return { code: late };
    },
  };
}
