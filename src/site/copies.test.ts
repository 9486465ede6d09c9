import { expect, test } from 'vitest';
import { documentOf } from '../testing/register-of.ts';
import { copiesOf, copyOf } from './copies.ts';

const document = documentOf(
  'plan',
  [
    'title: Plan',
    'attachments:',
    '  - { file: bilaga 1.pdf, title: Bilaga 1 }',
    '  - { file: ../delat/Bilaga-1.PDF }',
    '  - { file: skript.html }',
    '  - { file: ritning.svg }',
    '  - { file: ../../../etc/passwd.txt }',
    '  - { file: saknas.pdf }',
  ].join('\n'),
  'Se [tabellen](tabell%20%C3%A5.csv#rad) och ![bild](bild.png) och [ute](https://a.se/b.pdf).\n',
);
const files = new Set([
  'documents/bilaga 1.pdf',
  'delat/Bilaga-1.PDF',
  'documents/skript.html',
  'documents/ritning.svg',
  '../etc/passwd.txt',
  'documents/tabell å.csv',
  'documents/bild.png',
]);

test('harmless files that a document names are copied beside its page, under plain names', () => {
  const copies = copiesOf([document], (path) => files.has(path));
  expect(Object.fromEntries(copies)).toEqual({
    'documents/bilaga 1.pdf': 'id/plan/bilaga-1.pdf',
    'delat/Bilaga-1.PDF': 'id/plan/bilaga-1-2.pdf',
    'documents/tabell å.csv': 'id/plan/tabell-a.csv',
    'documents/bild.png': 'id/plan/bild.png',
  });
  expect(copyOf(copies, document, 'bilaga 1.pdf')).toBe('id/plan/bilaga-1.pdf');
  expect(copyOf(copies, document, 'tabell%20%C3%A5.csv')).toBe('id/plan/tabell-a.csv');
  expect(copyOf(copies, document, 'ritning.svg')).toBeUndefined();
});

test('what two documents attach is copied once', () => {
  const other = documentOf('annan', 'title: Annan\nattachments: [{ file: bild.png }]');
  const copies = copiesOf([other, document], (path) => files.has(path));
  expect(copies.get('documents/bild.png')).toBe('id/annan/bild.png');
});
