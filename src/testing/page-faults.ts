/** Files of a site by path. */
type Pages = ReadonlyMap<string, string>;

/** The pages among the files of a site, without the one to explore the map, which holds its own script. */
export function pagesIn(files: Pages): [string, string][] {
  return [...files].filter(([path]) => path.endsWith('.html') && !path.includes('utforska'));
}

const idsIn = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

/** Where a link within the site leads: to a file, and to a place in it. */
function targetOf(page: string, way: string): { file: string; id: string } {
  const { pathname, hash } = new URL(way, `site:///${page}`);
  return { file: pathname.slice(1), id: decodeURIComponent(hash.slice(1)) };
}

/** What is wrong with the ids, headings and links of the pages of a site. */
export function faultsOf(files: Pages, besides: readonly string[]): string[] {
  const faults: string[] = [];
  const idsOf = new Map(pagesIn(files).map(([path, html]) => [path, new Set(idsIn(html))]));
  for (const [path, html] of pagesIn(files)) {
    const ids = idsIn(html);
    if (new Set(ids).size < ids.length) faults.push(`${path}: an id twice`);
    const ranks = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, rank]) => Number(rank));
    if (ranks[0] !== 1 || ranks.filter((rank) => rank === 1).length !== 1) {
      faults.push(`${path}: not one h1 at the beginning`);
    }
    ranks.forEach((rank, index) => {
      if (rank > (ranks[index - 1] ?? 0) + 1) faults.push(`${path}: heading ${rank} out of order`);
    });
    for (const [, way = ''] of html.matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
      if (/^(?:https?|mailto):/.test(way)) continue;
      const { file, id } = targetOf(path, way.replaceAll('&amp;', '&'));
      const isThere = files.has(file) || besides.includes(file);
      if (!isThere) faults.push(`${path}: ${way} leads nowhere`);
      if (id !== '' && !file.includes('utforska') && idsOf.get(file)?.has(id) === false) {
        faults.push(`${path}: ${way} leads to no place`);
      }
    }
    for (const [, target = ''] of html.matchAll(
      / (?:aria-labelledby|aria-describedby|for)="([^"]*)"/g,
    )) {
      if (!ids.includes(target)) faults.push(`${path}: ${target} names nothing`);
    }
  }
  return faults;
}

const TAG = /<([a-z][a-z0-9-]*)((?:\s+[a-z][a-z0-9:-]*(?:="[^"]*")?)*)\s*\/?>/gi;
const ATTRIBUTE = /\s([a-z][a-z0-9:-]*)(?:="([^"]*)")?/gi;
const ELEMENTS = /^(?:iframe|object|embed|base|style|template|applet|frame)$/i;
const SCRIPT =
  /^ (?:src="[a-z./-]*assets\/[a-z-]+\.js" defer|type="application\/(?:ld\+json"|json" id="[a-z.]+"))$/;

/** What of a page could run or load something, whatever stands in its register. */
export function dangersIn(html: string): string[] {
  const dangers: string[] = [];
  const tags = [...html.matchAll(TAG)];
  // Whatever begins like a tag is one of those that are looked at below.
  if (tags.length !== html.match(/<[a-z]/gi)?.length) dangers.push('a tag that is none');
  for (const [tag, name = '', attributes = ''] of tags) {
    if (ELEMENTS.test(name)) dangers.push(tag);
    if (name === 'script' && !SCRIPT.test(attributes)) dangers.push(tag);
    for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      const runs = /^on/i.test(key) || /^(?:style|srcdoc|http-equiv)$/i.test(key);
      const isPolicy = value === 'Content-Security-Policy';
      const leads = /^(?:href|src|action|formaction|xlink:href|data)$/i.test(key);
      const isPlain = /^(?:https?:\/\/|mailto:|tel:|#|(?!.*:)[\w./#%=-]+$)/.test(value);
      if ((runs && !isPolicy) || (leads && !isPlain)) dangers.push(tag);
    }
  }
  return dangers;
}
