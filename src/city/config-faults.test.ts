import { expect, test } from 'vitest';
import { readConfig } from './testing/city-of.ts';

function check(text: string): string[] {
  return readConfig(text).said;
}

test('a misspelt key', () => {
  expect(check('city: Storstad\ntyp: []')).toEqual([
    '2:1 Nyckeln "typ" finns inte här. Menade du "types"?',
  ]);
});

test('all faults are told at once, in the order of the file', () => {
  expect(
    check(`stad: Storstad
bodies:
  - { id: gatubolaget, kind: company, under: stadshus }
rules: { expires-son: off, expires-soon: { withn: 3 months } }
`),
  ).toEqual([
    '1:1 Nyckeln "stad" finns inte här. Ta bort den, eller låt den börja med "x-" om den är er egen.',
    '3:46 Det finns inget organ "stadshus". Lägg till organet under "bodies", eller skriv id för ett som finns där.',
    '4:10 Det finns ingen kontrollregel "expires-son". Menade du "expires-soon"?',
    '4:44 Regeln har ingen inställning "withn". Menade du "within"?',
  ]);
});

test('values of the wrong kind are told first, and alone', () => {
  expect(check('bodies: kommunfullmäktige\nrules: { zzz: off }')).toEqual([
    '1:9 "bodies" ska vara en lista, men här står en text. Skriv en lista ("- …" på var sin rad).',
  ]);
  expect(check('bodies: [{ id: KF, kind: bord }]')).toEqual([
    '1:16 "KF" är inte ett id för ett organ. Skriv id med små bokstäver och utan mellanslag, och namnet under "name".',
    '1:26 "kind" kan inte vara "bord". Menade du "board"? Det kan vara: council (fullmäktige), executive (styrelse), board (nämnd), company (bolag), office (förvaltning), official (tjänsteperson).',
  ]);
  expect(check('bodies: [{ id: socialnämnden, kind: Nämnd }]')).toEqual([
    expect.stringContaining('"kind" kan inte vara "Nämnd". Menade du "board"?'),
  ]);
  expect(check('rules: { expires-soon: varning }\nexpiry-ends-force: ja')).toEqual([
    '1:24 "varning" är inte en allvarlighetsgrad. Skriv "error", "warning", "info" eller "off".',
    '2:20 "expiry-ends-force" ska vara "true" eller "false", men här står en text. Skriv "true" eller "false".',
  ]);
});

test('the language of a faulty configuration is still its own', () => {
  expect(readConfig('language: en\nbodies: x').city.language).toBe('en');
});

test('what a new body and a new type must say', () => {
  expect(check('bodies:\n  - id: socialnämnden\ntypes: { types: { ram: {} } }')).toEqual([
    '2:5 Nyckeln "kind" saknas. Lägg till "kind:" här.',
    '3:19 Nyckeln "family" saknas. Lägg till "family:" här.',
  ]);
  expect(check('bodies: [{ id: kommunstyrelsen, aliases: [KS, KSS] }]')).toEqual([]);
});

test('days that do not exist, and ends before starts', () => {
  expect(
    check(`bodies:
  - { id: a-nämnden, kind: board, from: 2020-02-30 }
  - { id: b-nämnden, kind: board, from: 2020-02-01, to: 2019-01-01 }
waivers: [{ rule: expires-soon, document: x, reason: y, until: 2027-13-01 }]
mandate-periods: { council: [2022-10-15..2022-10-32], boards: [2023-01-01..2022-12-31] }
`),
  ).toEqual([
    '2:41 "2020-02-30" finns inte i kalendern. Skriv en dag som finns.',
    '3:57 Sista dagen, 2019-01-01, kommer före den första, 2020-02-01. Rätta "from" eller "to".',
    '4:64 "2027-13-01" finns inte i kalendern. Skriv en dag som finns.',
    '5:30 "2022-10-15..2022-10-32" är inte en period. Skriv först den första dagen och sedan den sista, båda i kalendern: 2022-10-15..2026-10-14.',
    '5:64 "2023-01-01..2022-12-31" är inte en period. Skriv först den första dagen och sedan den sista, båda i kalendern: 2022-10-15..2026-10-14.',
  ]);
  expect(check('mandate-periods: { council: [2022-2026] }')).toEqual([
    '1:30 "2022-2026" är inte en period. Skriv första och sista dagen: 2022-10-15..2026-10-14.',
  ]);
});

test('names that two bodies have at the same time', () => {
  expect(
    check(`bodies:
  - { id: klimatnämnden, kind: board, aliases: [KN, kf] }
  - { id: kulturnämnden, kind: board, aliases: [KN] }
  - { id: kulturnämnden, kind: board }
`),
  ).toEqual([
    '2:53 "kf" är också ett namn på "kommunfullmäktige". Låt namnet stå för ett organ, eller ange med "from" och "to" att de inte fanns samtidigt.',
    '3:49 "KN" är också ett namn på "klimatnämnden". Låt namnet stå för ett organ, eller ange med "from" och "to" att de inte fanns samtidigt.',
    '4:11 "kulturnämnden" står två gånger. Slå ihop de två, eller ändra den ena.',
  ]);
  expect(
    check(`bodies:
  - { id: skolnämnden-1, kind: board, name: Skolnämnden, to: 2014-12-31 }
  - { id: skolnämnden-2, kind: board, name: Skolnämnden, from: 2015-01-01 }
`),
  ).toEqual([]);
});

test('names within types', () => {
  expect(
    check(`types:
  - valid-from: 2020-01-01
    types:
      policy: { decided-by: [councl], review: ofta, required: [aplies-to, x-own], parents: [vison] }
      vision: {}
      stratgi: off
    legacy: { strategi: progam }
`),
  ).toEqual([
    '4:30 Det finns inget organ och inget slag av organ "councl". Menade du "council"?',
    '4:47 "ofta" är inte ett intervall. Skriv ett antal månader eller år ("48 months", "4 år"), eller "off".',
    '4:64 Dokumenthuvudet har ingen nyckel "aplies-to". Menade du "applies-to"?',
    '4:93 Bland typerna med samma datum finns inte "vison". Menade du "vision"?',
    '6:7 Bland typerna med samma datum finns inte "stratgi". Skriv nyckeln för en typ som finns, eller lägg till typen.',
    '7:25 Bland typerna med samma datum finns inte "progam". Skriv nyckeln för en typ som finns, eller lägg till typen.',
  ]);
});

test('types without a date over dated ones', () => {
  expect(check('extends: goteborg\ntypes: { types: { policy: { review: 24 months } } }')).toEqual([
    '2:1 Typerna saknar datum, men regeluppsättningen under "extends" har regler från flera dagar. Skriv "valid-from:" med dagen för reglerna som ändras (2014-01-01, 2017-01-01), eller med en egen dag.',
  ]);
  expect(
    check(
      'extends: goteborg\ntypes: { valid-from: 2017-01-01, types: { policy: { review: 24 months } } }',
    ),
  ).toEqual([]);
});

test('the same day twice among the types', () => {
  const set = '{ valid-from: 2020-01-01, types: { policy: {} } }';
  expect(check(`types:\n  - ${set}\n  - ${set}`)).toEqual([
    '3:19 "2020-01-01" står två gånger. Slå ihop de två, eller ändra den ena.',
  ]);
});

test('keys from the wrong side of an object do no harm', () => {
  expect(
    check('rules: { __proto__: off, constructor: off }\ntypes: { types: { __proto__: {} } }'),
  ).toEqual([
    expect.stringContaining('"__proto__"'),
    expect.stringContaining('"constructor"'),
    '2:19 Nyckeln "family" saknas. Lägg till "family:" här.',
  ]);
});
