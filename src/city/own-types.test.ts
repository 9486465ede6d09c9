import { expect, test } from 'vitest';
import { cityOf } from '../testing/register-of.ts';

const OTHER = 'types: { types: { standard: { family: regulating }, plan: {} } }';

test.each([
  ['no types of its own', 'city: Almby kommun', undefined],
  [
    'types that ship, adjusted',
    'city: Almby kommun\ntypes: { types: { policy: { review: 24 months }, taxa: off } }',
    undefined,
  ],
  ['other types', `city: Almby kommun\n${OTHER}`, ['standard', 'plan']],
  ['other types beside a named set', `city: Almby kommun\nextends: default\n${OTHER}`, undefined],
])('a city with %s', (_, config, own) => {
  expect(cityOf(config).ownTypes).toEqual(own && new Set(own));
});
