import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { chromium, launchChromium } from '../testing/chromium.ts';
import { runCommand } from '../testing/run-page.ts';
import { type Serving, serving } from '../testing/serving.ts';
import { removeTempFolders, tempFolder } from '../testing/temp-folder.ts';
import { facts, healthy } from '../testing/torture/case.ts';

const running: Serving[] = [];

afterEach(async () => {
  for (const each of running.splice(0)) await each.end();
});
afterAll(removeTempFolders);

function about(subject: string, text: string): string {
  const head = facts().replaceAll('inköp', subject);
  return `---\n${head}---\n\n# Policy för ${subject}\n\n${text}\n`;
}

function register(): string {
  return tempFolder({
    'gov-docs.yaml': 'city: Almby kommun\n',
    'documents/inkop.md': healthy(),
    'documents/resor.md': about('resor', 'Tåg väljs först.'),
    'documents/trafik.md': about('trafik', 'Se [resor](resor.md).'),
  });
}

async function served(root: string, argv: readonly string[] = []) {
  const site = await serving(root, argv);
  running.push(site);
  const write = (name: string, text: string) => writeFileSync(path.join(root, name), text);
  return { ...site, write };
}

const UPDATED = /Uppdaterad på \d+ ms: .*\n/;

test('shows the site, and what becomes of it', async () => {
  const root = register();
  const { page, said, write } = await served(root);
  expect(await said('stdout', /.*\n.*\n/)).toBe(
    ' (3 styrdokument per den 2026-11-22).\nDen uppdateras när något ändras. Avsluta med Ctrl-C.\n',
  );
  expect(await page('')).toContain('Policy för resor');
  expect(await page('id/resor/')).toContain('Tåg väljs först.');

  write('documents/resor.md', about('resor', 'Cykel väljs först.'));
  expect(await said('stdout', UPDATED)).toMatch(/: documents\/resor\.md\n$/);
  expect(await page('id/resor/')).toContain('Cykel väljs först.');

  write('documents/vatten.md', about('vatten', 'Nytt.'));
  rmSync(path.join(root, 'documents/inkop.md'));
  await said('stdout', /Uppdaterad.*documents\/inkop\.md/);
  expect(await page('dokument/')).toContain('Policy för vatten');
  expect(await page('id/inkop/')).toContain('Sidan finns inte');
});

test('a configuration or a document that cannot be read leaves what can be shown', async () => {
  const { page, said, write } = await served(register());
  write('gov-docs.yaml', 'city: Almby kommun\nsite: { accent: "#ffff00" }\n');
  expect(await said('stderr', /Webbplatsen visas som den var före ändringen\.\n/)).not.toBe('');
  expect(await page('id/resor/')).toContain('Tåg väljs först.');
  write('gov-docs.yaml', 'city: Nyby kommun\n');
  await said('stdout', UPDATED);
  expect(await page('')).toContain('Nyby kommun');

  write('documents/resor.md', 'utan huvud\n');
  await said('stdout', UPDATED);
  expect(await said('stderr', /Inte publicerat.*\n.*\n/)).toBe(
    'Inte publicerat, för filen måste rättas (1):\n  documents/resor.md: dokumenthuvudet saknas eller går inte att läsa\n',
  );
  expect(await page('id/trafik/')).toContain('Policy för trafik');
  expect((await fetch(`${running[0]?.address}id/resor/`)).status).toBe(404);
});

test('waits until a change of several files is finished', async () => {
  const root = register();
  const { page, said, write } = await served(root);
  mkdirSync(path.join(root, '.gov-docs'));
  write('.gov-docs/journal.json', '{}');
  write('documents/resor.md', about('resor', 'Halvvägs.'));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await page('id/resor/')).toContain('Tåg väljs först.');
  write('documents/resor.md', about('resor', 'Framme.'));
  rmSync(path.join(root, '.gov-docs/journal.json'));
  await said('stdout', UPDATED);
  expect(await page('id/resor/')).toContain('Framme.');
});

test('reads again only what has changed, and writes nothing', async () => {
  const root = register();
  writeFileSync(path.join(root, 'documents/karta.png'), 'x');
  writeFileSync(
    path.join(root, 'documents/trafik.md'),
    about('trafik', 'Se [resor](resor.md) och [kartan](karta.png).'),
  );
  const before = readdirSync(root, { recursive: true }).sort();
  const { page, said, read, write } = await served(root);
  expect([...new Set(read())].sort()).toEqual([
    'documents/inkop.md',
    'documents/karta.png',
    'documents/resor.md',
    'documents/trafik.md',
    'gov-docs.yaml',
  ]);
  write('documents/resor.md', about('resor', 'Cykel väljs först.'));
  await said('stdout', UPDATED);
  for (const id of ['resor', 'trafik', 'inkop']) await page(`id/${id}/`);
  expect([...new Set(read())].sort()).toEqual(['documents/resor.md', 'gov-docs.yaml']);
  expect(readdirSync(root, { recursive: true }).sort()).toEqual(before);
});

test('is asked by the names of this machine alone, and gives no way out', async () => {
  const { address } = await served(register());
  const { port } = new URL(address);
  const status = (host: string, where: string) =>
    new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port, path: where, headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject);
    });
  expect(await status(`localhost:${port}`, '/')).toBe(200);
  expect(await status('attacker.example', '/')).toBe(403);
  expect(await status(`localhost:${port}`, '/../gov-docs.yaml')).toBe(403);
  expect(await status(`localhost:${port}`, '/gov-docs.yaml')).toBe(404);
});

test('ends when it is asked to, and says what keeps it from beginning', async () => {
  const root = register();
  const site = await serving(root, ['--drafts']);
  expect((await site.end()).code).toBe(0);
  await expect(fetch(site.address)).rejects.toThrow();

  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  const refused = await runCommand(['serve', '--port', String(port)], root);
  taken.close();
  expect([refused.code, refused.stderr]).toEqual([
    2,
    `Port ${port} är upptagen. Ange en annan, eller ingen: då tas en ledig.\n`,
  ]);
  const empty = await runCommand(['serve'], tempFolder());
  expect([empty.code, empty.stderr]).toEqual([
    2,
    expect.stringContaining('Det finns inga styrdokument i den här mappen'),
  ]);
});

describe.skipIf(chromium.executable() === undefined)(`in a browser${chromium.missing()}`, () => {
  test('an open page is loaded anew, by a script that its policy lets through', async () => {
    const { address, write } = await served(register());
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const trouble: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') trouble.push(message.text());
      });
      await page.goto(`${address}id/resor/`);
      await page.getByText('Tåg väljs först.').first().waitFor();
      write('documents/resor.md', about('resor', 'Cykel väljs först.'));
      await page.getByText('Cykel väljs först.').first().waitFor();
      expect(trouble).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
