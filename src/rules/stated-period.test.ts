import { describe, expect, test } from 'vitest';
import type { DocumentType } from '../city/city.ts';
import { documentText } from './document-text.ts';
import { ownSentences } from './own-sentences.ts';
import { statedPeriod } from './stated-period.ts';

const type = {
  names: ['program', 'programmet', 'programmen', 'riktlinje', 'riktlinjen', 'riktlinjerna'],
} as unknown as DocumentType;

/** The words of the periods that a text gives its own document. */
function periodsIn(text: string): string[] {
  return ownSentences(documentText(text), type).flatMap((sentence) => {
    const stated = statedPeriod(sentence);
    return stated ? [text.slice(stated.start, stated.end)] : [];
  });
}

describe('a period that a document says of itself', () => {
  test.each([
    ['Programmet gäller för perioden 2015 – 2018.', '2015 – 2018'],
    ['Programmet gäller 2015-01-01 till och med 2018-12-31.', '2015-01-01 till och med 2018-12-31'],
    ['Programmet gäller till och med 2018-12-31.', '2018-12-31'],
    ['Detta program gäller t.o.m. 31 december 2018. Sedan tas ett nytt fram.', '31 december 2018'],
    ['Inledning.\n\nProgrammet anger mål för skolan under\nperioden 2015–2018.', '2015–2018'],
    ['Riktlinjerna gäller tills vidare.', 'tills vidare'],
    ['Riktlinjen gäller tillsvidare och för alla nämnder.', 'tillsvidare'],
    ['Dokumentet omfattar mål för åren 2020–2023.', '2020–2023'],
  ])('%s', (text, words) => {
    expect(periodsIn(text)).toEqual([words]);
  });
});

describe('no period of the document itself', () => {
  test.each([
    ['another time', 'Programmet gällde för perioden 2015–2018.'],
    ['an earlier one', 'Programmet ersätter det tidigare, som gäller för perioden 2011–2014.'],
    ['another document', 'Programmet gäller vid sidan av «Vision», under perioden 2015–2030.'],
    ['in the middle of a sentence', 'Som programmet gäller för perioden 2015–2018.'],
    ['another type', 'Planen gäller för perioden 2015–2018.'],
    ['a compound', 'Miljöprogrammet gäller för perioden 2015–2018.'],
    ['what is described', 'Programmet beskriver utvecklingen under perioden 2005–2015.'],
    ['a goal', 'Programmet anger mål som ska nås 2030.'],
    ['a negation', 'Programmet gäller inte för perioden 2015–2018.'],
    ['a reservation', 'Programmet gäller tills vidare, dock längst till 2018-12-31.'],
    ['two periods', 'Programmet gäller för perioden 2015–2018 och 2019–2022.'],
    ['whom, not when', 'Programmet gäller för alla som var anställda 2015–2018.'],
    ['a proposal', 'Programmet föreslås gälla för perioden 2015–2018.'],
    ['a table', `Programmet gäller | ${'2015 | '.repeat(100)}`],
  ])('%s', (_, text) => {
    expect(periodsIn(text)).toEqual([]);
  });

  test('a text without end takes no time', () => {
    const text = 'Programmet gäller under perioden '.repeat(20_000);
    expect(periodsIn(text)).toEqual([]);
  });
});
