import { type Child, type Tag, tag } from '../../markup/tag.ts';
import type { Binding, DayData } from './day-data.ts';

/** What is listed of a day. */
interface DayList {
  /** How many documents bind, in a sentence. */
  readonly told: string;
  readonly items: readonly Tag[];
  readonly toMap: Tag;
}

/** How a document binds on a day; undefined where it does not. */
function bindingOn(bindings: readonly Binding[], day: string): Binding | undefined {
  return bindings.find(([from, before]) => from <= day && (before === '' || day < before));
}

function remarks(data: DayData, [from, , how]: Binding): string {
  const words = [how === 'whole' ? '' : data[how], from === '' ? data.unknown : ''];
  return words.filter((each) => each !== '').join(', ');
}

/** Lists what binds on a day, as ISO 8601 writes it. */
export function listDay(data: DayData, day: string): DayList {
  const [before, after] = data.page;
  const items = data.documents.flatMap(([id, title, language, bindings]): Tag[] => {
    const binding = bindingOn(bindings, day);
    if (!binding) return [];
    const lang = language === '' ? undefined : language;
    const said = remarks(data, binding);
    const more: Child[] = said === '' ? [] : [` (${said})`];
    return [tag('li', {}, tag('a', { href: `${before}${id}${after}`, lang }, title), ...more)];
  });
  const counted = day <= data.asOf ? data.past : data.coming;
  const count = items.length;
  const words = count === 0 ? counted.none : count === 1 ? counted.one : counted.many;
  return {
    told: words.replace('{count}', String(count)).replaceAll('{day}', day),
    items,
    toMap: tag('a', { href: `${data.map.way}#dag=${day}` }, data.map.words),
  };
}
