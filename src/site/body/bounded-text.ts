import type { gfmTable } from 'micromark-extension-gfm-table';

type Extension = ReturnType<typeof gfmTable>;

/** What of remark's tokenizer is looked at. */
interface Tokenizer {
  /** What was found so far in the same paragraph, heading or cell. */
  readonly events: readonly unknown[];
  readonly now: () => { readonly offset: number };
}

type Follow<T> = (code: never) => T;

/** Signs at which something may begin or end. */
const SIGNS = '!&*<[\\]_`~';
const BRACKET = 91;

const CLOSE = /(?<!\\)\)/;

/** Thrown while a text is read that takes too many steps. */
export class TooManySteps extends Error {}

/** What ends that which a sign begins, where remark looks for it however far ahead. */
function endOf(text: string, at: number): RegExp | undefined {
  const sign = text.charAt(at);
  if (sign === '`') {
    const [run = sign] = /^`+/.exec(text.slice(at, at + 1000)) ?? [];
    return new RegExp(`(?<!\`)\`{${run.length}}(?!\`)`);
  }
  if (sign === ']') return text.charAt(at + 1) === '(' ? CLOSE : undefined;
  if (sign !== '<') return undefined;
  if (text.startsWith('<!--', at)) return /-->/;
  if (text.startsWith('<![CDATA[', at)) return /\]\]>/;
  if (text.startsWith('<?', at)) return /\?>/;
  return text.charAt(at + 1) === '!' ? />/ : undefined;
}

/** Tells what is left of the paragraph that an offset stands in, or a little more. */
function paragraphs(text: string): (at: number) => string {
  let from = 0;
  let end = -1;
  return (at) => {
    if (at < from || at >= end) {
      const found = text.slice(at).search(/\n[ \t>]*\n/);
      from = at;
      end = found < 0 ? text.length : at + found;
    }
    return text.slice(at + 1, end);
  };
}

/**
 * An extension of remark's reader that finds nothing: it counts the steps that finding takes, most of
 * which are the square of how much stands in one paragraph. The same text always takes as many.
 *
 * @param most how many steps it may take
 * @throws TooManySteps from the reader that it is given to
 */
export function boundedText(text: string, most: number): Extension {
  const definitions = text.split(']:').length - 1;
  const restOf = paragraphs(text);
  let steps = 0;

  function count(more: number): void {
    steps += more;
    if (steps > most) throw new TooManySteps();
  }

  function distance(at: number, end: RegExp): number {
    const rest = restOf(at);
    const found = rest.search(end);
    return found < 0 ? rest.length : found;
  }

  function atSign({ events }: Tokenizer, at: number): void {
    const end = endOf(text, at);
    count(events.length);
    if (text.charAt(at) === ']') count(definitions);
    if (end) count(distance(at, end));
  }

  /** The title of a definition may stand in parentheses. */
  function atDefinition(_: Tokenizer, at: number): void {
    count(definitions);
    if (restOf(at).includes('(')) count(distance(at, CLOSE));
  }

  const counting = (look: (tokenizer: Tokenizer, at: number) => void) => ({
    name: 'bound',
    // Nothing begins here that would not begin without it.
    previous: () => false,
    tokenize<T>(this: Tokenizer, _effects: unknown, _found: unknown, notFound: Follow<T>) {
      return (code: never) => {
        look(this, this.now().offset);
        return notFound(code);
      };
    },
  });
  const sign = counting(atSign);
  return {
    text: Object.fromEntries([...SIGNS].map((each) => [each.charCodeAt(0), sign])),
    contentInitial: { [BRACKET]: counting(atDefinition) },
  } as unknown as Extension;
}
