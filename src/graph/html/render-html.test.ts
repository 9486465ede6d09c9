import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { inputOf, inputOfFolder } from '../../testing/map-of.ts';
import { registerOf } from '../../testing/register-of.ts';
import type { Day } from '../../text/calendar.ts';
import type { MapInput } from '../build-map.ts';
import { dayMapOf, firstQuestion } from './day-map.ts';
import type { PageData } from './page-data.ts';
import { renderPage } from './render-page.ts';

const DAY = '2020-05-07' as Day;
const HOSTILE = `</script></style></title><img src=x onerror=alert(1)> & "citat" 'apostrof' ]]> <!-- \u2028 \u202e`;

const pageOf = (input: MapInput) => renderPage(input, 'auto');

function hostileRegister() {
  const value = JSON.stringify(HOSTILE);
  return registerOf(
    {
      a: `title: ${value}\naliases: [${value}]\ntype: ${value}\ndecided-by: ${value}\nresponsible-function: ${value}\ndecision: { date: 2018-01-01, paragraph: ${value}, case-number: ${value} }\nvalidity: until-further-notice\nsupersedes: [b]\nupstream: [{ id: lag, part: ${value} }]`,
      b: `title: ${value}\ntype: policy\ndecided-by: kommunfullmäktige\ndecision: { date: 2016-01-01, paragraph: 1 }\nvalidity: until-further-notice`,
    },
    `city: ${value}\nexternal: [{ id: lag, title: ${value} }]\n`,
  );
}

const whole = (pattern: RegExp, page: string) => pattern.exec(page)?.[1] ?? '';
const dataOf = (page: string) =>
  JSON.parse(
    whole(/<script type="application\/json" id="data">([^<]*)<\/script>/, page),
  ) as PageData;

describe('a page', () => {
  test.each([
    ['goteborg', DAY, {}],
    ['goteborg', DAY, { with: 'decisions/2020-05-07-policy-och-struktur.md', ended: true }],
    ['linkoping', '2011-06-01' as Day, { future: true }],
  ])('is valid HTML: %s on %s', async (name, day, question) => {
    const input = await inputOfFolder(`fixtures/registers/${name}`, day, question);
    const page = await pageOf(input);
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const { results } = await validator.validateString(page);
    const messages = results.flatMap(({ messages: each }) =>
      each.map(({ ruleId, message, line }) => `${ruleId} ${line}: ${message}`),
    );
    expect(messages).toEqual([]);
  });

  test('needs nothing from anywhere, and runs nothing but its own script', async () => {
    const page = await pageOf(await inputOfFolder('fixtures/registers/goteborg', DAY));
    expect(page).not.toMatch(/(?:https?:)?\/\/(?!www\.w3\.org\/2000\/svg)[a-z]/i);
    expect(page).not.toMatch(/\s(?:src|srcset|style|on\w+)=/i);
    expect(page.match(/\shref="[^#]/g)).toBe(null);
    const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    const script = whole(/<script>([\s\S]*?)<\/script>/, page);
    const style = whole(/<style>([\s\S]*?)<\/style>/, page);
    expect(whole(/http-equiv="Content-Security-Policy" content="([^"]*)"/, page)).toBe(
      `default-src 'none'; script-src '${hash(script)}'; style-src '${hash(style)}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('has a script that is small', async () => {
    const page = await pageOf(await inputOfFolder('fixtures/registers/linkoping', DAY));
    const script = whole(/<script>([\s\S]*?)<\/script>/, page);
    expect(script.length).toBeGreaterThan(1000);
    expect(Buffer.byteLength(script)).toBeLessThan(40_960);
  });

  test('has the same bytes for the same register', async () => {
    const one = await pageOf(await inputOfFolder('fixtures/registers/goteborg', DAY));
    const two = await pageOf(await inputOfFolder('fixtures/registers/goteborg', DAY));
    expect(one).toBe(two);
  });

  test('says in its tables, without its script, everything that its picture says', async () => {
    const page = await pageOf(await inputOfFolder('fixtures/registers/goteborg', DAY));
    const words = (from: string) =>
      from
        .replace(/<[^>]*>/g, ' ')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, '&')
        .replace(/\s+/g, ' ');
    const tables = words(whole(/<div id="tables">([\s\S]*?)<\/section>/, page));
    const { history } = dataOf(page);
    const { nodes } = dayMapOf(history, firstQuestion(history));
    expect(nodes.size).toBeGreaterThan(15);
    expect(page.match(/<g class="node"/g)).toHaveLength(nodes.size);
    for (const number of nodes) expect(tables).toContain(history.nodes[number]?.title);
    expect(tables).toContain('hör till Program för Göteborgs Stads väg mot e-samhälle');
    expect(tables).toContain('gick ut 2019-12-31, inte upphävd');
    expect(tables).toContain('1 fel, 1 varning');
  });

  test('is in English for an English register', async () => {
    const register = registerOf(
      {
        p: 'title: Travel\ntype: policy\ndecided-by: kommunfullmäktige\ndecision: { date: 2018-01-01, paragraph: 1 }\nvalidity: until-further-notice',
      },
      'city: Almby\nlanguage: en\n',
    );
    const page = await pageOf(
      inputOf({ register, asOf: DAY }, { title: `Almby: the steering map on ${DAY}` }),
    );
    expect(page).toContain('<html lang="en">');
    const said = page.replace(/<script>[\s\S]*?<\/script>/, '').replace(/Kommunfullmäktige/g, '');
    expect(/.{0,40}[åäö].{0,40}/.exec(said)?.[0]).toBe(undefined);
  });
});

describe('what is made to attack', () => {
  test('stands as text', async () => {
    const page = await pageOf(inputOf({ register: hostileRegister(), asOf: DAY }));
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page).not.toMatch(/<img|<!--|[\u2028\u202e]/);
    expect(page).toContain('&lt;/script&gt;');
    const { nodes } = dataOf(page).history;
    expect(nodes.map(({ title }) => title)).toEqual(
      [HOSTILE, HOSTILE, HOSTILE].slice(0, nodes.length),
    );
  });
});
