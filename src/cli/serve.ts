import path from 'node:path';
import type { ServerTrouble, SiteServer } from '../io/serve/start-server.ts';
import type { World } from '../io/world.ts';
import { visible } from '../report/visible.ts';
import { renderBodies } from '../site/body/render-body.ts';
import type { Language, Text } from '../text/language.ts';
import { bugMessage } from './bug-message.ts';
import { EXIT } from './exit.ts';
import { registerLanguage } from './language.ts';
import { liveSite, type SiteNow } from './live-site.ts';
import { locate } from './locate.ts';
import { sayBroken } from './say-unpublished.ts';
import type { ServeOptions } from './site-options.ts';
import { UserError } from './user-error.ts';

/** So long a change of several files may go on before the register is read anew, in milliseconds. */
const PATIENCE = 300;

function noServer(trouble: ServerTrouble, port: number): UserError {
  const text: Readonly<Record<ServerTrouble, Text>> = {
    'port-taken': {
      sv: `Port ${port} är upptagen. Ange en annan, eller ingen: då tas en ledig.`,
      en: `Port ${port} is taken. Name another, or none: then a free one is taken.`,
    },
    'no-permission': {
      sv: `Du får inte använda port ${port}. Ange ingen: då tas en ledig.`,
      en: `You may not use port ${port}. Name none: then a free one is taken.`,
    },
    failed: {
      sv: 'Datorn kunde inte visa webbplatsen.',
      en: 'The machine could not show the site.',
    },
  };
  return new UserError(text[trouble]);
}

function sayServed({ made, opened }: SiteNow, address: string): Text {
  const count = made.site.register.documents.length;
  const documents = count === 1 ? 'document' : 'documents';
  return {
    sv: `Webbplatsen visas på ${address} (${count} styrdokument per den ${opened.asOf}).\nDen uppdateras när något ändras. Avsluta med Ctrl-C.`,
    en: `The site is shown at ${address} (${count} governing ${documents} as of ${opened.asOf}).\nIt is updated when something changes. End it with Ctrl-C.`,
  };
}

function sayUpdated(files: readonly string[], milliseconds: number): Text {
  const [first = '', ...others] = files.map(visible);
  const more = others.length;
  const time = Math.max(1, Math.round(milliseconds));
  return {
    sv: `Uppdaterad på ${time} ms: ${first}${more > 0 ? ` och ${more} till` : ''}`,
    en: `Updated in ${time} ms: ${first}${more > 0 ? ` and ${more} more` : ''}`,
  };
}

/** What cannot be read now is shown as it was before. */
function sayTrouble(error: unknown, language: Language): string {
  const still = {
    sv: 'Webbplatsen visas som den var före ändringen.',
    en: 'The site is shown as it was before the change.',
  };
  const said =
    error instanceof UserError
      ? `${error.in(error.language ?? language)}\n`
      : bugMessage(error, language);
  return `${said}${still[language]}\n`;
}

/** Does one thing at a time with all that has come since the last one. */
function oneAtATime(work: (files: readonly string[]) => Promise<void>, first: Promise<unknown>) {
  const waiting = new Set<string>();
  let last = first.catch(() => undefined);
  return (files: readonly string[]): void => {
    for (const file of files) waiting.add(file);
    last = last.then(async () => {
      const taken = [...waiting];
      waiting.clear();
      if (taken.length > 0) await work(taken);
    });
  };
}

/** `gov-docs serve`: shows the site of a register on this machine until somebody ends it. */
export async function serveCommand(options: ServeOptions, world: World): Promise<number> {
  const interrupted = world.interrupted();
  const { root } = locate(world, options.register, []);
  let language = registerLanguage(options.lang, undefined, world.env);
  const failed = (error: unknown) => world.stderr.write(bugMessage(error, language));
  const { port: asked = 0 } = options;
  const started = await world.serve(asked, failed);
  if (typeof started === 'string') throw noServer(started, asked);
  const server: SiteServer = started;
  const address = `http://127.0.0.1:${server.port}/`;
  const live = liveSite(world, root, { ...options, baseUrl: address }, renderBodies);
  let broken = '';
  let timer: NodeJS.Timeout | undefined;

  function show(now: SiteNow, said: Text): void {
    language = now.opened.language;
    server.show(now.fileAt);
    world.stdout.write(`${said[language]}\n`);
    const lines = sayBroken(now.opened, now.made.site).map((line) => `${line[language]}\n`);
    if (lines.join('') !== broken) world.stderr.write(lines.join(''));
    broken = lines.join('');
  }

  async function follow(files: readonly string[]): Promise<void> {
    const start = performance.now();
    try {
      const now = await live.update(files);
      const names = files.map((file) => now.opened.shown(path.relative(root, file)));
      show(now, sayUpdated(names, performance.now() - start));
    } catch (error) {
      const isUnfinished = error instanceof UserError && error.code === EXIT.unfinished;
      if (isUnfinished) timer = setTimeout(() => changed(files), PATIENCE);
      else world.stderr.write(sayTrouble(error, language));
    }
  }

  let changed: (files: readonly string[]) => void = () => {};
  const watcher = await world.watch(root, (files) => changed(files));
  try {
    const first = live.update([]);
    changed = oneAtATime(follow, first);
    const now = await first;
    show(now, sayServed(now, address));
    await interrupted;
    return EXIT.fine;
  } finally {
    clearTimeout(timer);
    await watcher.close();
    await server.close();
  }
}
