import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerFor, type ServedFiles } from './answer.ts';

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'index.html': '<html><head><title>Å</title></head><body></body></html>',
  '404.html': '<html><head></head><body>Finns inte</body></html>',
  'en/404.html': '<html><head></head><body>Not here</body></html>',
  'en/index.html': '<html><head></head></html>',
  'id/policy/index.html': '<html><head></head></html>',
  'id/policy/policy.md': '# Å\n',
  'id/policy/karta.png': Uint8Array.of(0, 255),
  'id/policy/okand.xyz': 'x',
  'register.json': '{}',
};

const SERVED: ServedFiles = { version: 'a-1', fileAt: (path) => FILES[path] };
const PORT = 8123;

function ask(url: string, host: string | undefined = `127.0.0.1:${PORT}`, method = 'GET') {
  const { status, headers, body } = answerFor({ method, url, host }, SERVED, PORT);
  return { status, headers, text: Buffer.from(body).toString('utf8') };
}

describe('files', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', '<title>Å</title>'],
    ['/index.html?a=1', 'text/html; charset=utf-8', '<title>Å</title>'],
    ['/id/policy/', 'text/html; charset=utf-8', '<html>'],
    ['/id/policy/policy.md', 'text/markdown; charset=utf-8', '# Å\n'],
    ['/id/p%6Flicy/policy.md', 'text/markdown; charset=utf-8', '# Å\n'],
    ['/register.json', 'application/json; charset=utf-8', '{}'],
    ['/id/policy/okand.xyz', 'application/octet-stream', 'x'],
  ])('%s', (url, type, text) => {
    const answer = ask(url);
    expect([answer.status, answer.headers['Content-Type']]).toEqual([200, type]);
    expect(answer.text).toContain(text);
    expect(answer.headers['Content-Length']).toBe(String(Buffer.byteLength(answer.text)));
    expect(answer.headers).toMatchObject({
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
  });

  test('bytes stay bytes', () => {
    const { body, headers } = answerFor(
      { method: 'GET', url: '/id/policy/karta.png', host: `localhost:${PORT}` },
      SERVED,
      PORT,
    );
    expect([...body]).toEqual([0, 255]);
    expect(headers['Content-Type']).toBe('image/png');
  });

  test('pages alone are given the script that loads them anew', () => {
    const tag = '<script src="/.gov-docs/reload.js" data-version="a-1" defer></script>\n</head>';
    expect(ask('/').text).toContain(tag);
    expect(ask('/ingenstans').text).toContain(tag);
    expect(ask('/register.json').text).not.toContain('script');
    const script = ask('/.gov-docs/reload.js');
    expect([script.status, script.headers['Content-Type']]).toEqual([
      200,
      'text/javascript; charset=utf-8',
    ]);
    expect(script.text).toContain('location.reload()');
  });

  test('a folder without its slash leads to the folder', () => {
    const { status, headers } = ask('/id/policy?x');
    expect([status, headers.Location]).toEqual([302, './policy/']);
    expect(ask('/en').headers.Location).toBe('./en/');
  });

  test.each([
    ['/ingenstans', 'Finns inte'],
    ['/id/policy/annat.html', 'Finns inte'],
    ['/en/nowhere/', 'Not here'],
    ['/en/id/x/y.html', 'Not here'],
  ])('%s is missing, in the language of the place', (url, text) => {
    const answer = ask(url);
    expect(answer.status).toBe(404);
    expect(answer.text).toContain(text);
  });
});

describe('what is refused', () => {
  test.each([
    '/../etc/passwd',
    '/%2e%2e/etc/passwd',
    '/id/..%2f..%2fregister.json',
    '/id/%2e/policy/',
    '/id//policy/',
    '//example.org/',
    '/id\\policy',
    '/id%5cpolicy',
    '/a%00.html',
    '/%0d%0aSet-Cookie:x',
    '/%',
    '/%ff',
    'http://example.org/',
    '*',
    '',
  ])('the address %j', (url) => {
    expect(ask(url)).toMatchObject({ status: 403, text: 'Forbidden.\n' });
  });

  test.each([
    'example.org',
    `example.org:${PORT}`,
    `127.0.0.1.example.org:${PORT}`,
    '127.0.0.1:80',
    'localhost',
    `localhost:${PORT}.example.org`,
    `0.0.0.0:${PORT}`,
    '',
  ])('the name %j, which another site may have made to lead here', (host) => {
    expect(ask('/', host).status).toBe(403);
  });

  test('no name at all', () => {
    expect(answerFor({ method: 'GET', url: '/', host: undefined }, SERVED, PORT).status).toBe(403);
  });

  test.each(['localhost', 'LOCALHOST', '127.0.0.1'])('but not %s', (name) => {
    expect(ask('/', `${name}:${PORT}`).status).toBe(200);
    expect(answerFor({ method: 'GET', url: '/', host: name }, SERVED, 80).status).toBe(200);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('the method %s', (method) => {
    const answer = ask('/', undefined, method);
    expect([answer.status, answer.headers.Allow]).toEqual([405, 'GET, HEAD']);
  });

  test('nothing but what is served is ever asked for, whatever the address', () => {
    const parts = fc.constantFrom(
      '..',
      '.',
      '%2e',
      'id',
      'policy',
      '%2f',
      '\\',
      '%00',
      '?',
      '#',
      'å',
    );
    fc.assert(
      fc.property(fc.array(parts), (path) => {
        const wanted: string[] = [];
        const fileAt = (file: string) => {
          wanted.push(file);
          return undefined;
        };
        const url = `/${path.join('/')}`;
        answerFor(
          { method: 'GET', url, host: `localhost:${PORT}` },
          { version: '1', fileAt },
          PORT,
        );
        for (const file of wanted) {
          expect(file.split('/')).not.toContain('..');
          expect(file).not.toMatch(/^\/|[\\\0]/);
        }
      }),
    );
  });
});
