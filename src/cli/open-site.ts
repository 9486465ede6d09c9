import type { World } from '../io/world.ts';
import { rules } from '../rules/index.ts';
import { lint } from '../rules/lint.ts';
import type { NamingMemory } from '../rules/named-in-texts.ts';
import type { Finding } from '../rules/rule.ts';
import { waivedOn } from '../rules/waivers.ts';
import { type BodyRenderer, makeSite } from '../site/make-site.ts';
import type { Site } from '../site/site.ts';
import { lintInput } from './lint-input.ts';
import type { Opened } from './opened.ts';
import { readLogo } from './read-logo.ts';
import { type SiteOptions, settingsAsked } from './site-options.ts';
import { textReader } from './text-reader.ts';

/** The rules that find what should not be published of persons. */
const PERSONAL: ReadonlySet<string> = new Set(['personal-contact-data', 'responsible-is-person']);

/** A site, and what its city should know before it is published. */
export interface OpenedSite {
  readonly site: Site;
  /** Personal data in what is published, in the order of lint. */
  readonly personal: readonly Finding[];
}

/** How a site is made. */
interface Making {
  readonly renderer: BodyRenderer;
  /** Whether it is going to be published, so that personal data are looked for. */
  readonly isPublished: boolean;
  readonly namings?: NamingMemory;
  /** Whether there is a file at a path of the register, where somebody knows it without reading the file. */
  readonly isFile?: (path: string) => boolean;
}

/** Makes the site of a register that has been read. Lint runs as far as the site needs it. */
export function openSite(
  opened: Opened,
  options: SiteOptions,
  world: World,
  { renderer, isPublished, namings, isFile }: Making,
): OpenedSite {
  const { register, asOf, tree } = opened;
  const settings = settingsAsked(register.city.site, options);
  const asked = rules.filter(({ id }) => settings.findings || (isPublished && PERSONAL.has(id)));
  const isWaived = waivedOn(register, asOf);
  const found = asked.length > 0 ? lint(asked, lintInput(opened, world)) : [];
  const findings = found.filter((each) => !isWaived(each));
  const site = makeSite({
    register,
    asOf,
    settings,
    findings,
    textOf: textReader(opened),
    isFile: isFile ?? ((path) => typeof tree.read(path) !== 'string'),
    renderer,
    logo: readLogo(opened),
    namings,
  });
  const shown = new Set(site.register.documents.map(({ source }) => source.path));
  const personal = findings.filter(
    ({ rule, document }) => PERSONAL.has(rule) && document && shown.has(document.source.path),
  );
  return { site, personal };
}
