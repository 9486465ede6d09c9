import { describe, expect, test } from 'vitest';
import type { DecisionFile } from '../decision/decision-file.ts';
import { readFullYaml } from '../document/frontmatter/full-yaml.ts';
import type { FullYamlReader } from '../document/frontmatter/yaml-result.ts';
import { plan, set } from '../edit/planning-for-tests.ts';
import { decisionOf } from '../testing/decision-of.ts';
import { planOf, readDocument, reasonsOf, registerOfFiles } from '../testing/plan-of.ts';
import type { Day } from '../text/calendar.ts';
import { positionOf } from '../text/place.ts';
import { isRefused } from './decision-plan.ts';
import { planDecision } from './plan-decision.ts';
import { sayEditProblem } from './say-edit-problem.ts';

const CONFIG = 'bodies: [{ id: kommunfullmäktige, kind: council, aliases: [KF] }]';
const HEAD =
  'title: Policy\ndecided-by: KF\ndecision: { date: 2015-01-01 }\nvalidity: tills vidare';
const DRAFT = 'title: Policy\nstage: draft';

function decided(minutes: string, point: string): DecisionFile {
  const facts = ['date: 2020-06-11', minutes].filter(Boolean).join(', ');
  return decisionOf('kf', `decided-by: KF\ndecision: { ${facts} }\npoints: [{ ${point} }]`);
}

/** What is said of a file that a decision cannot be written in, without its beginning and its end. */
function refusal(text: string, point = 'repeal: a') {
  // What the register was made of, and what stands there when it is to be written.
  const readable = `---\n${point.startsWith('adopt') ? DRAFT : HEAD}\n---\n`;
  const register = registerOfFiles({ 'documents/a.md': readable }, CONFIG);
  const file = decided('', point);
  const planned = planOf({ 'documents/a.md': text }, register, file);
  expect(planned.edits).toEqual([]);
  const [said, ...more] = reasonsOf(planned, register);
  expect(more).toEqual([]);
  return said;
}

const whole = (sv: string, en: string) => ({
  sv: `«Policy» kan inte ändras: ${sv}.`,
  en: `"Policy" cannot be changed: ${en}.`,
});

const FAULTY = whole(
  'dokumenthuvudet har fel som måste rättas först; kör gov-docs lint för att se dem',
  'the frontmatter has faults that must be mended first; run gov-docs lint to see them',
);

const notation = (sv: string, en: string) =>
  whole(
    `raden är skriven på ett sätt som inte säkert kan ändras (${sv}); ändra den för hand`,
    `the line is written so that it cannot be changed without risk (${en}); rewrite it by hand`,
  );

describe('why a file cannot be changed', () => {
  test.each<[string, string, ReturnType<typeof whole>, string?]>([
    ['bytes that are no text', `---\n${HEAD}\nx: \0\n---\n`, FAULTY],
    ['no frontmatter', '# Policy\n', FAULTY],
    ['faulty YAML', `---\n${HEAD}\nx: a: b\n---\n`, FAULTY],
    [
      'a fact stated twice',
      `---\n${DRAFT}\ndecision: { date: ÅÅÅÅ-MM-DD }\nbeslutsdatum: 2019-01-01\n---\n`,
      whole(
        'samma uppgift står på två ställen; ta bort det ena',
        'the same fact stands there twice; remove one of them',
      ),
      'adopt: a',
    ],
    [
      'a key that is easily taken for it',
      `---\n${HEAD}\nRepeal: { date: 2019-01-01 }\n---\n`,
      whole(
        'nyckeln Repeal är lätt att förväxla med repeal; rätta den först',
        'the key Repeal is easily read as repeal; correct it first',
      ),
    ],
    [
      'a fact under another key',
      `---\n${DRAFT}\ndecisions: [{ decided-by: KF }]\n---\n`,
      whole(
        'decision kan inte föras in, eftersom uppgiften redan står under decisions',
        'decision cannot be written, for the fact stands under decisions already',
      ),
      'adopt: a',
    ],
    [
      'something else in its place',
      `---\n${DRAFT}\ndecision: [a, b]\n---\n`,
      whole(
        'decision.date kan inte föras in, eftersom något annat redan står där',
        'decision.date cannot be written, for something else stands there',
      ),
      'adopt: a',
    ],
    [
      'a phrase that says more',
      `---\n${DRAFT}\ndecision: KF 2019-01-01 och KS 2019-02-02 § 3\n---\n`,
      whole(
        '«KF 2019-01-01 och KS 2019-02-02 § 3» innehåller mer än en uppgift; skriv först uppgifterna var för sig',
        '"KF 2019-01-01 och KS 2019-02-02 § 3" holds more than the fact; write the facts one by one first',
      ),
      'adopt: a',
    ],
    [
      'characters that cannot be written',
      `---\n${HEAD}\n---\n`,
      whole(
        '«dold\u202etext» innehåller tecken som inte går att föra in',
        '"dold\u202etext" holds characters that cannot be written',
      ),
      'repeal: a, note: "dold\\u202Etext"',
    ],
    [
      'a value of several lines',
      `---\n${HEAD}\nrepeal: |\n  upphävt\n---\n`,
      notation('värdet sträcker sig över flera rader', 'the value runs over several lines'),
    ],
    [
      'an unusual notation',
      `---\n\ufeff${HEAD}\n---\n`,
      notation('skrivsättet är ovanligt', 'the notation is unusual'),
    ],
    [
      'nothing that would be left',
      '---\nstage: draft\n---\n',
      whole('dokumenthuvudet skulle bli tomt', 'nothing would be left in the frontmatter'),
      'adopt: a',
    ],
  ])('%s', (_, text, expected, point) => {
    expect(refusal(text, point)).toEqual(expected);
  });

  test('a comment in the way', () => {
    const blank =
      'decision: { paragraph: [Nummer], # enligt protokollet\n  case-number: KS 2020/7 }';
    const files = { 'documents/a.md': `---\n${DRAFT}\n${blank}\n---\n` };
    const register = registerOfFiles(files, CONFIG);
    expect(reasonsOf(planOf(files, register, decided('', 'adopt: a')), register)).toEqual([
      notation('en kommentar skulle flyttas eller gå förlorad', 'a comment would be moved or lost'),
    ]);
  });

  test('a pair in brackets, where no point leads', () => {
    const text = `---\n${HEAD}\nrepeal: [date: 2019-01-01]\n---\n`;
    const refused = plan(text, set('repeal.0.date', '2020-06-11'));
    if (refused.kind !== 'refused') throw new Error(refused.after);
    expect(sayEditProblem(refused, readDocument('documents/a.md', text)).text).toEqual(
      notation(
        'en lista inom hakparentes innehåller både nyckel och värde',
        'a pair stands in a list in brackets',
      ),
    );
  });

  test('a file that cannot be read any more', () => {
    const register = registerOfFiles({ 'documents/a.md': `---\n${HEAD}\n---\n` }, CONFIG);
    const planned = planDecision({
      register,
      file: decided('', 'repeal: a'),
      besides: [],
      today: '2026-11-22' as Day,
      bytesOf: () => 'no-permission',
      full: readFullYaml,
    });
    expect(reasonsOf(planned, register)).toEqual([FAULTY]);
  });

  test('a result that does not read as it should', () => {
    const text = `---\n${HEAD}\nx-note: |\n  Två.\n---\n`;
    const register = registerOfFiles({ 'documents/a.md': text }, CONFIG);
    // A reader that takes one text for another: what it gives back cannot be trusted.
    const liar: FullYamlReader = (...read) =>
      JSON.parse(JSON.stringify(readFullYaml(...read)).replaceAll('"goals-met"', '"other"'));
    const planned = planDecision({
      register,
      file: decided('', 'repeal: a, reason: goals-met'),
      besides: [],
      today: '2026-11-22' as Day,
      bytesOf: () => new TextEncoder().encode(text),
      full: liar,
    });
    expect(reasonsOf(planned, register)).toEqual([
      whole(
        'resultatet blev inte det avsedda (facts) och skrivs därför inte; felet ligger i gov-docs, så hör gärna av er',
        'the result was not what was meant (facts), and is therefore not written; this is a fault of gov-docs, please tell us',
      ),
    ]);
  });

  test('all or nothing: one file that cannot be changed keeps the others back', () => {
    const files = {
      'documents/a.md': `---\n${HEAD}\n---\n`,
      'documents/b.md': `---\n${HEAD}\nRepeal: { date: 2019-01-01 }\n---\n`,
    };
    const register = registerOfFiles(files, CONFIG);
    const planned = planOf(files, register, decided('', 'repeal: a }, { repeal: b'));
    expect(planned.points.map(({ status }) => status)).toEqual(['to-do', 'to-do']);
    expect([isRefused(planned), planned.edits]).toEqual([true, []]);
    const [refused] = planned.refusedEdits;
    const said = refused && sayEditProblem(refused.refusal, refused.document);
    expect(said && positionOf(said.place)).toMatchObject({ line: 6, column: 1 });
    expect(said?.place.source.path).toBe('documents/b.md');
  });
});
