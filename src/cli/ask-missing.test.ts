import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from '../testing/run-page.ts';
import { removeTempFolders, tempFolder } from '../testing/temp-folder.ts';

afterAll(removeTempFolders);

const FILE = 'documents/bredbandsstrategi.md';

/** A person who answers in turn, and then says no more. */
async function answering(argv: readonly string[], answers: readonly string[]) {
  const root = tempFolder();
  cpSync('fixtures/registers/goteborg', root, { recursive: true });
  const asked: string[] = [];
  const waiting = [...answers];
  const ask = async (question: string) => {
    asked.push(question.trim());
    return waiting.shift();
  };
  const before = readFileSync(path.join(root, FILE), 'utf8');
  const run = await runCommand([...argv, '--lang', 'sv'], root, { isAsked: true, ask });
  const after = readFileSync(path.join(root, FILE), 'utf8');
  return { ...run, asked, isChanged: after !== before, after };
}

const WHO = 'Vem har beslutat?';
const WHEN = 'Vilken dag fattades beslutet? (ÅÅÅÅ-MM-DD)';
const WHERE = 'Vilken paragraf i protokollet? (eller inget)';
const WHY =
  'Varför? (superseded, goals-met, absorbed, no-effect, period-over, law-changed, court, other, eller inget)';
const SURE = 'Ska ändringarna genomföras? [j/N]';

describe('a person at the terminal', () => {
  test('is asked for all that is missing, and for a yes', async () => {
    const answers = ['KF', '2020-06-11', '§ 21', 'goals-met', 'j'];
    const run = await answering(['retire', 'bredbandsstrategi'], answers);
    expect(run.asked).toEqual([WHO, WHEN, WHERE, WHY, SURE]);
    expect(run.code).toBe(0);
    expect(run.after).toContain(
      'repeal:\n  date: 2020-06-11\n  decided-by: KF\n  paragraph: 21\n  from: 2020-06-11\n  reason: goals-met\n',
    );
  });

  test('is asked again until the answer can be understood', async () => {
    const answers = ['tomten', 'KF', '11 juni', '2020-06-11', '', 'trött', '', 'ja'];
    const run = await answering(['retire', 'bredbandsstrategi'], answers);
    expect(run.asked).toEqual([WHO, WHO, WHEN, WHEN, WHERE, WHY, WHY, SURE]);
    expect(run.stderr).toContain('Kommunen har inget sådant organ. De som finns är ');
    expect(run.stderr).toContain('Skriv dagen så här: 2024-06-17.');
    expect(run.stderr).toContain('Skriv ett av superseded, goals-met,');
    expect(run.after).toContain('repeal:\n  date: 2020-06-11\n  decided-by: KF\n  from:');
  });

  test.each([[[]], [['KF']], [['KF', '']]])('who gives up changes nothing: %j', async (answers) => {
    const run = await answering(['retire', 'bredbandsstrategi'], answers);
    expect([run.code, run.isChanged]).toEqual([2, false]);
    expect(run.stderr).toContain('Ange vem som har beslutat och när');
  });

  test.each(['', 'n', 'nej', 'kanske'])('who answers «%s» changes nothing', async (answer) => {
    const argv = ['retire', 'bredbandsstrategi', '--by', 'KF', '--date', '2020-06-11'];
    const run = await answering([...argv, '--paragraph', '21', '--reason', 'goals-met'], [answer]);
    expect(run.asked).toEqual([SURE]);
    expect([run.code, run.isChanged]).toEqual([0, false]);
    expect(run.stderr).toContain('Inget har ändrats.');
  });

  test('who says --yes is asked only what must be known', async () => {
    const run = await answering(['retire', 'bredbandsstrategi', '--yes'], ['KF', '2020-06-11']);
    expect(run.asked).toEqual([WHO, WHEN]);
    expect([run.code, run.isChanged]).toEqual([0, true]);
  });

  test('is asked for the paragraph of a revision', async () => {
    const argv = ['revise', 'bredbandsstrategi', '--by', 'KF', '--date', '2020-06-11'];
    const run = await answering(argv, ['21', 'j']);
    expect(run.asked).toEqual([WHERE, SURE]);
    expect(run.after).toContain('event: revision, decided-by: KF, paragraph: 21 }');
  });
});

test('where nobody can be asked, what is missing is said', async () => {
  const { code, stderr } = await runCommand(
    ['retire', 'bredbandsstrategi'],
    'fixtures/registers/goteborg',
  );
  expect([code, stderr]).toEqual([
    2,
    'Ange vem som har beslutat och när: --by kommunfullmäktige --date ÅÅÅÅ-MM-DD --paragraph 21.\n',
  ]);
});
