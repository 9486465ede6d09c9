import { expect, test } from 'vitest';
import { rowText, selects } from './row-words.ts';

const ROWS = [
  ['Bredbandsstrategi', 'Upphävd', 'Program', 'till och med 2020-06-10', 'Bredbandsplanen'],
  ['Policy för digitalisering och IT', 'Gäller', 'Policy', 'från 2020-05-07'],
  ['Regler för avfall', 'Gäller', 'Regel', ''],
].map(rowText);

function selected(typed: string): number[] {
  const isSelected = selects(typed, ROWS);
  return ROWS.flatMap((_, at) => (isSelected(at) ? [at] : []));
}

test.each([
  ['', [0, 1, 2]],
  ['bredbandsstrategin', [0]],
  ['strategier', [0]],
  ['BREDBANDSPLAN', [0]],
  ['upphavda', [0]],
  ['policyn digital', [1]],
  ['it', [1]],
  ['regeln', [2]],
  ['2020-0', [0, 1]],
  ['program upphävt', [0]],
  ['program gäller', []],
  ['helikopter', []],
  ['…', []],
])('«%s» selects %j', (typed, rows) => {
  expect(selected(typed)).toEqual(rows);
});
