import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRegister } from '../register/build-register.ts';
import { documentText } from '../rules/document-text.ts';
import { cityOf, documentOf } from '../testing/register-of.ts';
import { withAnaphora } from './anaphora.ts';
import { findMentions } from './find-mentions.ts';
import type { Mention } from './mention.ts';
import { indexTitles } from './title-index.ts';

const city = cityOf(`
city: Almby kommun
extends: default
bodies:
  - { id: socialnämnden, name: Socialnämnden, kind: board }
  - { id: skolnämnden, name: Skolnämnden, kind: board }
external:
  - { id: nationell, title: "Sverige vid vattnet – en nationell strategi" }
  - { id: utredning, title: SOU 2019:99 }
`);

const register = buildRegister(city, [
  documentOf('resor', 'title: Policy för resor och möten\ntype: policy'),
  documentOf('bredband', 'title: Almby kommun – Bredbandsstrategi – Fiber åt alla\ntype: strategi'),
  documentOf('samhälle', 'title: Program för ett levande e-samhälle\ntype: program'),
  documentOf('tjanster', 'title: Riktlinjer för gemensamma interna tjänster\ntype: riktlinje'),
  documentOf(
    'styrning',
    'title: Almby kommuns riktlinje för styrning, uppföljning och kontroll\ntype: riktlinje',
  ),
  documentOf(
    'it',
    'title: It-strategi för Almby kommun 2021-2025\ntype: strategi\naliases: [Strategi för it]',
  ),
  documentOf('budget', 'title: Kommunfullmäktiges budget för 2024\ntype: budget'),
  documentOf('vision', 'title: Almby kommuns vision\ntype: vision'),
  documentOf('dubbel', 'title: Policy och riktlinjer för gåvor inom Almby kommun\ntype: policy'),
  documentOf(
    'hot-social',
    'title: Socialnämndens riktlinjer för hot\ntype: riktlinje\ndecided-by: socialnämnden',
  ),
  documentOf(
    'hot-skola',
    'title: Skolnämndens riktlinjer för hot\ntype: riktlinje\ndecided-by: skolnämnden',
  ),
  documentOf('taxa', 'title: Taxa för gator\ntype: taxa\ncollection: ÄFS 2010:17'),
  documentOf('atgarder-2024', 'title: Stad och land\ntype: plan'),
]);
const index = indexTitles(register);

const HEAD = 'title: Läsaren\ntype: regel';
const BODY_START = `---\n${HEAD}\n---\n`.length;

function find(body: string) {
  const text = documentText(`---\n${HEAD}\n---\n${body}`);
  const reader = documentOf('läsare', HEAD, body);
  const linked = (_: unknown, target: string) => register.withId(target.replace('.md', ''))[0];
  return { text, found: findMentions(index, reader, text, { linked, hasEnded: () => true }) };
}

function say({ start, end, stands, by, to }: Mention, body: string): string {
  const led =
    to.kind === 'documents'
      ? to.documents.map(({ id }) => id.value).join('+')
      : to.kind === 'external'
        ? to.external.id
        : 'nothing';
  return `${body.slice(start - BODY_START, end - BODY_START).replace(/\s+/g, ' ')} → ${led} (${stands}, ${by})`;
}

function mentions(body: string): string[] {
  return find(body).found.map((mention) => say(mention, body));
}

describe('names in running text', () => {
  test.each([
    [
      'Enligt Policy för resor och möten gäller tåg.',
      'Policy för resor och möten → resor (plain, title)',
    ],
    [
      'Det följer av policyn för resor och möten.',
      'policyn för resor och möten → resor (plain, inflected)',
    ],
    ['Policyns mål, se policyn för resor.', 'policyn för resor → resor (plain, part)'],
    ['Se *Policy för resor\noch möten*.', 'Policy för resor och möten → resor (italic, title)'],
    ['Se ”Policy för resor och möten”.', 'Policy för resor och möten → resor (quoted, title)'],
    ['Se «POLICY för resor och möten».', 'POLICY för resor och möten → resor (quoted, title)'],
    [
      'Kommunens policy för resor och möten.',
      'Kommunens policy för resor och möten → resor (plain, title)',
    ],
    [
      'Almby kommuns bredbandsstrategi gäller.',
      'Almby kommuns bredbandsstrategi → bredband (plain, part)',
    ],
    [
      'Almby kommun - Bredbandsstrategi gäller.',
      'Almby kommun - Bredbandsstrategi → bredband (plain, part)',
    ],
    ['Fiber byggs efter bredbandsstrategin.', 'bredbandsstrategin → bredband (plain, part)'],
    [
      'Programmet för ett levande e-samhället.',
      'Programmet för ett levande e-samhället → samhalle (plain, inflected)',
    ],
    [
      'riktlinjerna för de gemensamma interna tjänsterna',
      'riktlinjerna för de gemensamma interna tjänsterna → tjanster (plain, inflected)',
    ],
    [
      'riktlinje för styrning, uppföljning och kontroll',
      'riktlinje för styrning, uppföljning och kontroll → styrning (plain, title)',
    ],
    [
      'It-strategin och IT-strategins mål.',
      'It-strategin → it (plain, part)',
      'IT-strategins → it (plain, part)',
    ],
    [
      'It‑strategi för Almby kommun 2021–2025',
      'It‑strategi för Almby kommun 2021–2025 → it (plain, title)',
    ],
    ['Läs Strategi för it.', 'Strategi för it → it (plain, alias)'],
    ['Medlen finns i budget 2024.', 'budget 2024 → budget (plain, part)'],
    ['Kommunens vision är kort.', 'Kommunens vision → vision (plain, title)'],
    [
      'Policy för gåvor och riktlinjerna för gåvor.',
      'Policy för gåvor → dubbel (plain, part)',
      'riktlinjerna för gåvor → dubbel (plain, part)',
    ],
    [
      'Socialnämndens riktlinjer för hot.',
      'Socialnämndens riktlinjer för hot → hot-social (plain, title)',
    ],
    ['Se *Riktlinjer för hot*.', 'Riktlinjer för hot → hot-skola+hot-social (italic, part)'],
    ['Se *Sverige vid vattnet*.', 'Sverige vid vattnet → nationell (italic, part)'],
    ['Utredningen (SOU 2019:99) föreslog.', 'SOU 2019:99 → utredning (plain, title)'],
    ['Avgift tas ut enligt ÄFS 2010:17.', 'ÄFS 2010:17 → taxa (id, id)'],
    ['Se atgarder-2024.', 'atgarder-2024 → atgarder-2024 (id, id)'],
    ['Se [hur vi reser](resor.md).', '[hur vi reser](resor.md) → resor (link, address)'],
    ['Se *Stad och land*.', 'Stad och land → atgarder-2024 (italic, title)'],
    ['Enligt *Plan för nya cykelvägar*.', 'Plan för nya cykelvägar → nothing (italic, type)'],
    ['Enligt *Regler och rutiner för lån*.', 'Regler och rutiner för lån → nothing (italic, type)'],
  ])('%s', (body, ...expected) => {
    expect(mentions(body)).toEqual(expected);
  });

  test('are found with decomposed letters', () => {
    const body = 'Se Policy för resor och möten, och bredbandsstrategin.'.normalize('NFD');
    expect(find(body).found.map(({ end }) => end)).toEqual([
      BODY_START + body.indexOf(','),
      BODY_START + body.indexOf('.'),
    ]);
  });

  test('are told of as of something past, or not', () => {
    const past = (body: string) => find(body).found.map(({ isHistory }) => isHistory);
    expect(past('Den ersätter *Policy för resor och möten*.')).toEqual([true]);
    expect(past('*Policy för resor och möten* (KF 2014-03-24 § 12) var först.')).toEqual([true]);
    expect(past('Något ersätts. Resor följer *Policy för resor och möten*.')).toEqual([false]);
    expect(past('Äldre regler gäller för *Policy för resor och möten*.')).toEqual([true]);
    expect(past('*Policy för resor och möten* first introduced it.')).toEqual([true]);
  });

  test('are told of as past by what leads in their list', () => {
    const past = (body: string) => find(body).found.map(({ isHistory }) => isHistory);
    const list = '\n\n- *Stad och land*\n- *Policy för resor och möten*';
    expect(past(`Följande upphör att gälla:${list}`)).toEqual([true, true]);
    expect(past(`Implemented:${list}`)).toEqual([true, true]);
    expect(past(`Följande gäller också:${list}`)).toEqual([false, false]);
    expect(past(`Något upphör att gälla.${list}`)).toEqual([false, false]);
    expect(past(`Följande upphör att gälla:${list}\n\nSe *Stad och land*.`)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('no names', () => {
  test.each([
    'Nämnden antar en policy.',
    'Policy',
    'En bredbandsstrategi kan se olika ut.',
    'Det finns en IT-strategi i varje kommun.',
    'Borås Stads policy för resor och möten liknar vår.',
    'Vi följer regeringens bredbandsstrategi.',
    'Bredbandsstrategin för Skåne är en annan.',
    'Taxan för gator (1998:12) är en lag.',
    '`Policy för resor och möten` är kod.',
    'Policy för resor.\n\nOch möten.',
    '- Policy för resor\n- och möten',
    'En stad och land kring den.',
    'Elektronik- och it-strategin är en annan.',
    '[12 § policyn för resor](https://stad.se/annan) är en annan.',
    '*Plan* och *en plan för kvällen* och ”Handlingsplan”.',
    '**Plan för dagen**',
    'Boken *Vägledning i det okända* är bra.',
  ])('%s', (body) => {
    expect(mentions(body)).toEqual([]);
  });

  test('of the plain kind are sure where they are meant generally', () => {
    const [found] = find('Varje nämnd tar fram en policy för resor och möten.').found;
    expect(found).toMatchObject({ isLoose: true });
  });
});

describe('what stands for a name', () => {
  const self = register.withId('styrning')[0];

  function anaphora(body: string): string[] {
    const { text, found } = find(body);
    return withAnaphora(index, self, text, found)
      .filter(({ stands }) => stands === 'anaphora')
      .map((mention) => say(mention, body));
  }

  test.each([
    ['Policy för resor och möten antogs. Policyn gäller.', 'Policyn → resor (anaphora, type)'],
    ['Riktlinjen gäller alla.', 'Riktlinjen → styrning (anaphora, type)'],
    [
      'Riktlinjer för gemensamma interna tjänster finns. Riktlinjerna gäller.',
      'Riktlinjerna → tjanster (anaphora, type)',
    ],
    ['Bredbandsstrategin är ny. Strategin gäller alla.', 'Strategin → bredband (anaphora, type)'],
    ['Denna riktlinje gäller.', 'Denna riktlinje → styrning (anaphora, type)'],
    [
      'Här är bredbandsstrategin. Detta dokument gäller.',
      'Detta dokument → styrning (anaphora, type)',
    ],
  ])('%s', (body, expected) => {
    expect(anaphora(body)).toEqual([expected]);
  });

  test.each([
    'Policyn gäller.',
    'Bredbandsstrategin är ny. Strategierna i den är fyra.',
    'Dokumentet *Policy för resor och möten* är nytt.',
  ])('nothing in «%s»', (body) => {
    expect(anaphora(body)).toEqual([]);
  });
});

describe('time', () => {
  const pieces = [
    'policy för ',
    'Policy för resor och ',
    '*',
    '”',
    'it-',
    'Almby kommuns ',
    '[a](b) ',
    'riktlinjer ',
    '\n',
    'å'.normalize('NFD'),
    '2024 ',
    'a',
  ];

  test.each(pieces)('is in proportion to the text, whatever it is: %j', (piece) => {
    const time = (count: number) => {
      const body = piece.repeat(count);
      const started = performance.now();
      find(body);
      return performance.now() - started;
    };
    time(2_000);
    expect(time(40_000)).toBeLessThan(4_000);
  });

  test('and the places lie in the text, in order, without overlap', () => {
    const text = fc.array(fc.constantFrom(...pieces, 'resor och möten', 'strategin ', '. '), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const body = parts.join('');
        let from = 0;
        for (const { start, end } of find(body).found) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(BODY_START + body.length);
      }),
      { numRuns: 200 },
    );
  });
});
