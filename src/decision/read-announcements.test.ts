import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeStrictly } from '../document/decode.ts';
import { sourceOf } from '../document/open-file.ts';
import { positionOf } from '../text/place.ts';
import { parseDecision } from './parse-decision.ts';
import { readAnnouncements } from './read-announcements.ts';

/** The names of which a text says that they will end. */
function announced(text: string): string[] {
  return readAnnouncements(text, 0, sourceOf('decisions/a.md', text)).map(({ name }) => name);
}

describe('a name is one that is set apart', () => {
  test.each([
    ['in italics', '*Policy för inköp* upphävs.'],
    ['in italics by lines', '_Policy för inköp_ upphävs.'],
    ['in bold', '**Policy för inköp** upphävs.'],
    ['in bold italics', '***Policy för inköp*** upphävs.'],
    ['in guillemets', '«Policy för inköp» upphävs.'],
    ['in Swedish guillemets', '»Policy för inköp» upphävs.'],
    ['in quotation marks', '”Policy för inköp” upphävs.'],
    ['in curly quotation marks', '“Policy för inköp” upphävs.'],
    ['in straight quotation marks', '"Policy för inköp" upphävs.'],
    ['as a link', '[Policy för inköp](../documents/policy-for-inkop.md) upphävs.'],
    ['as a link in italics', '*[Policy för inköp](../documents/policy-for-inkop.md)* upphävs.'],
    ['in italics in a link', '[*Policy för inköp*](a.md) upphävs.'],
    ['in quotation marks in bold', '**”Policy för inköp”** upphävs.'],
    ['broken over a line', '*Policy för\n  inköp* upphävs.'],
    ['after a bracket', '(*Policy för inköp* upphävs)'],
    ['in an item of a list', '* Nytt: *Policy för inköp* upphävs\n* Annat'],
  ])('%s', (_, text) => {
    expect(announced(text)).toEqual(['Policy för inköp']);
  });

  test.each([
    ['plain words', 'Policy för inköp upphävs.'],
    ['broken over a blank line', '*Policy för\n\ninköp* upphävs.'],
    ['over three lines', '*Policy\nför\ninköp* upphävs.'],
    ['within a word', 'a*b*c upphävs.'],
    ['an escaped star', '\\*Policy för inköp\\* upphävs.'],
    ['stars between spaces', '2 * 3 * 4 upphävs.'],
    ['nothing but marks', '**”””** upphävs.'],
    ['more than a title', `*${'a'.repeat(301)}* upphävs.`],
  ])('%s is none', (_, text) => {
    expect(announced(text)).toEqual([]);
  });
});

describe('what is said of a name', () => {
  test.each([
    ['Därför upphävs *X*.', 'X'],
    ['Därför upphävs\n*X*.', 'X'],
    ['Därför föreslår kontoret att *X* upphävs.', 'X'],
    ['*X* ska upphävas från och med 2021.', 'X'],
    ['*X* upphör att gälla, se bilaga 2.', 'X'],
    ['Fullmäktige upphäver *X*.', 'X'],
    ['Fullmäktige föreslås upphäva *X*.', 'X'],
    ['Kommunstyrelsen har föreslagit att upphäva *X*.', 'X'],
    ['Avsikten är att upphäva *X*.', 'X'],
    ['UPPHÄVS: *X*', 'X'],
    ['Därför upph\u0061\u0308vs *X*.', 'X'],
    ['Därför upphävs bl.a. *X*.', 'X'],
    ['*X*, som beslutades 2014, upphävs.', 'X'],
    ['*X* (KF 2015-10-08 §15) upphävs.', 'X'],
    ['*X* upphävs eftersom det inte behövs.', 'X'],
    ['Eftersom målen inte längre är aktuella upphävs *X*.', 'X'],
  ])('%s', (text, names) => {
    expect(announced(text).join(' ')).toBe(names);
  });

  test.each([
    ['*X* upphävdes 2014.'],
    ['*X* har upphört att gälla.'],
    ['*X* är upphävd.'],
    ['Fullmäktige har beslutat att upphäva *X*.'],
    ['Fullmäktige hade tänkt upphäva *X*.'],
    ['*X* skulle upphävas 2014.'],
  ])('told as history, it announces nothing: %s', (text) => {
    expect(announced(text)).toEqual([]);
  });

  test.each([
    ['*X* upphävs inte.'],
    ['*X* upphävs därför inte.'],
    ['*X* ska inte upphävas.'],
    ['*X* ska inte längre upphävas.'],
    ['Kontoret föreslår inte att *X* upphävs.'],
    ['Om *X* upphävs saknas regler.'],
  ])('denied or supposed, it announces nothing: %s', (text) => {
    expect(announced(text)).toEqual([]);
  });

  test.each([
    ['Arbetet har följt *X*.'],
    ['Arbetet följer *X*. Det upphör i december.'],
    ['## Upphävs\n\n*X*\n'],
    ['*X*\n\nupphävs'],
    ['upphävs'],
    [''],
  ])('mentioned beside it, it is not announced: %s', (text) => {
    expect(announced(text)).toEqual([]);
  });
});

describe('several names', () => {
  test.each([
    ['*X* och *Y* upphävs.', 'X Y'],
    ['*X*, *Y* samt *Z* upphör att gälla.', 'X Y Z'],
    ['Därför upphävs *X*, *Y* och även *Z*.', 'X Y Z'],
    ['*X* (KF 2015 §3) och *Y* (KF 2016 §17) upphävs.', 'X Y'],
    ['Följande upphävs: *X* och *Y*.', 'X Y'],
    ['Följande upphävs:\n\n- *X*\n- *Y* (KF 2016 §17)\n- *Z*, som är från 2014\n', 'X Y Z'],
    ['1. *X* upphävs\n2. *Y*\n', 'X'],
    ['1. *X*\n2. *Y* upphävs\n', 'Y'],
    ['*X* ersätts. *Y* upphävs.', 'Y'],
    ['*X* upphävs och *Y* antas.', 'X'],
    ['*Y* antas, och samtidigt upphävs *X*.', 'X'],
    ['När *Y* antas upphävs *X*.', 'X'],
    ['*X* upphör att gälla när *Y* antas.', 'X'],
    ['*X* upphör att gälla den dag *Y* antas.', 'X'],
    ['Fullmäktige upphäver *X* och antar *Y*.', 'X'],
    ['*Y* upphäver *X*.', 'X'],
    ['*Y* ersätter och upphäver *X*.', 'X'],
    ['*Y* hänvisar till *X*, som upphävs.', 'X'],
    ['Enligt *Y* ska *X* upphävas.', 'X'],
    ['*Y* upphävs inte, men *X* upphävs.', 'X'],
    ['*X* upphävs, men *Y* upphävs inte.', 'X'],
    ['*Y* upphävdes 2014 och nu upphävs *X*.', 'X'],
  ])('%s', (text, names) => {
    expect(announced(text).join(' ')).toBe(names);
  });
});

test('places are those of the names with their marks, in the whole file', () => {
  const text = '---\na: b\n---\n\nDärför upphävs **Policy\nför inköp** och «Y».\n';
  const found = readAnnouncements(text, 13, sourceOf('decisions/a.md', text));
  expect(found.map(({ place }) => text.slice(place.start, place.end))).toEqual([
    '**Policy\nför inköp**',
    '«Y»',
  ]);
  expect(found.map(({ place }) => positionOf(place).line)).toEqual([5, 6]);
});

test('a text without an end of sentence and with very many names is read', () => {
  expect(announced(`${'*a* '.repeat(200_000)}upphävs`).length).toBe(200_000);
  expect(announced(`${'*a* upphävs och '.repeat(20_000)}`).length).toBe(20_000);
  expect(announced(`${'*«["'.repeat(100_000)} upphävs`)).toEqual([]);
});

test.each(['goteborg', 'goteborg-decided'])(
  'in %s, one programme is announced that no point ends',
  (register) => {
    const path = `fixtures/registers/${register}/decisions/2020-05-07-policy-och-struktur.md`;
    const file = parseDecision(path, readFileSync(path), decodeStrictly, undefined);
    if (file === 'needs-full') throw new Error('the frontmatter is plain');
    expect(file.announcements.map(({ name }) => name)).toEqual([
      'Program för Göteborgs Stads väg mot e-samhälle',
    ]);
    expect(file.points.map(({ target }) => target.to)).not.toContain('program-e-samhalle');
    expect(file.faults).toEqual([]);
  },
);
