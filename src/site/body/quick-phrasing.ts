import type { Token } from 'markdown-it';
import type { Emphasis, Link, Parent, PhrasingContent, Strong } from 'mdast';

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

function opened(token: Token): Emphasis | Strong | Link | undefined {
  switch (token.type) {
    case 'em_open':
      return { type: 'emphasis', children: [] };
    case 'strong_open':
      return { type: 'strong', children: [] };
    case 'link_open': {
      const title = attribute(token, 'title');
      return { type: 'link', url: attribute(token, 'href') ?? '', title, children: [] };
    }
    default:
      return undefined;
  }
}

function leaf(token: Token): PhrasingContent {
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
  const children: PhrasingContent[] = [];
  const stack: Parent[] = [];
  for (const token of tokens) {
    if (token.nesting === -1) {
      stack.pop();
      continue;
    }
    const parent = stack.at(-1)?.children ?? children;
    const open = token.nesting === 1 ? opened(token) : undefined;
    const node = open ?? leaf(token);
    const last = parent.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else if (node.type !== 'text' || node.value !== '') parent.push(node);
    if (open) stack.push(open);
  }
  return children;
}
