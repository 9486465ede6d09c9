import { describe, expect, test } from 'vitest';
import { stateOn } from '../register/state.ts';
import { registerOf } from '../testing/register-of.ts';
import { siteFor, siteOfFolder } from '../testing/site-for-tests.ts';
import type { Day } from '../text/calendar.ts';
import { publishedOf } from './published.ts';

const DECIDED = 'type: policy\ndecided-by: KF\ndecision: { date: 2020-01-01 }';
const policy = (title: string, more = '') =>
  `---\ntitle: ${title}\n${DECIDED}\nvalidity: until-further-notice\n${more}\n---\n# ${title}\n`;
const ids = (site: { register: { documents: readonly { id: { value: string } }[] } }) =>
  site.register.documents.map(({ id }) => id.value);

describe('what is published', () => {
  const files = {
    'policy-a.md': policy('Policy för bilar', 'superseded-by: utkast-b\nreferences: [utkast-b]'),
    'utkast-b.md':
      '---\ntitle: Hemligt utkast\ntype: policy\nstage: draft\nsupersedes: [policy-a]\n---\nHemligt.\n',
    'policy-c.md': policy('Policy för cyklar', 'references: [policy-a]\nbelongs-to: utkast-b'),
    'sen.md':
      '---\ntitle: Senare\ntype: policy\ndecided-by: KF\ndecision: { date: 2027-01-01 }\n---\n',
  };

  test('is what was decided on the day, and no relation leads to anything else', async () => {
    const site = await siteFor(files);
    expect(ids(site)).toEqual(['policy-a', 'policy-c']);
    const account = site.accountOf(site.register.withId('policy-a')[0] as never);
    expect(account.state.kind).toBe('in-force');
    expect(account.replacedBy).toEqual([]);
    expect(account.refersTo).toEqual([]);
    expect(account.referredToBy.map(({ document }) => document.id.value)).toEqual(['policy-c']);
    expect(JSON.stringify(account.evidence)).not.toContain('utkast');
  });

  test('is everything where the city wants its drafts published', async () => {
    const site = await siteFor(files, { settings: { drafts: true } });
    expect(ids(site)).toEqual(['policy-a', 'policy-c', 'sen', 'utkast-b']);
  });

  test.each([
    ['goteborg', '2020-05-07'],
    ['goteborg', '2012-01-01'],
    ['goteborg-decided', '2026-11-22'],
    ['mjolby', '2018-12-31'],
    ['linkoping', '2014-02-01'],
  ])('has the states that it has in the whole register: %s on %s', async (name, day) => {
    const folder = `fixtures/registers/${name}`;
    const asOf = day as Day;
    const all = await siteOfFolder(folder, asOf, { settings: { drafts: true } });
    const site = await siteOfFolder(folder, asOf);
    const stateIn = (register: typeof site.register, id: string) => {
      const [document] = register.withId(id);
      return document && stateOn(register, document, asOf).kind;
    };
    expect(site.register.documents.length).toBeGreaterThan(0);
    for (const id of ids(site)) {
      expect([id, stateIn(site.register, id)]).toEqual([id, stateIn(all.register, id)]);
    }
  });

  test('has no title that leads to one document only because another is not published', () => {
    const register = registerOf({
      a: `title: Plan för vatten\n${DECIDED}`,
      b: 'title: Plan för vatten\nstage: draft',
      c: `title: Ny plan\n${DECIDED}\nsupersedes: [Plan för vatten]`,
    });
    const { register: published } = publishedOf(register, '2026-11-22' as Day, false);
    const [old] = published.withId('a');
    expect(old && stateOn(published, old, '2026-11-22' as Day).kind).toBe('in-force');
  });
});

describe('files of which no page can be made', () => {
  test('are told with a reason, and leave the others alone', async () => {
    const site = await siteFor({
      'bra.md': policy('Bra'),
      'igen.md': policy('Igen', 'id: bra'),
      'trasig.md': '---\ntitle: [\n---\n# Trasig\n',
      'bytes.md': Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0x0a),
      'gov-docs.yaml': 'documents: ["*.md"]\n',
      'utan-huvud.md': '# Ingen\n',
      'fel-id.md': policy('Fel id', 'id: ../../hemligt'),
    });
    expect(ids(site)).toEqual(['bra']);
    expect(Object.fromEntries(site.broken.map(({ path, reason }) => [path, reason.sv]))).toEqual({
      'bytes.md': 'filen är ingen text i UTF-8',
      'fel-id.md': 'id:t kan inte stå i en adress',
      'igen.md': 'ett annat dokument har samma id',
      'trasig.md': 'dokumenthuvudet saknas eller går inte att läsa',
      'utan-huvud.md': 'dokumenthuvudet saknas eller går inte att läsa',
    });
  });
});

describe('findings', () => {
  const files = {
    'a.md': policy('Policy för bilar', 'references: [finns-inte]'),
    'b.md':
      '---\ntitle: Hemligt utkast\ntype: policy\nstage: draft\nreferences: [finns-inte-heller]\n---\n',
  };

  test('are there only where the city publishes them, and none is of a draft', async () => {
    expect((await siteFor(files)).findings).toEqual([]);
    const { findings } = await siteFor(files, { settings: { findings: true } });
    expect(findings.map(({ rule }) => rule)).toContain('reference-unresolved');
    expect(new Set(findings.map(({ document }) => document?.id.value))).toEqual(new Set(['a']));
  });

  test('that name what is not published are left out, and no others', async () => {
    const named = {
      'a.md': policy('Policy för bilar', 'superseded-by: b\nreferences: [finns-inte]'),
      'b.md': '---\ntitle: Hemligt utkast\ntype: policy\nstage: draft\n---\n',
      'c.md': '---\ntitle: Policy för bilar\ntype: policy\nstage: draft\n---\n',
    };
    const told = async (drafts: boolean) => {
      const { findings } = await siteFor(named, { settings: { findings: true, drafts } });
      const ofA = findings.filter(({ document }) => document?.id.value === 'a');
      return ofA.map(({ rule, message, help }) => `${rule} ${message.sv} ${help.sv}`);
    };
    const all = await told(true);
    const shown = await told(false);
    expect(all.some((text) => text.includes('Hemligt utkast'))).toBe(true);
    expect(shown.some((text) => text.includes('Hemligt utkast'))).toBe(false);
    expect(shown.some((text) => /^reference-unresolved .*«Policy för bilar»/.test(text))).toBe(
      true,
    );
  });
});

test('who names whom in running text is found once for all', async () => {
  const site = await siteFor({
    'a.md': policy('Policy för bilar'),
    'b.md': `${policy('Riktlinje för parkering')}\nSe «Policy för bilar». Policyn för bilar gäller.\n`,
    'c.md': `${policy('Policy för cyklar')}\nHär nämns ingen.\n`,
  });
  const [a, b] = site.register.documents;
  if (!a || !b) throw new Error('two documents');
  const { mentionedBy } = site.accountOf(a);
  expect(mentionedBy.map(({ document, count }) => [document.id.value, count])).toEqual([['b', 2]]);
  expect(site.accountOf(b).mentionedBy).toEqual([]);
  expect(site.accountOf(a)).toBe(site.accountOf(a));
});
