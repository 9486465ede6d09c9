import type { World } from '../io/world.ts';
import { renderBodies } from '../site/body/render-body.ts';
import { EXIT } from './exit.ts';
import { openRegister } from './open-register.ts';
import { openSite } from './open-site.ts';
import { outFolder } from './out-folder.ts';
import { sayBuilt } from './say-built.ts';
import { sayFolderTrouble } from './say-folder-trouble.ts';
import { sayUnpublished } from './say-unpublished.ts';
import { siteFiles } from './site-files.ts';
import type { BuildOptions } from './site-options.ts';
import { UserError } from './user-error.ts';

/**
 * `gov-docs build`: makes a site of a register and puts it in place of the one before. What of the
 * register is not in it is told of; it is wrong only where a file must be mended.
 */
export async function buildCommand(options: BuildOptions, world: World): Promise<number> {
  const opened = await openRegister(world, options, [], { keepsTexts: true });
  const { language } = opened;
  const out = outFolder(world, opened, options.out);
  const made = openSite(opened, options, world, {
    renderer: renderBodies,
    isPublished: true,
  });
  const files = await siteFiles(made.site, opened);
  const done = await world.replaceFolder(out.path, files);
  if (done.kind !== 'replaced') throw new UserError(sayFolderTrouble(done, out.shown), language);
  const pages = files.filter(({ path }) => path.endsWith('.html')).length;
  world.stdout.write(`${sayBuilt(made.site, done, pages, out.shown)[language]}\n`);
  const notes = sayUnpublished(opened, made);
  for (const note of notes) world.stderr.write(`${note[language]}\n`);
  return made.site.broken.length > 0 ? EXIT.findings : EXIT.fine;
}
