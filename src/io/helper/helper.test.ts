import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { claim, sharedWork } from './claims.ts';
import { type HandedOver, listenTo } from './helper.ts';

const open: MessagePort[] = [];

afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

function helping(digest: string) {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  const shared = sharedWork(3);
  const say = (message: HandedOver) => {
    port2.postMessage(message);
    Atomics.add(shared.signal, 0, 1);
  };
  return { shared, say, helper: listenTo(port1, shared, digest, 20) };
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a piece of work', () => {
  test('is made by whoever claims it first', () => {
    const shared = sharedWork(2);
    expect(claim(shared, 0, 1)).toBe(true);
    expect(claim(shared, 0, 2)).toBe(false);
    expect(claim(shared, 1, 2)).toBe(true);
    expect(claim(shared, 1, 1)).toBe(false);
    expect(claim(shared, 1, 2)).toBe(true);
  });
});

describe('what a helper hands over', () => {
  test('is taken where the helper has claimed it, and everything else is made', () => {
    const { shared, say, helper } = helping('a');
    claim(shared, 2, 2);
    say({ kind: 'source', digest: 'a' });
    say({ kind: 'made', index: 7, bytes: bytes('sju') });
    say({ kind: 'made', index: 8, bytes: bytes('åtta') });
    expect(helper.take(0, 1)).toBeUndefined();
    expect(helper.take(2, 8)).toEqual(bytes('åtta'));
    expect(helper.take(2, 7)).toEqual(bytes('sju'));
  });

  test('is not taken from one that works from other files', () => {
    const { shared, say, helper } = helping('a');
    claim(shared, 0, 2);
    say({ kind: 'source', digest: 'b' });
    say({ kind: 'made', index: 0, bytes: bytes('annat') });
    expect(helper.take(0, 0)).toBeUndefined();
  });

  test('is not waited for when the helper has fallen silent', () => {
    const { shared, say, helper } = helping('a');
    for (const piece of [0, 1, 2]) claim(shared, piece, 2);
    say({ kind: 'source', digest: 'a' });
    say({ kind: 'made', index: 0, bytes: bytes('noll') });
    expect(helper.take(0, 0)).toEqual(bytes('noll'));
    expect(helper.take(1, 1)).toBeUndefined();
    expect(helper.take(2, 2)).toBeUndefined();
  });
});
