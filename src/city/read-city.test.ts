import { expect, test } from 'vitest';
import validate from '../../schemas/gov-docs.schema.json?validator';
import { mergeSettings } from './merge.ts';
import { readCity } from './read-city.ts';
import { chainOf, SHIPPED_SETS } from './shipped-sets.ts';
import { cityOf, readConfig } from './testing/city-of.ts';

test('without a configuration, the default rules apply', () => {
  const { city, faults } = readCity(undefined, []);
  expect(faults).toEqual([]);
  expect(city).toMatchObject({
    name: '',
    language: undefined,
    documents: ['documents/**/*.md'],
    decisions: ['decisions/**/*.md'],
    expiryEndsForce: false,
    waivers: [],
    external: [],
  });
  expect(city.bodies.map((body) => body.id)).toEqual(['kommunfullmäktige', 'kommunstyrelsen']);
  expect(city.mandatePeriods.council).toContainEqual({ from: '2022-10-15', to: '2026-10-14' });
  expect(city.mandatePeriods.boards).toContainEqual({ from: '2023-01-01', to: '2026-12-31' });
  expect(city.typeSets).toHaveLength(1);
});

test.each(Object.keys(SHIPPED_SETS))('the shipped set %s is without faults', (name) => {
  for (const layer of chainOf(name))
    expect(validate(layer), JSON.stringify(validate.errors)).toBe(true);
  const { city, said } = readConfig(`city: X\nextends: ${name}`);
  expect(said).toEqual([]);
  const stated = mergeSettings(chainOf(name)).typeSets.map(({ types }) => [...types.keys()]);
  for (const [index, set] of city.typeSets.entries()) {
    const keys = set.types.map((type) => type.key);
    expect(keys, 'no type is left out for want of a family').toEqual(stated[index]);
    for (const type of set.types) {
      expect(keys, type.key).toEqual(expect.arrayContaining([...type.parents]));
      expect(type.names, type.key).toContain(type.label.toLowerCase());
    }
  }
});

test('every shipped set can be extended by its name, and no other', () => {
  const { said } = readConfig('extends: goteburg');
  expect(said).toEqual([
    `1:10 "extends" kan inte vara "goteburg". Menade du "goteborg"? Det kan vara: ${Object.keys(SHIPPED_SETS).join(', ')}.`,
  ]);
});

test('Göteborg: rules from two days, and words of before', () => {
  const city = cityOf('extends: goteborg');
  expect(city.name).toBe('Göteborgs Stad');
  expect(city.typeSets.map((set) => set.validFrom)).toEqual(['2014-01-01', '2017-01-01']);
  const [older, newer] = city.typeSets;
  expect(older?.types.find((type) => type.key === 'policy')).toMatchObject({
    label: 'Policy',
    decidedBy: [],
    review: undefined,
    sections: [],
  });
  expect(newer?.types.find((type) => type.key === 'policy')).toMatchObject({
    family: 'regulating',
    names: expect.arrayContaining(['policyn']),
    decidedBy: ['council'],
    review: 48,
    required: ['applies-to', 'decision.paragraph', 'decision.case-number'],
    sections: expect.arrayContaining(['Syftet med denna policy']),
    endRequired: false,
  });
  expect(newer?.words.get('strategin')).toMatchObject({ legacy: true, type: { key: 'program' } });
  expect(newer?.types.some((type) => type.key === 'strategi')).toBe(false);
});

test('a whole configuration', () => {
  const city = cityOf(`
city: Storstad
language: en
documents: [policy/**/*.md, planer/*.md]
bodies:
  - { id: socialnämnden, kind: board, from: 2015-01-01, to: 2019-12-31, succeeded-by: Individnämnden }
  - { id: individnämnden, kind: board, from: 2020-01-01, aliases: IN }
  - { id: gatubolaget, name: Gatu AB, kind: company, under: KS }
types:
  - valid-from: 2017-01-01
    types:
      policy: { decided-by: [council, IN], review: 4 år, required: applies-to }
      plan: { end: required, follow-up: 12 months, longest: 48 months }
      lokal-regel: { family: regulating, label: Lokal regel, names: [ordningsregel, ordningsregler] }
    legacy: { strategi: plan }
mandate-periods: { council: [2022-10-15..2026-10-14] }
expiry-ends-force: true
rules: { expires-soon: { severity: info, within: 6 months }, case-number-format: off }
waivers:
  - { rule: expired-not-repealed, document: program-x, reason: "på bordet i mars", until: 2027-03-31 }
external: [{ id: lag-x, title: Lag X }]
`);
  expect(city).toMatchObject({
    name: 'Storstad',
    language: 'en',
    documents: ['policy/**/*.md', 'planer/*.md'],
    expiryEndsForce: true,
    mandatePeriods: { council: [{ from: '2022-10-15', to: '2026-10-14' }] },
    external: [{ id: 'lag-x', title: 'Lag X' }],
  });
  expect(city.mandatePeriods.boards.length).toBeGreaterThan(1);
  expect(city.bodies.find((body) => body.id === 'socialnämnden')).toEqual({
    id: 'socialnämnden',
    name: 'Socialnämnden',
    kind: 'board',
    aliases: [],
    from: '2015-01-01',
    to: '2019-12-31',
    under: undefined,
    succeededBy: ['individnämnden'],
  });
  expect(city.bodies.find((body) => body.id === 'gatubolaget')?.under).toBe('kommunstyrelsen');
  const [set] = city.typeSets;
  expect(city.typeSets).toHaveLength(1);
  expect(set?.validFrom).toBe('2017-01-01');
  expect(set?.types).toMatchObject([
    { key: 'policy', family: 'regulating', decidedBy: ['council', 'individnämnden'], review: 48 },
    { key: 'plan', family: 'planning', endRequired: true, followUp: 12, longest: 48 },
    { key: 'lokal-regel', label: 'Lokal regel', names: ['ordningsregel', 'ordningsregler'] },
  ]);
  expect(city.rules.get('expires-soon')).toEqual({
    severity: 'info',
    options: new Map([['within', '6 months']]),
  });
  expect(city.rules.get('case-number-format')).toEqual({ severity: 'off', options: new Map() });
  expect(city.waivers).toMatchObject([
    {
      rule: 'expired-not-repealed',
      document: 'program-x',
      reason: 'på bordet i mars',
      until: '2027-03-31',
    },
  ]);
});

test('one set of types may stand without a list, and changes the default', () => {
  const city = cityOf('types: { types: { policy: { review: 24 months }, vision: off } }');
  const policy = city.typeSets[0]?.types.find((type) => type.key === 'policy');
  expect(policy).toMatchObject({ review: 24, decidedBy: expect.arrayContaining(['council']) });
  expect(city.typeSets[0]?.types.some((type) => type.key === 'vision')).toBe(false);
  expect(city.typeSets[0]?.types.some((type) => type.key === 'riktlinje')).toBe(true);
});

test('an interval can be taken away', () => {
  const city = cityOf('types: { types: { policy: { review: off } } }');
  expect(city.typeSets[0]?.types.find((type) => type.key === 'policy')?.review).toBeUndefined();
});
