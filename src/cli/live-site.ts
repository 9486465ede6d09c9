import path from 'node:path';
import type { World } from '../io/world.ts';
import type { Artifact } from '../site/artifact.ts';
import type { BodyRenderer } from '../site/make-site.ts';
import { fileMemory } from './file-memory.ts';
import { namingMemory } from './naming-memory.ts';
import { openRegister } from './open-register.ts';
import { type OpenedSite, openSite } from './open-site.ts';
import type { Opened } from './opened.ts';
import { rememberingRenderer } from './remembering-renderer.ts';
import { siteFiles } from './site-files.ts';
import type { SiteOptions } from './site-options.ts';

/** A site as it is now. Its files are made when they are asked for. */
export interface SiteNow {
  readonly opened: Opened;
  readonly made: OpenedSite;
  /** Of all its files. */
  readonly paths: readonly string[];
  /** Undefined where there is no such file. */
  readonly fileAt: (path: string) => string | Uint8Array | undefined;
}

/** A site that follows its register. */
export interface LiveSite {
  /**
   * Reads what has changed, and makes the site of all there is. Files of the register that have not
   * changed are not read again, and bodies that would be the same are not rendered again.
   *
   * @param changed absolute paths that are known to have changed; others are found by their stamps
   * @throws UserError where the register or its configuration cannot be read
   */
  readonly update: (changed: readonly string[]) => Promise<SiteNow>;
}

function madeOnce(artifacts: readonly Artifact[]): SiteNow['fileAt'] {
  const byPath = new Map(artifacts.map((artifact) => [artifact.path, artifact]));
  const made = new Map<string, string | Uint8Array>();
  return (file) => {
    const content = made.get(file) ?? byPath.get(file)?.make();
    if (content !== undefined) made.set(file, content);
    return content;
  };
}

/** Tells whether there are files at paths; a file that has not changed since is not read again. */
function rememberedFiles(stampOf: (path: string) => string) {
  const known = new Map<string, { readonly stamp: string; readonly isFile: boolean }>();
  return ({ tree }: Opened, file: string): boolean => {
    const stamp = stampOf(file);
    const before = known.get(file);
    if (before?.stamp === stamp) return before.isFile;
    const isFile = typeof tree.read(file) !== 'string';
    known.set(file, { stamp, isFile });
    return isFile;
  };
}

/** Makes the site of a register again and again. */
export function liveSite(
  world: World,
  root: string,
  options: SiteOptions,
  renderer: BodyRenderer,
): LiveSite {
  const stampOf = (file: string) => world.stampOf(path.join(root, ...file.split('/')));
  let memory = fileMemory(stampOf);
  const isFile = rememberedFiles(stampOf);
  const remembering = rememberingRenderer(renderer);
  const namingsOf = namingMemory();
  const fromRoot = (file: string) => path.relative(root, file).split(path.sep).join('/');
  return {
    async update(changed) {
      memory = memory.next(changed.map(fromRoot));
      const opened = await openRegister(world, { ...options, register: root }, [], { memory });
      const made = openSite(opened, options, world, {
        renderer: remembering,
        isPublished: false,
        namings: namingsOf(opened),
        isFile: (file) => isFile(opened, file),
      });
      const files = await siteFiles(made.site, opened);
      return { opened, made, paths: files.map((file) => file.path), fileAt: madeOnce(files) };
    },
  };
}
