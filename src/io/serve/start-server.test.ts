import { get, request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { type SiteServer, startServer } from './start-server.ts';

const running: SiteServer[] = [];

afterEach(async () => {
  for (const each of running.splice(0)) await each.close();
});

async function started(failed: (error: unknown) => void = () => {}): Promise<SiteServer> {
  const server = await startServer(0, failed);
  if (typeof server === 'string') throw new Error(server);
  running.push(server);
  return server;
}

/** Asks without a library in between, which would mend odd addresses. */
function ask(port: number, path: string, method = 'GET', headers = {}) {
  return new Promise<{ status: number | undefined; type: string | undefined; text: string }>(
    (resolve, reject) => {
      request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part) => (text += part));
        response.on('end', () =>
          resolve({ status: response.statusCode, type: response.headers['content-type'], text }),
        );
      })
        .on('error', reject)
        .end();
    },
  );
}

test('serves what is shown now', async () => {
  const { port, show } = await started();
  expect(await ask(port, '/a.txt')).toMatchObject({ status: 404 });
  show((path) => (path === 'a.txt' ? 'å' : undefined));
  expect(await ask(port, '/a.txt')).toEqual({
    status: 200,
    type: 'text/plain; charset=utf-8',
    text: 'å',
  });
  expect(await ask(port, '/a.txt', 'HEAD')).toMatchObject({ status: 200, text: '' });
  expect(await ask(port, '/a.txt', 'GET', { host: 'example.org' })).toMatchObject({ status: 403 });
  expect(await ask(port, '/../a.txt')).toMatchObject({ status: 403 });
});

test('a page that cannot be made is told of, and the server goes on', async () => {
  const errors: unknown[] = [];
  const { port, show } = await started((error) => errors.push(error));
  const broken = new Error('out of order');
  show((path) => {
    if (path === 'a.html') throw broken;
    return 'b';
  });
  expect(await ask(port, '/a.html')).toMatchObject({ status: 500 });
  expect(errors).toEqual([broken]);
  expect(await ask(port, '/b.txt')).toMatchObject({ status: 200, text: 'b' });
});

test('open pages are told of every version', async () => {
  const { port, show } = await started();
  const versions: string[] = [];
  const three = new Promise<void>((resolve) => {
    get({ host: '127.0.0.1', port, path: '/.gov-docs/events' }, (response) => {
      expect(response.headers['content-type']).toBe('text/event-stream');
      response.setEncoding('utf8').on('data', (part: string) => {
        versions.push(...[...part.matchAll(/^data: (.*)$/gm)].map((match) => match[1] ?? ''));
        if (versions.length < 3) show(() => undefined);
        else resolve();
      });
      // It ends with the server.
      response.on('error', () => {});
    });
  });
  await three;
  expect(versions[0]).toMatch(/^[0-9a-f]{8}-0$/);
  expect(new Set(versions).size).toBe(3);
});

test('events are not for other sites', async () => {
  const { port } = await started();
  const host = { host: 'example.org' };
  expect(await ask(port, '/.gov-docs/events', 'GET', host)).toMatchObject({ status: 403 });
});

test('a port that is taken', async () => {
  const { port } = await started();
  expect(await startServer(port, () => {})).toBe('port-taken');
});
