import { describe, expect, test } from 'vitest';
import { goalSentences } from './goal-sentences.ts';
import { targetYear } from './target-years.ts';

describe('the year by which something is to be reached', () => {
  test.each([
    ['Alla skolor har fiber år 2025', 2025],
    ['95 procent har bredband senast 2024', 2024],
    ['Klar före utgången av 2023', 2023],
    ['Fossilfritt till år 2030, jämfört med år 1990', 2030],
    ['Utsläppen ska minska till 2028.', 2028],
    ['Från år 2015 till år 2020', 2020],
    ['Climate neutral by 2030', 2030],
    ['Mål 2027', 2027],
  ])('%s', (words, year) => {
    expect(targetYear(words)).toBe(year);
  });

  test.each([
    'KF-4.2',
    'KF 2019-3',
    'Vision 2025',
    'Agenda 2030-4.2',
    'Utsläppen halverade jämfört med år 2010',
    'Fler besökare än år 2019',
    'Öka antalet besökare till 2020 om dagen',
  ])('%s names none', (words) => {
    expect(targetYear(words)).toBeUndefined();
  });
});

/** The years by which a text has goals to be reached. */
function yearsIn(text: string): number[] {
  return [...goalSentences(text, 0)].map(({ year }) => year);
}

describe('a sentence about goals', () => {
  test.each([
    ['## Mål\n\nFöljande mål ska vara uppfyllda år 2020:\n\n- Ett.', [2020]],
    ['Delmålen skall nås senast 2021. Visionen gäller 2030.', [2021]],
    ['Bakgrund. Målet ska\nvara uppnått före utgången av 2022.', [2022]],
    ['De nationella målen ska vara uppnådda år 2020.', []],
    ['Målet nåddes år 2020.', []],
    ['Målgruppen ska nås. Läget år 2020 var gott.', []],
    ['Målen beslutades 2020. De ska följas upp år 2021.', []],
  ])('%j', (text, years) => {
    expect(yearsIn(text)).toEqual(years);
  });
});
