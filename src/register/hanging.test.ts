import { describe, expect, test } from 'vitest';
import { registerOf } from '../testing/register-of.ts';
import type { Day } from '../text/calendar.ts';
import { leftHanging } from './hanging.ts';

const FACTS = 'type: policy\ndecided-by: KF\ndecision: { date: 2015-01-01 }';
const OPEN = `title: T\n${FACTS}\nvalidity: until-further-notice`;
const REPEALED = `${OPEN}\nrepeal: { date: 2020-06-01, decided-by: KF }`;

/** What hangs after the repeal and did not before, as `kind document ended duty`. */
function hanging(documents: Record<string, string>, config?: string): string[] {
  const register = registerOf(documents, config);
  const view = (asOf: string) => ({ register, asOf: asOf as Day });
  return leftHanging(view('2020-01-01'), view('2020-12-01')).map(
    ({ kind, document, ended, duty, place }) =>
      [kind, document.id.value, ended.id.value, duty ?? '', place.source.path.slice(10, -3)]
        .filter((part) => part !== '')
        .join(' '),
  );
}

describe('what a document that ends leaves behind', () => {
  test('its children, those that wait to start as well', () => {
    const child = `${OPEN}\nbelongs-to: [a]`;
    expect(
      hanging({
        a: REPEALED,
        b: child,
        c: child.replace('until-further-notice', '{ from: 2030-01-01 }'),
        draft: 'title: D\nstage: draft\nbelongs-to: [a]',
        ended: `${REPEALED}\nbelongs-to: [a]`,
      }),
    ).toEqual(['child b a b', 'child c a c']);
  });

  test('references, but not those of what took its place, directly or by way of others', () => {
    const later = OPEN.replace('2015-01-01', '2020-06-01');
    expect(
      hanging({
        a: OPEN,
        b: `${later}\nsupersedes: [a]\nreferences: [a]`,
        c: `${later.replace('2020-06-01', '2020-07-01')}\nsupersedes: [b]\nreferences: [a, b]`,
        d: `${OPEN}\nreferences: [a]`,
      }),
    ).toEqual(['reference d a d']);
  });

  test('attachments that nothing else has', () => {
    const documents = {
      a: `${REPEALED}\nattachments: [{ document: bilaga }]`,
      bilaga: OPEN,
    };
    expect(hanging(documents)).toEqual(['attachment bilaga a a']);
    const b = `${OPEN}\nattachments: [{ document: bilaga }]`;
    expect(hanging({ ...documents, b })).toEqual([]);
  });

  test('duties, until a successor has them', () => {
    const duties = `${OPEN}\nfollow-up: [{ every: 12 months }]\nrequires: [{ type: plan }]\ngoals: [KF-1, KF-2]`;
    const repeal = '\nrepeal: { date: 2020-06-01, decided-by: KF }';
    expect(hanging({ a: duties + repeal })).toEqual([
      'duty a a follow-up a',
      'duty a a requires a',
      'duty a a goals a',
    ]);
    const b = `${OPEN.replace('2015-01-01', '2020-06-01')}\nsupersedes: [a]`;
    expect(hanging({ a: duties, b })).toEqual([]);
    const bearer = `${OPEN}\ngoals: [KF-1]`;
    expect(hanging({ a: duties + repeal, bearer })).toHaveLength(3);
    expect(hanging({ a: duties + repeal, bearer: bearer.replace('KF-1', 'KF-1, KF-2') })).toEqual([
      'duty a a follow-up a',
      'duty a a requires a',
    ]);
  });

  test('of a period that is over only where that ends the document', () => {
    const a = `title: T\n${FACTS}\nvalidity: { from: 2015-01-01, to: 2020-06-30 }`;
    const b = `${OPEN}\nbelongs-to: [a]`;
    expect(hanging({ a, b })).toEqual([]);
    expect(hanging({ a, b }, 'expiry-ends-force: true')).toEqual(['child b a b']);
  });

  test('what hung before is not told again, and what is annulled lays no duty on anybody', () => {
    const long = REPEALED.replace('2020-06-01', '2019-01-01');
    expect(hanging({ a: long, b: `${OPEN}\nreferences: [a]` })).toEqual([]);
    const annulled = `${OPEN}\nfollow-up: [{ every: 12 months }]\nhistory: [{ date: 2020-06-01, event: annulment }]`;
    expect(hanging({ a: annulled })).toEqual([]);
  });
});
