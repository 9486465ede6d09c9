import type { Token } from 'markdown-it';
import type { PhrasingContent } from 'mdast';

interface Open {
  readonly type: string;
  readonly children: PhrasingContent[];
}

function attribute({ attrs }: Token, wanted: string): string | null {
  return attrs?.find(([name]) => name === wanted)?.[1] ?? null;
}

/** The words of tokens without what they look like: the text that stands for a picture. */
function plainWords(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content, children }) => {
      if (type === 'image') return plainWords(children ?? []);
      return type === 'softbreak' || type === 'hardbreak' ? '\n' : content;
    })
    .join('');
}

function opened(token: Token): object | undefined {
  switch (token.type) {
    case 'em_open':
      return { type: 'emphasis' };
    case 'strong_open':
      return { type: 'strong' };
    case 'link_open':
      return {
        type: 'link',
        url: attribute(token, 'href') ?? '',
        title: attribute(token, 'title'),
      };
    default:
      return undefined;
  }
}

function leaf(token: Token): object {
  switch (token.type) {
    case 'code_inline':
      return { type: 'inlineCode', value: token.content };
    case 'hardbreak':
      return { type: 'break' };
    case 'image':
      return {
        type: 'image',
        url: attribute(token, 'src') ?? '',
        title: attribute(token, 'title'),
        alt: plainWords(token.children ?? []),
      };
    default:
      return { type: 'text', value: token.type === 'softbreak' ? '\n' : token.content };
  }
}

/** The running text of a block as remark has it: texts that follow each other are one. */
export function phrasing(tokens: readonly Token[]): readonly PhrasingContent[] {
  const root: Open = { type: 'root', children: [] };
  const stack: Open[] = [root];
  for (const token of tokens) {
    const parent = stack.at(-1) ?? root;
    if (token.nesting === -1) {
      stack.pop();
      continue;
    }
    const node = token.nesting === 1 ? opened(token) : leaf(token);
    const last = parent.children.at(-1);
    if (
      node &&
      'value' in node &&
      last?.type === 'text' &&
      (node as { type: string }).type === 'text'
    ) {
      last.value += String(node.value);
      continue;
    }
    const full = (token.nesting === 1 ? { ...node, children: [] } : node) as PhrasingContent;
    if (!(full.type === 'text' && full.value === '')) parent.children.push(full);
    if (token.nesting === 1) stack.push(full as unknown as Open);
  }
  return root.children;
}
