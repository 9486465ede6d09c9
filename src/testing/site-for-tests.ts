import type { SiteSettings } from '../city/site-settings.ts';
import { lintInput } from '../cli/lint-input.ts';
import { openRegister } from '../cli/open-register.ts';
import { textReader } from '../cli/text-reader.ts';
import { realWorld } from '../io/real-world.ts';
import type { Output, World } from '../io/world.ts';
import { escapeXml } from '../markup/escape-xml.ts';
import { rules } from '../rules/index.ts';
import { lint } from '../rules/lint.ts';
import { type BodyRenderer, makeSite } from '../site/make-site.ts';
import type { Site } from '../site/site.ts';
import type { Day } from '../text/calendar.ts';
import { MEMORY_ROOT, memoryWorld } from './memory-world.ts';
import { TEST_DAY } from './run-page.ts';
import type { Files } from './temp-folder.ts';

/** What a test asks of a site beside its files. */
export interface SiteOptions {
  /** `TEST_DAY` without. */
  readonly asOf?: Day;
  /** Over those of the configuration. */
  readonly settings?: Partial<SiteSettings>;
  readonly renderer?: BodyRenderer;
  readonly logo?: string;
}

const NOWHERE: Output = { write: () => {}, isTTY: false, columns: undefined };
const SILENT = { stdout: NOWHERE, stderr: NOWHERE, env: {}, today: TEST_DAY } as const;
const real = realWorld(process);

/** A body as it is written, every sign of it text: for tests of all that stands around it. */
const plainBodies: BodyRenderer = () => (document, text) => ({
  html: () => `<p>${escapeXml(text.slice(text.indexOf('\n---\n') + 5))}</p>`,
  headings: document.body.headings.map(({ depth, anchor, text: words }) => ({
    depth,
    anchor,
    text: words,
  })),
  leftOut: [],
});

async function siteIn(world: World, folder: string, options: SiteOptions): Promise<Site> {
  const { asOf = TEST_DAY, settings, renderer = plainBodies, logo } = options;
  const asked = { register: folder, asOf, color: false };
  const opened = await openRegister(world, asked, [], { keepsTexts: true });
  const { register, tree } = opened;
  const wanted = { ...register.city.site, ...settings };
  return makeSite({
    register,
    asOf,
    settings: wanted,
    findings: wanted.findings ? lint(rules, lintInput(opened, world)) : [],
    textOf: textReader(opened),
    isFile: (path) => typeof tree.read(path) !== 'string',
    renderer,
    logo,
  });
}

/**
 * The site of a register in memory, read by the product's own readers. Without a `gov-docs.yaml` every
 * Markdown file is a document.
 */
export function siteFor(files: Files, options: SiteOptions = {}): Promise<Site> {
  const world: World = { ...real, ...SILENT, cwd: MEMORY_ROOT, ...memoryWorld(files) };
  return siteIn(world, MEMORY_ROOT, options);
}

/** The site of a register on the real disk, on a day. */
export function siteOfFolder(folder: string, asOf: Day, options: SiteOptions = {}): Promise<Site> {
  return siteIn({ ...real, ...SILENT, cwd: process.cwd() }, folder, { ...options, asOf });
}
