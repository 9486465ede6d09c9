import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { claim, type SharedWork } from './claims.ts';

/** What the helper hands over: first what it works from, and then one thing after another. */
export type HandedOver =
  | { readonly kind: 'source'; readonly digest: string }
  | { readonly kind: 'made'; readonly index: number; readonly bytes: Uint8Array };

/** Milliseconds. A helper that hands over nothing for so long is not waited for. */
const PATIENCE = 30_000;

/** Another thread that makes some of the pieces. It is never needed: whoever asks can make all. */
export interface Helper {
  /**
   * What the helper made of a piece that it claimed, waiting for it; undefined where the piece is
   * one's own to make: it was free, or the helper works from other files, has failed or is too slow.
   *
   * @param piece whose claim counts
   * @param index of the thing within all that are made
   */
  readonly take: (piece: number, index: number) => Uint8Array | undefined;
}

/**
 * Listens to a helper, without leaving the thread: what asks for files makes them one by one.
 *
 * @param patience milliseconds without a word after which the helper is given up
 */
export function listenTo(
  port: MessagePort,
  shared: SharedWork,
  digest: string,
  patience: number = PATIENCE,
): Helper {
  const made = new Map<number, Uint8Array>();
  let isTrusted: boolean | undefined;
  const receive = () => {
    for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port)) {
      const message: HandedOver = got.message;
      if (message.kind === 'source') isTrusted = message.digest === digest;
      else made.set(message.index, message.bytes);
    }
  };
  return {
    take(piece, index) {
      if (isTrusted === false || claim(shared, piece, 1)) return undefined;
      for (;;) {
        const seen = Atomics.load(shared.signal, 0);
        receive();
        const bytes = made.get(index);
        made.delete(index);
        if (isTrusted === false) return undefined;
        if (bytes) return bytes;
        if (Atomics.wait(shared.signal, 0, seen, patience) !== 'timed-out') continue;
        isTrusted = false;
      }
    },
  };
}
