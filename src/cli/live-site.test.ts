import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { realWorld } from '../io/real-world.ts';
import { renderBodies } from '../site/body/render-body.ts';
import { TEST_DAY } from '../testing/run-page.ts';
import { removeTempFolders, tempFolder } from '../testing/temp-folder.ts';
import { liveSite, type SiteNow } from './live-site.ts';

afterAll(removeTempFolders);

const SUBJECTS = ['resor', 'trafik', 'vatten', 'skog'] as const;
type Subject = (typeof SUBJECTS)[number];

/** A document of which everything that another page may show can be changed. */
interface Draft {
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  readonly to: string;
  readonly supersedes: Subject | undefined;
}

function fileOf(subject: Subject, { title, heading, text, to, supersedes }: Draft): string {
  const other = supersedes && supersedes !== subject ? `supersedes: ${supersedes}\n` : '';
  return `---
id: ${subject}
title: ${title}
type: policy
decided-by: kommunfullmäktige
decision: { date: 2024-06-17, paragraph: 21 }
validity: { from: 2024-07-01, to: ${to} }
${other}---

# ${title}

## ${heading}

${text}
`;
}

const drafts: fc.Arbitrary<Draft> = fc.record({
  title: fc.constantFrom('Policy för resor', 'Policy för trafik', 'Policy för luft', 'Plan'),
  heading: fc.constantFrom('Syfte', 'Mål', 'Bakgrund'),
  text: fc.constantFrom(
    'Se [syftet](resor.md#syfte) och Policy för trafik.',
    'Se [målen](trafik.md#mål), [vatten](vatten.md) och Policy för luft.',
    'Enligt kommunallagen (2017:725) och [skogen](skog.md#bakgrund).',
  ),
  to: fc.constantFrom('2024-12-31', '2027-12-31'),
  supersedes: fc.option(fc.constantFrom(...SUBJECTS), { nil: undefined }),
});

/** What somebody does to the register between two looks at it. */
type Step =
  | { readonly kind: 'write'; readonly subject: Subject; readonly draft: Draft }
  | { readonly kind: 'remove'; readonly subject: Subject }
  | { readonly kind: 'configure'; readonly city: string };

const subjects = fc.constantFrom(...SUBJECTS);
const write = fc.record({ kind: fc.constant('write' as const), subject: subjects, draft: drafts });
const steps: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: write, weight: 6 },
  fc.record({ kind: fc.constant('remove' as const), subject: subjects }),
  fc.record({ kind: fc.constant('configure' as const), city: fc.constantFrom('Almby', 'Nyby') }),
);

function take(root: string, step: Step): string {
  const file =
    step.kind === 'configure' ? 'gov-docs.yaml' : path.join('documents', `${step.subject}.md`);
  const absolute = path.join(root, file);
  if (step.kind === 'remove') rmSync(absolute, { force: true });
  else if (step.kind === 'write') writeFileSync(absolute, fileOf(step.subject, step.draft));
  else writeFileSync(absolute, `city: ${step.city}\nsite: { findings: true }\n`);
  return absolute;
}

function allOf({ paths, fileAt }: SiteNow): Record<string, unknown> {
  return Object.fromEntries(paths.map((each) => [each, fileAt(each)]));
}

test('what it remembers never shows: it is the site that would be made of nothing', async () => {
  const world = { ...realWorld(process), today: TEST_DAY };
  const known =
    'id: alltid\ntitle: Plan för tåg\ndecided-by: kommunfullmäktige\ndecision: 2024-06-17';
  const check = fc.asyncProperty(fc.array(steps, { minLength: 2, maxLength: 5 }), async (taken) => {
    const root = tempFolder({
      'gov-docs.yaml': 'city: Almby\n',
      'documents/alltid.md': `---\n${known}\n---\n\nSe [syftet](resor.md#syfte) och Policy för trafik.\n`,
    });
    const fresh = () => liveSite(world, root, { color: false }, renderBodies).update([]);
    const live = liveSite(world, root, { color: false }, renderBodies);
    allOf(await live.update([]));
    for (const step of taken) {
      const now = await live.update([take(root, step)]);
      expect(allOf(now)).toEqual(allOf(await fresh()));
    }
  });
  await fc.assert(check, { numRuns: 15 });
});

/** A document before it is changed. */
const draft = {
  title: 'Plan',
  heading: 'Mål',
  text: 'Först.',
  to: '2027-12-31',
  supersedes: undefined,
};

test('a change that nobody told of is seen all the same', async () => {
  const world = { ...realWorld(process), today: TEST_DAY };
  const root = tempFolder({ 'documents/skog.md': fileOf('skog', draft) });
  const live = liveSite(world, root, { color: false }, renderBodies);
  expect((await live.update([])).fileAt('id/skog/index.html')).toContain('Först.');
  writeFileSync(path.join(root, 'documents/skog.md'), fileOf('skog', { ...draft, text: 'Sedan.' }));
  expect((await live.update([])).fileAt('id/skog/index.html')).toContain('Sedan.');
});

test('what was made of the files before shows them as they were', async () => {
  const world = { ...realWorld(process), today: TEST_DAY };
  const root = tempFolder({ 'documents/skog.md': fileOf('skog', draft) });
  const live = liveSite(world, root, { color: false }, renderBodies);
  const before = await live.update([]);
  writeFileSync(path.join(root, 'documents/skog.md'), fileOf('skog', { ...draft, text: 'Sedan.' }));
  await live.update([]);
  expect(before.fileAt('id/skog/index.html')).toContain('Först.');
});
