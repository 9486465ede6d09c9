import { contentType } from './content-type.ts';
import { RELOAD_SCRIPT } from './reload-script.ts';

/** Files that are served, by their paths with `/` between the parts. */
export interface ServedFiles {
  /** Another one for other files: open pages are loaded anew when it changes. */
  readonly version: string;
  /** Undefined where there is no such file. */
  readonly fileAt: (path: string) => string | Uint8Array | undefined;
}

/** What is asked for, as it came. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly host: string | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Addresses of the server's own; the site has no path that begins so. */
export const EVENTS = '/.gov-docs/events';
const SCRIPT = '/.gov-docs/reload.js';

/**
 * What every answer says: that nothing is kept, for it may change at any moment, and that no other
 * site may take any of it for its own.
 */
export const ALWAYS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'no-referrer',
};

function answer(
  status: number,
  type: string,
  content: string | Uint8Array,
  more: Readonly<Record<string, string>> = {},
): Answer {
  const body = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const headers = { ...ALWAYS, 'Content-Type': type, 'Content-Length': String(body.length) };
  return { status, headers: { ...headers, ...more }, body };
}

/** An answer that is nothing but a line. */
function line(status: number, text: string, more?: Readonly<Record<string, string>>): Answer {
  return answer(status, 'text/plain; charset=utf-8', `${text}\n`, more);
}

/** A page, with the script that loads it anew. */
function withScript(html: string | Uint8Array, version: string): string {
  const text = typeof html === 'string' ? html : Buffer.from(html).toString('utf8');
  const end = text.indexOf('</head>');
  const script = `<script src="${SCRIPT}" data-version="${version}" defer></script>\n`;
  return end < 0 ? text : text.slice(0, end) + script + text.slice(end);
}

/** The path that an address names; undefined where it is odd: it leads out, or nobody types it so. */
function pathOf(url: string): string | undefined {
  const written = /^(\/[^?#]*)/.exec(url)?.[1];
  if (written === undefined) return undefined;
  try {
    const path = decodeURIComponent(written).slice(1);
    const parts = path.split('/');
    const isOdd = parts.some(
      (part, index) => part === '..' || part === '.' || (part === '' && index < parts.length - 1),
    );
    return isOdd || /[\\\p{Cc}]/u.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The names by which a browser on this machine may call the server; any other one is somebody's trick. */
function isOwnName(host: string | undefined, port: number): boolean {
  const [, name = '', stated] = /^(.*?)(?::(\d+))?$/.exec(host ?? '') ?? [];
  return ['localhost', '127.0.0.1'].includes(name.toLowerCase()) && Number(stated ?? 80) === port;
}

function missing(files: ServedFiles, path: string): Answer {
  const folder = path.slice(0, path.indexOf('/') + 1);
  const page = files.fileAt(`${folder}404.html`) ?? files.fileAt('404.html');
  if (page === undefined) return line(404, 'Not found.');
  return answer(404, 'text/html; charset=utf-8', withScript(page, files.version));
}

/**
 * Answers for files as a web server would, and for nothing else: there is no disk behind the paths.
 *
 * @param port on which it is asked: a page of another site, whose name has been made to lead here,
 *   asks by that name and is refused
 */
export function answerFor(asked: Asked, files: ServedFiles, port: number): Answer {
  if (!isOwnName(asked.host, port)) return line(403, 'Forbidden.');
  if (asked.method !== 'GET' && asked.method !== 'HEAD') {
    return line(405, 'Method not allowed.', { Allow: 'GET, HEAD' });
  }
  const path = pathOf(asked.url);
  if (path === undefined) return line(403, 'Forbidden.');
  if (`/${path}` === SCRIPT) return answer(200, contentType(path), RELOAD_SCRIPT);
  const isFolder = path === '' || path.endsWith('/');
  const file = isFolder ? `${path}index.html` : path;
  const content = files.fileAt(file);
  if (content !== undefined) {
    const type = contentType(file);
    const isPage = type.startsWith('text/html');
    return answer(200, type, isPage ? withScript(content, files.version) : content);
  }
  // Browsers ask for it by themselves, and complain of a page that is missing.
  if (path === 'favicon.ico') return answer(204, contentType(path), '');
  if (!isFolder && files.fileAt(`${path}/index.html`) !== undefined) {
    const last = path.slice(path.lastIndexOf('/') + 1);
    return line(302, 'Moved.', { Location: `./${encodeURIComponent(last)}/` });
  }
  return missing(files, path);
}
