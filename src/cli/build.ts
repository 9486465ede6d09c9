import type { Helper } from '../io/helper/helper.ts';
import type { World } from '../io/world.ts';
import type { Artifact } from '../site/artifact.ts';
import { renderBodies } from '../site/body/render-body.ts';
import { EXIT } from './exit.ts';
import { openRegister } from './open-register.ts';
import { openSite } from './open-site.ts';
import type { Opened } from './opened.ts';
import { outFolder } from './out-folder.ts';
import { piecesOf } from './pieces.ts';
import { sayBuilt } from './say-built.ts';
import { sayFolderTrouble } from './say-folder-trouble.ts';
import { sayUnpublished } from './say-unpublished.ts';
import { siteDigest } from './site-digest.ts';
import { siteFiles } from './site-files.ts';
import type { BuildOptions } from './site-options.ts';
import { UserError } from './user-error.ts';

/** A register of fewer documents is done before a helper has read it. */
const WORTH_A_HELPER = 200;

/** Another thread that makes pages of the same register, where there are many. */
async function helperFor(
  opened: Opened,
  options: BuildOptions,
  { startHelper }: World,
): Promise<Helper | undefined> {
  const { register, asOf, language } = opened;
  const { length } = register.documents;
  if (length < WORTH_A_HELPER) return undefined;
  // One piece for each document, and one for the words of all.
  return startHelper?.({ ...options, asOf, lang: language }, length + 1, siteDigest(opened));
}

/** The files of a site, of which each is made by whoever claims it first. */
function shareOut(files: readonly Artifact[], helper: Helper | undefined): readonly Artifact[] {
  if (!helper) return files;
  const { pieceOf } = piecesOf(files);
  return files.map((file, index) => {
    const piece = pieceOf[index];
    return piece === undefined
      ? file
      : { ...file, make: () => helper.take(piece, index) ?? file.make() };
  });
}

/**
 * `gov-docs build`: makes a site of a register and puts it in place of the one before. What of the
 * register is not in it is told of; it is wrong only where a file must be mended.
 */
export async function buildCommand(options: BuildOptions, world: World): Promise<number> {
  const opened = await openRegister(world, options, [], { keepsTexts: true });
  const { language } = opened;
  const out = outFolder(world, opened, options.out);
  const helper = await helperFor(opened, options, world);
  const made = openSite(opened, options, world, {
    renderer: renderBodies,
    isPublished: true,
  });
  const files = shareOut(await siteFiles(made.site, opened), helper);
  const done = await world.replaceFolder(out.path, files);
  if (done.kind !== 'replaced') throw new UserError(sayFolderTrouble(done, out.shown), language);
  const pages = files.filter(({ path }) => path.endsWith('.html')).length;
  world.stdout.write(`${sayBuilt(made.site, done, pages, out.shown)[language]}\n`);
  const notes = sayUnpublished(opened, made);
  for (const note of notes) world.stderr.write(`${note[language]}\n`);
  return made.site.broken.length > 0 ? EXIT.findings : EXIT.fine;
}
