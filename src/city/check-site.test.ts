import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GROUNDS } from './site-settings.ts';
import { cityOf, readConfig } from './testing/city-of.ts';

function check(...lines: string[]): string[] {
  return readConfig(['site:', ...lines.map((line) => `  ${line}`)].join('\n')).said;
}

test('a city that says nothing of its site has a plain one', () => {
  expect(cityOf('city: Almby').site).toEqual({
    baseUrl: undefined,
    title: undefined,
    languages: [],
    logo: undefined,
    accent: undefined,
    accentDark: undefined,
    days: [],
    findings: false,
    drafts: false,
    contact: undefined,
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    publisher: undefined,
  });
});

test('all that a city can say of its site', () => {
  const site = [
    'base-url: https://Styrdokument.almby.se/alla',
    'title: Så styrs Almby',
    'languages: [en, sv]',
    'logo: bilder/Almby kommun.SVG',
    'accent: "#005AA0"',
    'accent-dark: 7cc4ff',
    'days: [2022-10-14, 2018-10-14]',
    'findings: true',
    'drafts: true',
    'contact: { name: Kansliet, email: kansliet@almby.se }',
    'license: https://creativecommons.org/licenses/by/4.0/',
    'publisher: https://www.almby.se/#kommunen',
    'x-own: { anything: 1 }',
  ];
  expect(cityOf(`site:\n  ${site.join('\n  ')}`).site).toEqual({
    baseUrl: 'https://styrdokument.almby.se/alla/',
    title: 'Så styrs Almby',
    languages: ['en', 'sv'],
    logo: 'bilder/Almby kommun.SVG',
    accent: '#005aa0',
    accentDark: '#7cc4ff',
    days: ['2018-10-14', '2022-10-14'],
    findings: true,
    drafts: true,
    contact: { name: 'Kansliet', email: 'kansliet@almby.se' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher: 'https://www.almby.se/#kommunen',
  });
});

test.each([
  'styrdokument.almby.se',
  'https://',
  'ftp://almby.se/',
  'https://almby.se/?a=b',
  'https://almby.se/?',
  'https://almby.se/#a',
  'https://user:secret@almby.se/',
  'javascript:alert(1)',
])('no address of a site: %s', (written) => {
  expect(check(`base-url: "${written}"`)).toEqual([
    `2:13 "${written}" är inte adressen till en webbplats. Skriv hela adressen till mappen där webbplatsen ska ligga, utan ? och #: https://styrdokument.almby.se/`,
  ]);
});

test.each([
  '/etc/logo.svg',
  '../logo.svg',
  'bilder/../../logo.svg',
  './logo.svg',
  'bilder//logo.svg',
  'c:/logo.svg',
  'bilder\\\\logo.svg',
  'logo\\0.svg',
  'logo.gif',
  'logo.svg.html',
  '.svg/',
  'https://almby.se/logo.svg',
])('no picture of the register: %s', (written) => {
  expect(check(`logo: "${written}"`)).toEqual([
    expect.stringMatching(/^2:9 ".*" är inte en bild i registrets mapp\. Skriv sökvägen/s),
  ]);
});

test('colours that nobody can read, with one that people can', () => {
  expect(check('accent: "#ffcc00"', 'accent-dark: 003366')).toEqual([
    '2:11 Färgen #ffcc00 går inte att läsa mot ljus bakgrund: kontrasten är 1,3:1 och ska vara minst 4,5:1. Välj en mörkare färg, till exempel "#876c00".',
    '3:16 Färgen #003366 går inte att läsa mot mörk bakgrund: kontrasten är 1,2:1 och ska vara minst 4,5:1. Välj en ljusare färg, till exempel "#708da9".',
  ]);
  expect(check('accent: "#707070"')).toEqual([]);
  expect(check('accent: "#717171"')).toEqual([
    expect.stringContaining('kontrasten är 4,4:1 och ska vara minst 4,5:1'),
  ]);
});

test('the grounds are those of the pages', () => {
  const style = readFileSync('src/site/style/base.css', 'utf8');
  const tints = [...style.matchAll(/--tint: (#[0-9a-f]{6});/g)].map((match) => match[1]);
  expect(tints).toEqual([GROUNDS.light, GROUNDS.dark]);
});

test('a colour without quotes is a comment', () => {
  const help =
    'Skriv sex hexadecimala siffror inom citattecken: "#005aa0". Utan citattecken är allt efter # en kommentar.';
  expect(check('title: Almby', 'accent: #005aa0')).toEqual([
    expect.stringMatching(new RegExp(`^3:\\d+ Färgen är tom\\. ${help}`)),
  ]);
  expect(check('accent: blå', 'accent-dark: "#fff"')).toEqual([
    `2:11 "blå" är inte en färg. ${help}`,
    `3:16 "#fff" är inte en färg. ${help}`,
  ]);
});

test('days, languages and contact', () => {
  expect(
    check(
      'days: [2022-02-30, 2022-10-14, 2022-10-14]',
      'languages: [sv, sv]',
      'license: CC0',
      'publisher: Almby',
    ),
  ).toEqual([
    '2:10 "2022-02-30" finns inte i kalendern. Skriv en dag som finns.',
    '2:34 "2022-10-14" står två gånger. Slå ihop de två, eller ändra den ena.',
    '3:19 "sv" står två gånger. Slå ihop de två, eller ändra den ena.',
    '4:12 "CC0" är inte en webbadress. Skriv hela adressen: https://www.almby.se/',
    '5:14 "Almby" är inte en webbadress. Skriv hela adressen: https://www.almby.se/',
  ]);
  expect(
    check(
      'langauges: [sv]',
      'days: [i går]',
      'contact: { name: Kansliet, email: kansliet }',
      'findings: ja',
    ),
  ).toEqual([
    '2:3 Nyckeln "langauges" finns inte här. Menade du "languages"?',
    '3:10 "i går" är inte ett datum. Skriv år, månad och dag: 2024-01-31.',
    '4:37 "kansliet" är inte en e-postadress. Skriv adressen till en funktion: registrator@almby.se.',
    '5:13 "findings" ska vara "true" eller "false", men här står en text. Skriv "true" eller "false".',
  ]);
  expect(check('contact: { name: Kansliet }', 'languages: [fi]')).toEqual([
    '2:3 Nyckeln "email" saknas. Lägg till "email:" här.',
    '3:15 "languages" kan inte vara "fi". Det kan vara: sv, en.',
  ]);
});
