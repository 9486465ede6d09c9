import { between, facts, healthy, type TortureCase } from './case.ts';

/** 29–35, 46: keys that stand twice, are no text, or are somebody else's. */
export const KEYS: readonly TortureCase[] = [
  ['29 a key twice', healthy('title: Policy för annat\n'), [], 1],
  ['29 a key twice, once in quotes', healthy('"title": Policy för annat\n'), [], 1],
  ['29 a key twice within another', healthy('review: { every: 12 months, every: 24 months }\n'), [], 1],
  ['29 a key a hundred times', healthy('keywords: a\n'.repeat(100)), [], 1],
  ['30 a number and its text', healthy('x-1: a\n1: a\n"1": b\n'), [], 1],
  ['31 keys that differ in case', healthy('Title: Policy för annat\n'), [], 1],
  ['32 keys that differ in how å is stored', healthy('x-år: a\nx-a\u030ar: b\n'), [], 1],
  ['33 null as a key', healthy('~: a\n'), [], 1],
  ['33 true as a key', healthy('true: a\n'), [], 1],
  ['33 nothing as a key', healthy(': a\n'), [], 1],
  ['33 a list as a key', healthy('[a, b]: c\n'), [], 1],
  ['33 a mapping as a key', healthy('{a: b}: c\n'), [], 1],
  ['34 a complex key', healthy('? a\n: b\n'), [], 1],
  ['34 keys within keys, 800 bytes', between(`${'[{'.repeat(200)}a${'}]'.repeat(200)}\n`), [], 1],
  ['34 mappings as keys of mappings', between(`${'{'.repeat(400)}a${'}'.repeat(400)}\n`), [], 1],
  ['34 keys within keys, few', healthy(`${'[{'.repeat(10)}a${'}]'.repeat(10)}: b\n`), [], 1],
  ['35 __proto__', healthy('__proto__: { polluted: true }\n'), [], 1],
  ['35 constructor', healthy('constructor: { prototype: { polluted: true } }\n'), [], 1],
  ['35 toString', healthy('toString: a\nhasOwnProperty: b\nvalueOf: c\n'), [], 1],
  ['35 __proto__ within another', healthy('review: { __proto__: { every: 48 months } }\n'), [], 1],
  ['46 a long key', healthy(`${'k'.repeat(1100)}: a\n`), [], 1],
  ['46 a long key in quotes', healthy(`"${'k'.repeat(1100)}": a\n`), [], 1],
  ['a key with a space before the colon', healthy('keywords : a\n'), [], 0],
  ['a key in two words', between(facts().replace('decided-by', 'decided by')), [], 1],
];
