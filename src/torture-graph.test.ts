import { describe, expect, test } from 'vitest';
import type { Document } from './document/document.ts';
import type { World } from './io/world.ts';
import { buildRegister } from './register/build-register.ts';
import { stateOn } from './register/state.ts';
import { rules } from './rules/index.ts';
import { lint } from './rules/lint.ts';
import { lintFolder } from './testing/lint-folder.ts';
import { MEMORY_ROOT, memoryWorld } from './testing/memory-world.ts';
import { cityOf, documentOf } from './testing/register-of.ts';
import { runCommand, TEST_DAY } from './testing/run-page.ts';
import { facts, healthy } from './testing/torture/case.ts';

const RELATIONS = rules.filter(({ id }) =>
  /^supersede|^id-duplicate$|^reference-|^orphan/.test(id),
);

/** A register of healthy documents by id, with what each says of the others. */
function register(documents: Readonly<Record<string, string>>): Record<string, string> {
  const files: Record<string, string> = { 'gov-docs.yaml': '' };
  for (const [id, lines] of Object.entries(documents)) {
    files[`documents/${id}.md`] = healthy(lines).replaceAll('inköp', id);
  }
  return files;
}

/** What is said between documents, whatever order they come in: file, rule and place. */
async function relationsIn(files: Record<string, string>): Promise<string[]> {
  const options = RELATIONS.flatMap(({ id }) => ['--rule', id]);
  const relations = async (world: Partial<World>) => {
    const { findings, stderr } = await lintFolder(MEMORY_ROOT, world, options);
    expect(stderr).toBe('');
    return [...findings].flatMap(([file, each]) => each.map((said) => `${file} ${said}`));
  };
  const forwards = await relations(memoryWorld(files));
  const backwards = await relations(memoryWorld(files, (listed) => [...listed].reverse()));
  expect(backwards).toEqual(forwards);
  return forwards;
}

async function messagesIn(files: Record<string, string>): Promise<string[]> {
  const argv = ['lint', '--lang', 'sv', '--format', 'json'];
  const { stdout } = await runCommand(argv, MEMORY_ROOT, memoryWorld(files));
  return JSON.parse(stdout).findings.map(
    ({ message, help }: { message: string; help: string }) => `${message} ${help}`,
  );
}

describe('101: circles are told of once, with all that are in them', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['itself', { a: 'supersedes: [a]\n' }, ['documents/a.md supersedes-self 9:14']],
    [
      'two',
      { a: 'supersedes: [b]\n', b: 'supersedes: [a]\n' },
      ['documents/a.md supersedes-cycle 9:14'],
    ],
    [
      'three',
      { a: 'supersedes: [b]\n', b: 'supersedes: [c]\n', c: 'supersedes: [a]\n' },
      ['documents/a.md supersedes-cycle 9:14'],
    ],
    [
      'three, said from both ends',
      {
        a: 'supersedes: [b]\nsuperseded-by: [c]\n',
        b: 'supersedes: [c]\nsuperseded-by: [a]\n',
        c: 'supersedes: [a]\nsuperseded-by: [b]\n',
      },
      ['documents/a.md supersedes-cycle 9:14'],
    ],
    [
      'two, one of them repealed because it was replaced',
      {
        a: 'supersedes: [b]\n',
        b: 'supersedes: [a]\nrepeal: { date: 2025-01-13, decided-by: kommunfullmäktige, paragraph: 2, reason: superseded }\n',
      },
      ['documents/a.md supersedes-cycle 9:14'],
    ],
    [
      'a chain that ends in one',
      { a: 'supersedes: [b]\n', b: 'supersedes: [c]\n', c: 'supersedes: [b]\n' },
      ['documents/b.md supersedes-cycle 9:14'],
    ],
    [
      'two apart from each other',
      {
        a: 'supersedes: [b]\n',
        b: 'supersedes: [a]\n',
        c: 'supersedes: [d]\n',
        d: 'supersedes: [c]\n',
      },
      ['documents/a.md supersedes-cycle 9:14', 'documents/c.md supersedes-cycle 9:14'],
    ],
    [
      'parents',
      { a: 'belongs-to: [b]\n', b: 'belongs-to: [a]\n' },
      ['documents/a.md supersedes-cycle 9:14'],
    ],
  ])('%s', async (_, documents, expected) => {
    expect(await relationsIn(register(documents))).toEqual(expected);
  });

  test('every member stands in the message', async () => {
    const messages = await messagesIn(
      register({ a: 'supersedes: [b]\n', b: 'supersedes: [c]\n', c: 'supersedes: [a]\n' }),
    );
    expect(messages.some((message) => message.includes('a → b → c → a'))).toBe(true);
  });
});

describe('102: a chain of 100,000 documents', () => {
  const COUNT = 100_000;

  test('is linted without recursion', () => {
    const first = documentOf('d-0', facts().trimEnd());
    const chain = Array.from({ length: COUNT }, (_, at): Document => {
      const id = { ...first.id, value: `d-${at}` };
      const source = { ...first.source, path: `documents/d-${at}.md` };
      const before = { to: `d-${at - 1}`, place: id.place, part: undefined };
      return { ...first, source, id, supersedes: at === 0 ? [] : [before] };
    });
    const register = buildRegister(cityOf(), chain);
    const input = { register, asOf: TEST_DAY, today: TEST_DAY, exists: () => true };
    const chosen = RELATIONS.filter(({ id }) => /-cycle$|-too-early$/.test(id));
    expect(lint(chosen, input)).toEqual([]);
    const [oldest] = register.documents;
    expect(oldest && stateOn(register, oldest, TEST_DAY).kind).toBe('superseded');
  });
});

describe('103: many to one, and one to many', () => {
  const many = Array.from({ length: 1000 }, (_, at) => `d-${at}`);

  test('a diamond has no circle', async () => {
    const files = register({
      a: 'supersedes: [b, c]\n',
      b: 'supersedes: [d]\n',
      c: 'supersedes: [d]\n',
      d: '',
    });
    expect((await relationsIn(files)).filter((said) => said.includes('cycle'))).toEqual([]);
  });

  test('one that replaces a thousand', async () => {
    const files = register({
      stor: `supersedes: [${many.join(', ')}]\n`,
      ...Object.fromEntries(many.map((id) => [id, ''])),
    });
    expect(await relationsIn(files)).toEqual([]);
    const { stdout } = await runCommand(
      ['show', 'stor', '--format', 'json'],
      MEMORY_ROOT,
      memoryWorld(files),
    );
    expect(JSON.parse(stdout).replaces).toHaveLength(1000);
  });

  test('one that a thousand say they replace is told of once', async () => {
    const files = register({
      ...Object.fromEntries(many.map((id) => [id, 'supersedes: [liten]\n'])),
      liten: '',
    });
    const said = await relationsIn(files);
    expect(said.filter((each) => each.startsWith('documents/liten.md'))).toHaveLength(1);
  });
});

describe('104: names that nobody has', () => {
  test.each([
    ['in capital letters', 'supersedes: [POLICY-IT-2015]\n', 'Menade du policy-it-2015?'],
    ['misspelt', 'supersedes: [policy-for-it-2015]\n', 'Menade du policy-it-2015?'],
    ['of nothing like it', 'supersedes: [xyzzy]\n', 'Skriv id på ett dokument i registret'],
    ['of a part only', 'belongs-to: [policy]\n', 'Skriv id på ett dokument i registret'],
  ])('%s', async (_, lines, help) => {
    const files = register({ a: lines, 'policy-it-2015': '' });
    expect(await relationsIn(files)).toEqual(['documents/a.md supersedes-unknown 9:14']);
    const messages = await messagesIn(files);
    expect(messages.some((message) => message.includes(help))).toBe(true);
  });

  test.each([
    ['a title', 'supersedes: ["Policy för policy-it-2015"]\n'],
    [
      'a title whose ö is stored in two pieces',
      `supersedes: ["${'Policy för policy-it-2015'.normalize('NFD')}"]\n`,
    ],
  ])('written otherwise, but known: %s', async (_, lines) => {
    expect(await relationsIn(register({ a: lines, 'policy-it-2015': '' }))).toEqual([]);
  });
});

describe('105: two documents of one id', () => {
  test('are told of at both places, in whatever order they come', async () => {
    const files = register({ a: 'id: samma\n', b: '', c: 'id: samma\n', samma: '' });
    const expected = [
      'documents/a.md id-duplicate 9:5',
      'documents/c.md id-duplicate 9:5',
      'documents/samma.md id-duplicate 1:1',
    ];
    expect(await relationsIn(files)).toEqual(expected);
  });
});
