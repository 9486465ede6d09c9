import type { Text } from '../../text/language.ts';

const NAMES: readonly (readonly [codes: readonly number[], name: Text])[] = [
  [[0xa0], { sv: 'ett hårt mellanslag', en: 'a non-breaking space' }],
  [[0xad], { sv: 'ett mjukt bindestreck', en: 'a soft hyphen' }],
  [[0x200b, 0x2060, 0xfeff], { sv: 'ett mellanslag utan bredd', en: 'a space of no width' }],
  [[0x200c, 0x200d], { sv: 'ett fogtecken utan bredd', en: 'a joiner of no width' }],
  [
    [0x2028, 0x2029, 0x85],
    {
      sv: 'en radbrytning som bara vissa program ser',
      en: 'a line break that only some programs see',
    },
  ],
  [
    [
      0x200e, 0x200f, 0x061c, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068,
      0x2069,
    ],
    {
      sv: 'ett tecken som ändrar skrivriktningen',
      en: 'a character that changes the direction of writing',
    },
  ],
];

/** Names an invisible character, with its code point for those who want to search for it. */
export function characterName(code: number): Text {
  const known = NAMES.find(([codes]) => codes.includes(code))?.[1];
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const other = isHalf
    ? { sv: 'ett halvt tecken', en: 'half a character' }
    : { sv: 'ett styrtecken', en: 'a control character' };
  const { sv, en } = known ?? other;
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return { sv: `${sv} (${point})`, en: `${en} (${point})` };
}
