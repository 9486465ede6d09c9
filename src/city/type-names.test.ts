import { expect, test } from 'vitest';
import { cityOf } from './testing/city-of.ts';
import { typeNamesIn } from './type-names.ts';

function check(title: string, config = 'city: X'): string {
  const set = cityOf(config).typeSets.at(-1);
  if (!set) throw new Error('no types');
  return typeNamesIn(set, title)
    .map(({ type, word, start, end, part, legacy }) => {
      expect(title.slice(start, end)).toBe(word);
      return `${part}:${word}=${type.key}${legacy ? '!' : ''}`;
    })
    .join(' ');
}

test.each([
  ['Göteborgs Stads policy för digitalisering och IT', '0:policy=policy'],
  ['Policyn för digitalisering', '0:Policyn=policy'],
  ['IT-policy', '0:IT-policy=policy'],
  ['IT\u2011policy för Håbo kommun', '0:IT\u2011policy=policy'],
  ['Digitaliseringspolicyn', '0:Digitaliseringspolicyn=policy'],
  ['Bredbandsstrategi', '0:Bredbandsstrategi=strategi'],
  ['e-strategi', '0:e-strategi=strategi'],
  [
    'Göteborgs Stad – Bredbandsstrategi (– En infrastruktur för bättre service)',
    '1:Bredbandsstrategi=strategi',
  ],
  ['It-strategi för Mjölby kommun 2017-2020', '0:It-strategi=strategi'],
  ['Klimathandlingsplan 2024', '0:Klimathandlingsplan=handlingsplan'],
  ['Handlingsplaner', '0:Handlingsplaner=handlingsplan'],
  ['Göteborgs Stads näringslivsstrategiska program', '0:program=program'],
  ['Innovationsprogram', '0:Innovationsprogram=program'],
  ['RIKTLINJER FÖR BIDRAG', '0:RIKTLINJER=riktlinje'],
  ['Riktlinjernas tillämpning', '0:Riktlinjernas=riktlinje'],
  ['Va-taxa 2025', '0:Va-taxa=taxa'],
  ['Lokala ordningsföreskrifter för Storstad', '0:ordningsföreskrifter=föreskrift'],
  ['Ägardirektiv för Gatu AB', '0:Ägardirektiv=ägardirektiv'],
  ['A\u0308gardirektiv', '0:A\u0308gardirektiv=ägardirektiv'],
  ['Attestreglemente', '0:Attestreglemente=reglemente'],
  ['Delegeringsordning för socialnämnden', '0:Delegeringsordning=delegationsordning'],
  ['Mål- och resursplan 2025', '0:resursplan=plan'],
])('%s', (title, expected) => {
  expect(check(title)).toBe(expected);
});

test.each([
  [
    'Policy och riktlinjer för användning av informationsteknik',
    '0:Policy=policy 0:riktlinjer=riktlinje',
  ],
  ['Regler/riktlinjer för bidrag', '0:Regler=regel 0:riktlinjer=riktlinje'],
  ['Vision 2040 – strategi för lärande', '0:Vision=vision 1:strategi=strategi'],
])('%s: two types', (title, expected) => {
  expect(check(title)).toBe(expected);
});

test.each([
  [
    'what comes after a preposition is the subject',
    'Riktlinje för detaljplaner och policyer',
    '0:Riktlinje=riktlinje',
  ],
  ['… also without «för»', 'Rutin vid revidering av planer', '0:Rutin=rutin'],
  ['… and after «med»', 'Plan med riktlinjer', '0:Plan=plan'],
  ['a year ends the head of a title', 'Budget 2024 och flerårsplan 2025–2026', '0:Budget=budget'],
  ['first halves of words', 'Policy- och planarbete', ''],
  ['first parts of words', 'Programvara, planering och regelverk', ''],
  ['words that only end alike', 'Revision, television och konstruktion', ''],
  ['audits', 'Internrevisionen', ''],
  ['grounds', 'Flygplan och fotbollsplaner', ''],
  ['words that stand for nothing', 'Göteborgs Stad', ''],
  ['nothing', '', ''],
])('%s: %s', (_, title, expected) => {
  expect(check(title)).toBe(expected);
});

test('words that were types once are told apart', () => {
  expect(check('Bredbandsstrategin', 'extends: goteborg')).toBe('0:Bredbandsstrategin=program!');
});

test('a long title takes no long time', () => {
  const started = performance.now();
  check(`${'plan'.repeat(2000)} ${'-'.repeat(5000)} ${'a'.repeat(5000)}`);
  expect(performance.now() - started).toBeLessThan(2000);
});
