import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each folder may import of the others; its own files always. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  forms: ['text'],
  document: ['text', 'forms'],
  city: ['text', 'forms', 'document'],
  decision: ['text', 'forms', 'document'],
  register: ['text', 'document', 'decision', 'city'],
  mention: ['text', 'forms', 'document', 'city'],
  rules: ['text', 'forms', 'document', 'decision', 'city', 'edit', 'register', 'mention'],
  report: ['text', 'document', 'city', 'rules'],
  fix: ['text', 'document', 'edit', 'register', 'rules'],
  baseline: ['text', 'city', 'rules', 'report'],
  list: ['text', 'document', 'city', 'register', 'report'],
  account: ['text', 'document', 'city', 'register', 'mention'],
  history: ['text', 'document', 'register'],
  show: ['text', 'document', 'city', 'register', 'mention', 'account', 'report'],
  markup: ['report'],
  // A page holds the explorer as text; the explorer draws with what draws the page.
  graph: [
    'text',
    'document',
    'decision',
    'city',
    'register',
    'history',
    'report',
    'markup',
    'explorer',
  ],
  explorer: ['text', 'graph', 'markup', 'report'],
  'linked-data': ['text', 'document', 'city', 'register'],
  // A register as data that others read; a site as pages that hold some of it.
  'open-data': [
    'text',
    'document',
    'city',
    'register',
    'report',
    'history',
    'account',
    'list',
    'markup',
    'linked-data',
    'site',
  ],
  site: [
    'text',
    'document',
    'city',
    'register',
    'mention',
    'rules',
    'report',
    'history',
    'account',
    'graph',
    'list',
    'markup',
    'linked-data',
    'search',
    'browser',
  ],
  // What runs in a reader's browser on the pages of a site, which hold it as text.
  browser: ['text', 'search', 'markup'],
  search: ['text', 'markup'],
  diff: ['text', 'document', 'decision', 'city', 'register', 'report'],
  edit: ['text', 'forms', 'document'],
  decide: ['text', 'document', 'decision', 'city', 'edit', 'register', 'report'],
  // What a new document and a new register are made of; neither reads a register's files.
  new: ['text', 'city', 'edit', 'register'],
  init: ['text', 'city', 'edit'],
  check: ['text', 'document', 'decision', 'report'],
  io: ['text', 'document'],
  // What Node loads first, to load the rest.
  loader: [],
  cli: [
    'text',
    'forms',
    'document',
    'decision',
    'city',
    'register',
    'rules',
    'report',
    'fix',
    'baseline',
    'list',
    'account',
    'show',
    'graph',
    'site',
    'open-data',
    'diff',
    'edit',
    'decide',
    'check',
    'new',
    'init',
    'io',
  ],
};

/** Folders for developers: nothing of the product may import them. */
const TOOLS = ['bench', 'bundle', 'testing'];

/** The world, which only these may touch. */
const WORLDLY = ['io', 'cli', 'loader', ...TOOLS];

interface Import {
  readonly from: string;
  readonly to: string;
}

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) return sources(file);
    return /\.ts$/.test(name) && !/\.test\.ts$|\.d\.ts$/.test(name) ? [file] : [];
  });
}

const files = sources('src');

/** Static, dynamic and side-effect imports, and re-exports. */
function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const specifiers = [
    ...text.matchAll(/^\s*(?:import|export)\s[^'"]*?\sfrom\s+['"]([^'"]+)['"]/gm),
    ...text.matchAll(/^\s*import\s+['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g),
  ];
  return specifiers.map((match) => ({ from: file, to: match[1] ?? '' }));
}

const imports = files.flatMap(importsOf);

function folderOf(file: string): string {
  return path.relative('src', file).split(path.sep)[0] ?? '';
}

function target({ from, to }: Import): string | undefined {
  if (!to.startsWith('.')) return undefined;
  const file = path.join(path.dirname(from), to);
  return file.startsWith(`src${path.sep}`) ? folderOf(file) : undefined;
}

describe('the arrows between folders', () => {
  test('are guarded: this test saw files, imports and dynamic imports', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(200);
    expect(
      files.some((file) => /\bimport\('\.\/lint\.ts'\)/.test(readFileSync(file, 'utf8'))),
    ).toBe(true);
  });

  test('every folder has its arrows', () => {
    const folders = new Set(files.filter((file) => path.dirname(file) !== 'src').map(folderOf));
    expect([...folders].filter((folder) => !(folder in ARROWS) && !TOOLS.includes(folder))).toEqual(
      [],
    );
  });

  test('point one way', () => {
    const wrong = imports.filter((each) => {
      const [from, to] = [folderOf(each.from), target(each)];
      if (to === undefined || to === from || TOOLS.includes(from)) return false;
      return !(ARROWS[from] ?? []).includes(to);
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test('only io and cli touch the world', () => {
    const wrong = imports.filter(
      ({ from, to }) => /^node:/.test(to) && !WORLDLY.includes(folderOf(from)),
    );
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test('the core has no clock, no console and no process', () => {
    const wrong = files.filter(
      (file) =>
        !WORLDLY.includes(folderOf(file)) &&
        /\bnew Date\b|\bDate\.now\b|\bconsole\.|\bprocess\./.test(readFileSync(file, 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  test('no import runs in a circle', () => {
    const edges = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter(({ to }) => to.startsWith('.'))
          .map(({ to }) => path.join(path.dirname(file), to.replace(/\?.*$/, ''))),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, trail: readonly string[]) => {
      if (trail.includes(file))
        circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      if (done.has(file) || trail.includes(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});
