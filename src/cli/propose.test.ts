import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from '../testing/run-page.ts';
import { removeTempFolders, tempFolder } from '../testing/temp-folder.ts';

afterAll(removeTempFolders);

const CONFIG = `city: Almby kommun
language: sv
bodies:
  - { id: kommunfullmäktige, name: Kommunfullmäktige, kind: council, aliases: [KF] }
  - { id: socialnämnden, name: Socialnämnden, kind: board }
  - { id: grundskolenämnden, name: Grundskolenämnden, kind: board }
`;

const document = (title: string, decision: string, more: string) =>
  `---\ntitle: ${title}\ntype: policy\n${decision}\nresponsible-function: Kanslichef\n${more}\n---\n# ${title}\n\n## 7. Resor\n\n### 7.1 Tåg\n\n## Uppföljning\n`;

const CLEAN = expect.stringMatching(/^Inga anmärkningar\. /);

const KF = 'decided-by: kommunfullmäktige\ndecision: { date: 2024-02-05, paragraph: 17 }';
const FILES = {
  'gov-docs.yaml': CONFIG,
  'documents/policy-resor.md': document('Policy för resor', KF, 'validity: tills vidare'),
  'documents/policy-transport.md': document(
    'Policy för *transporter* [2026]',
    'decided-by: KF\ndecision: { date: 2026-10-05, paragraph: 40 }',
    'validity: tills vidare',
  ),
  'documents/plan-resor.md': document(
    'Plan för resor',
    'decided-by: socialnämnden\ndecision: { date: 2024-03-11, paragraph: 9 }',
    'validity: { from: 2024-03-11, to: 2026-12-31 }\nbelongs-to: policy-resor',
  ),
};

/** Writes a proposal by a command, and gives its text. */
async function proposed(command: string) {
  const root = tempFolder(FILES);
  const run = await runCommand([...words(command), '--propose'], root);
  expect([run.code, run.stdout]).toEqual([0, '']);
  const [name = '', ...more] = readdirSync(path.join(root, 'decisions'));
  expect(more).toEqual([]);
  const file = path.join(root, 'decisions', name);
  return { root, name, file, text: readFileSync(file, 'utf8'), said: run.stderr };
}

function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}

/** The text below a heading of the proposal. */
function section(text: string, heading: string): string | undefined {
  const [, rest] = text.split(`## ${heading}\n\n`);
  return rest?.split('\n\n## ')[0]?.trimEnd();
}

const RESOR = '*Policy för resor* (kommunfullmäktige 2024-02-05 § 17)';
const PLAN = '*Plan för resor* (socialnämnden 2024-03-11 § 9)';

interface Case {
  readonly command: string;
  readonly name: string;
  readonly decides: string;
  readonly why?: string;
}

const CASES: readonly Case[] = [
  {
    command: 'retire policy-resor --by KF',
    name: 'forslag-upphavande-policy-resor.md',
    decides: `Kommunfullmäktige beslutar att ${RESOR} upphör att gälla från och med dagen för detta beslut.`,
  },
  ...[
    ['goals-met', 'Målen är uppnådda.'],
    ['absorbed', 'Innehållet är inarbetat i den ordinarie verksamheten.'],
    ['no-effect', 'Avsedd effekt har inte uppnåtts.'],
    ['period-over', 'Giltighetstiden har gått ut.'],
    ['law-changed', 'Lagstiftningen på området har ändrats.'],
    ['court', 'Upphävandet är en följd av ett avgörande i domstol.'],
    ['superseded', 'Dokumentet ersätts av ett annat dokument.'],
  ].map(
    ([reason, why = '']): Case => ({
      command: `retire policy-resor --by KF --from 2027-01-01 --reason ${reason}`,
      name: 'forslag-upphavande-policy-resor.md',
      decides: `Kommunfullmäktige beslutar att ${RESOR} upphör att gälla från och med 2027-01-01.`,
      why,
    }),
  ),
  {
    command: 'retire policy-resor --by KF --reason other --note "Nämnderna: tar *över*."',
    name: 'forslag-upphavande-policy-resor.md',
    decides: `Kommunfullmäktige beslutar att ${RESOR} upphör att gälla från och med dagen för detta beslut.`,
    why: 'Nämnderna: tar \\*över\\*.',
  },
  {
    command:
      'retire policy-resor --by KF --superseded-by policy-transport --case-number "KS 2026/12"',
    name: 'forslag-upphavande-policy-resor.md',
    decides: `Kommunfullmäktige beslutar att ${RESOR} upphör att gälla från och med dagen för detta beslut och ersätts av *Policy för \\*transporter\\* \\[2026\\]* (kommunfullmäktige 2026-10-05 § 40).`,
    why: 'Dokumentet ersätts av *Policy för \\*transporter\\* \\[2026\\]* (kommunfullmäktige 2026-10-05 § 40).',
  },
  {
    command: 'retire plan-resor --by socialnämnden --part 7.1 --reason absorbed',
    name: 'forslag-upphavande-plan-resor.md',
    decides: `Socialnämnden beslutar att avsnitt 7.1 i ${PLAN} upphör att gälla från och med dagen för detta beslut.`,
    why: 'Innehållet är inarbetat i den ordinarie verksamheten.',
  },
  {
    command: 'retire plan-resor --by socialnämnden --part uppföljning --reason superseded',
    name: 'forslag-upphavande-plan-resor.md',
    decides: `Socialnämnden beslutar att avsnittet ”Uppföljning” i ${PLAN} upphör att gälla från och med dagen för detta beslut.`,
    why: 'Den upphävda delen ersätts av ett annat dokument.',
  },
  {
    command: 'prolong plan-resor --by socialnämnden --to 2028-12-31 --note "Arbetet pågår."',
    name: 'forslag-forlangning-plan-resor.md',
    decides: `Socialnämnden beslutar att giltighetstiden för ${PLAN} förlängs till och med 2028-12-31.`,
    why: 'Arbetet pågår.',
  },
  {
    command: 'revise plan-resor --by socialnämnden',
    name: 'forslag-revidering-plan-resor.md',
    decides: `Socialnämnden beslutar att ${PLAN} revideras i enlighet med bilagt förslag.`,
  },
  {
    command: 'revise plan-resor --by socialnämnden --from 2027-01-01',
    name: 'forslag-revidering-plan-resor.md',
    decides: `Socialnämnden beslutar att ${PLAN} revideras i enlighet med bilagt förslag och gäller i sin nya lydelse från och med 2027-01-01.`,
  },
  {
    command: 'transfer plan-resor --by KF --to grundskolenämnden --from 2027-01-01',
    name: 'forslag-overforing-plan-resor.md',
    decides: `Kommunfullmäktige beslutar att ansvaret för ${PLAN} överförs från socialnämnden till grundskolenämnden från och med 2027-01-01.`,
  },
];

describe.each(CASES)('$command', ({ command, name, decides, why }) => {
  test('says what is to be decided, and why', async () => {
    const { text, name: written } = await proposed(command);
    expect(written).toBe(name);
    expect(section(text, 'Förslag till beslut')).toBe(decides);
    expect(section(text, 'Skäl')).toBe(why);
  });

  test('passes lint, and is carried out once it has been decided', async () => {
    const { root, name: written, file, text } = await proposed(command);
    const lint = await runCommand(['lint', `decisions/${written}`], root);
    expect([lint.code, lint.stdout]).toEqual([0, CLEAN]);

    const early = await runCommand(['apply', `decisions/${written}`, '--yes'], root);
    expect([early.code, early.stdout]).toEqual([2, '']);
    expect(early.stderr).toContain('är ett förslag: det saknar beslutsdag.');

    writeFileSync(file, decided(text));
    const again = await runCommand(['lint', `decisions/${written}`], root);
    expect([again.code, again.stdout]).toEqual([0, CLEAN]);
    const applied = await runCommand(['apply', `decisions/${written}`, '--yes'], root);
    expect(applied.code).toBe(0);
    expect(applied.stderr).toBe('Genomfört: ett dokument har ändrats.\n');
    expect(applied.stdout).toContain('paragraph: 101');
    expect(applied.stdout).not.toContain('Sägs upphöra');
    const once = await runCommand(['apply', `decisions/${written}`, '--yes'], root);
    expect([once.code, once.stdout]).toEqual([
      0,
      'Allt är redan infört i dokumenten. Det finns inget att ändra.\n',
    ]);
  });
});

/** Fills in the minutes where the proposal says that they go. */
function decided(text: string): string {
  return text
    .replace(/ *# Fyll i när beslutet är fattat:\n/, '')
    .replace(/# (decision: \{ )?date: ÅÅÅÅ-MM-DD/, '$1date: 2026-11-22')
    .replace(/(# )?paragraph: …/, 'paragraph: 101');
}

test('a proposal tells what it leaves hanging, and what it does not do itself', async () => {
  const { text, said } = await proposed(
    'retire policy-resor --by KF --superseded-by policy-transport',
  );
  expect(section(text, 'Att ta hand om')).toBe(
    '- «Plan för resor» hör till «Policy för resor», som inte längre gäller. Knyt det till «Policy för \\*transporter\\* \\[2026\\]» i stället, eller upphäv det.',
  );
  expect(said).toBe(
    [
      'Förslaget är skrivet i decisions/forslag-upphavande-policy-resor.md. Inga dokument är ändrade. Vad det innebär: gov-docs diff --with decisions/forslag-upphavande-policy-resor.md',
      'När beslutet är fattat: för in supersedes: policy-resor i «Policy för *transporter* [2026]». Förslaget gör inte det.\n',
    ].join('\n'),
  );
});

test('without anybody to ask, a proposal wants to know who is to decide', async () => {
  const root = tempFolder(FILES);
  const run = await runCommand(['retire', 'policy-resor', '--propose'], root);
  expect([run.code, run.stderr]).toEqual([
    2,
    'Ange vem som ska besluta: --by kommunfullmäktige.\n',
  ]);
});
