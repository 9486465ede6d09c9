import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from './index.ts';
import type { Rule } from './rule.ts';
import { rulePage } from './rule-page.ts';

const CASES = 'fixtures/rules';

/** The first case of a kind, and what one command printed in it. */
function caseOf(
  rule: Rule,
  kind: 'speaks' | 'silent',
  language: 'sv' | 'en',
): { name: string; output: string } {
  const folder = `${CASES}/${rule.id}`;
  const [name = ''] = readdirSync(folder)
    .filter((each) => each.startsWith(kind))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const page = readFileSync(`${folder}/${name}/expected.txt`, 'utf8');
  const runs = page.split(/^(?=\$ gov-docs)/m);
  const run = runs.find((each) => each.includes(`--lang ${language}`)) ?? runs[0] ?? '';
  return { name, output: run.replace(/\nexit \d+\n*$/, '\n').trimEnd() };
}

/** The file that the first finding of the rule is about, as it stands in the case. */
function wrongExample(rule: Rule, name: string, output: string): string {
  const pattern = new RegExp(`^(\\S.*):\\d+:\\d+ {2}\\S+ {2}${rule.id}$`, 'm');
  const file = pattern.exec(output)?.[1];
  const path = `${CASES}/${rule.id}/${name}/${file}`;
  if (!file || !existsSync(path)) return '';
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8');
  const plain =
    Buffer.from(text, 'utf8').equals(bytes) &&
    !/[\0-\x08\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\ufeff]/.test(text);
  if (!plain) return '';
  const lines = text.replace(/\r\n?/g, '\n').trimEnd().split('\n').slice(0, 30);
  return ['````markdown', ...lines, '````', ''].join('\n');
}

/** The page of a rule, in both languages, made of the rule itself and of its cases. */
function pageOf(rule: Rule): string {
  const link = (name: string) =>
    `[\`${CASES}/${rule.id}/${name}\`](../../${CASES}/${rule.id}/${name})`;
  const half = (language: 'sv' | 'en') => {
    const words = {
      sv: {
        wrong: 'Ett exempel som är fel',
        said: 'Vad gov-docs säger',
        right: 'Ett exempel som är rätt',
      },
      en: { wrong: 'A wrong example', said: 'What gov-docs says', right: 'A right example' },
    }[language];
    const sections = rulePage(rule).map(({ heading, paragraphs }) =>
      [`### ${heading[language]}`, '', ...paragraphs.flatMap((each) => [each[language], ''])].join(
        '\n',
      ),
    );
    const { name, output } = caseOf(rule, 'speaks', language);
    const example = wrongExample(rule, name, output);
    return [
      ...sections,
      `### ${words.wrong}`,
      '',
      `${link(name)}`,
      '',
      ...(example ? [example] : []),
      `### ${words.said}`,
      '',
      '```',
      output,
      '```',
      '',
      `### ${words.right}`,
      '',
      link(caseOf(rule, 'silent', language).name),
      '',
    ].join('\n');
  };
  return `${[
    `# \`${rule.id}\``,
    '',
    '<!-- Made from the rule and its cases: npm run docs -->',
    '',
    '[English](#english)',
    '',
    '## Svenska',
    '',
    half('sv'),
    '## English',
    '',
    half('en').trimEnd(),
  ].join('\n')}\n`;
}

function index(): string {
  const rows = rules.map(
    ({ id, severity, summary }) =>
      `| [\`${id}\`](${id}.md) | ${severity} | ${summary.sv} | ${summary.en} |`,
  );
  return `${[
    '# Rules',
    '',
    '<!-- Made from the rules: npm run docs -->',
    '',
    '| rule | normally | finds (sv) | finds (en) |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n')}\n`;
}

test.each(rules.map((rule) => [rule.id, rule] as const))(
  'the page of %s is up to date',
  async (id, rule) => {
    await expect(pageOf(rule)).toMatchFileSnapshot(`../../docs/rules/${id}.md`);
  },
);

test('the list of rules is up to date', async () => {
  await expect(index()).toMatchFileSnapshot('../../docs/rules/README.md');
});

test('there is no page without a rule', () => {
  const pages = readdirSync('docs/rules').map((name) => name.replace(/\.md$/, ''));
  const known = new Set<string>(['README', ...rules.map((rule) => rule.id)]);
  expect(pages.filter((page) => !known.has(page))).toEqual([]);
});
