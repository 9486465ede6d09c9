import { claim } from '../io/helper/claims.ts';
import type { HandedOver } from '../io/helper/helper.ts';
import type { HelpAsked } from '../io/helper/start-helper.ts';
import type { World } from '../io/world.ts';
import { renderBodies } from '../site/body/render-body.ts';
import { openRegister } from './open-register.ts';
import { openSite } from './open-site.ts';
import { piecesOf } from './pieces.ts';
import { siteDigest } from './site-digest.ts';
import { siteFiles } from './site-files.ts';
import type { BuildOptions } from './site-options.ts';

/**
 * Makes pages of a site beside `gov-docs build`, in a thread of its own: from the last one on, until
 * all are claimed. It reads the register itself, and tells by a digest which one it has read.
 */
export async function helpBuild(
  { options, shared, port }: HelpAsked<BuildOptions>,
  world: World,
): Promise<void> {
  const handOver = (message: HandedOver, bytes: readonly ArrayBuffer[] = []) => {
    port.postMessage(message, bytes);
    Atomics.add(shared.signal, 0, 1);
    Atomics.notify(shared.signal, 0);
  };
  const opened = await openRegister(world, options, [], { keepsTexts: true });
  const { site } = openSite(opened, options, world, {
    renderer: renderBodies,
    isPublished: false,
  });
  const files = await siteFiles(site, opened);
  const { count, pieceOf } = piecesOf(files);
  handOver({ kind: 'source', digest: siteDigest(opened) });
  const indexes = Array.from({ length: count }, (): number[] => []);
  pieceOf.forEach((piece, index) => {
    if (piece !== undefined) indexes[piece]?.push(index);
  });
  for (let piece = count - 1; piece >= 0; piece -= 1) {
    if (!claim(shared, piece, 2)) return;
    for (const index of indexes[piece] ?? []) {
      const content = files[index]?.make() ?? '';
      // A copy of its own, for small buffers share their memory.
      const bytes =
        typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
      handOver({ kind: 'made', index, bytes }, [bytes.buffer as ArrayBuffer]);
    }
  }
}
