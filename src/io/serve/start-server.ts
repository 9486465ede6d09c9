import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ALWAYS, answerFor, EVENTS, type ServedFiles } from './answer.ts';

/** A server of files on this machine. */
export interface SiteServer {
  readonly port: number;
  /** Serves other files from now on, and has the pages that are open loaded anew. */
  readonly show: (fileAt: ServedFiles['fileAt']) => void;
  readonly close: () => Promise<void>;
}

/** Why there is no server: the port is taken, or not for this user, or the system refuses. */
export type ServerTrouble = 'port-taken' | 'no-permission' | 'failed';

function troubleOf(error: NodeJS.ErrnoException): ServerTrouble {
  if (error.code === 'EADDRINUSE') return 'port-taken';
  return error.code === 'EACCES' ? 'no-permission' : 'failed';
}

/**
 * Serves files to this machine alone, and tells open pages when there are others.
 *
 * @param port 0 for any that is free
 * @param failed told of an error in the making of a file; whoever asked for the file is told so too
 */
export function startServer(
  port: number,
  failed: (error: unknown) => void,
): Promise<SiteServer | ServerTrouble> {
  const run = randomBytes(4).toString('hex');
  let count = 0;
  let files: ServedFiles = { version: `${run}-0`, fileAt: () => undefined };
  const listening = new Set<ServerResponse>();
  const told = () => `event: version\ndata: ${files.version}\n\n`;
  const server = createServer((request, response) => respond(request, response));
  const ownPort = () => (server.address() as AddressInfo).port;

  function respond({ method = '', url = '', headers }: IncomingMessage, response: ServerResponse) {
    try {
      const asked = { method, url, host: headers.host };
      const { status, headers: said, body } = answerFor(asked, files, ownPort());
      if (url === EVENTS && method === 'GET' && status !== 403) {
        response.writeHead(200, { ...ALWAYS, 'Content-Type': 'text/event-stream' });
        response.write(told());
        listening.add(response);
        response.on('close', () => listening.delete(response));
        return;
      }
      response.writeHead(status, said);
      response.end(method === 'HEAD' ? undefined : body);
    } catch (error) {
      failed(error);
      response.writeHead(500, { ...ALWAYS, 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('The page could not be made.\n');
    }
  }

  return new Promise((resolve) => {
    server.once('error', (error) => resolve(troubleOf(error)));
    server.listen(port, '127.0.0.1', () => {
      resolve({
        port: ownPort(),
        show(fileAt) {
          count += 1;
          files = { version: `${run}-${count}`, fileAt };
          for (const each of listening) each.write(told());
        },
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
