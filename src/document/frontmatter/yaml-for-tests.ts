import fc from 'fast-check';

/** One on each line. */
const oneOf = (lines: string) => fc.constantFrom(...lines.split('\n'));

const usual = oneOf(String.raw`Plan
Nr 5
2020-01-01
0042
~
01:38
http://a.se
-5
a#b
§ 5
“x”
a, b
a – b
 a  b 
"q"
'it''s'
"a\"b"
[]
{ }
[a, "b", 'c']
[[a],[b]]
[http://x, 1:2]
{a: b, c: [d, e]}
{a: [x], b: {c: d}}`);
const unusual = oneOf(String.raw`- x
?x
:x
Nr #5
x #
# c
a: b
a:
'a' b
"a\nb"
"a
*x
&x y
!t
|
>-
@a
%a
x]
---
...
<<
"a":b
[a,]
[,a]
[a: b]
[-a]
[- a]
[a #b]
[a:]
[a]#c
["a" b]
[a"b]
{a:b}
{"a":b}
{a}
{A: b, a: c}`);
const scalar = fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: unusual });
const key = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.stringMatching(/^[a-zåäö]{2}[a-z0-9-]{0,4}$/),
  },
  { weight: 1, arbitrary: fc.constantFrom('Id', 'null', '1', '"q"', 'två ord', '-a') },
);
/** A value and, now and then, another one. */
export function mostly<T>(value: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 15, arbitrary: fc.constant(value) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

const tail = mostly('', ' ', ' # c', ' #c');
const between = mostly('', '\n', '# c\n', '   # c\n', '  \n');

/** Lines of YAML, of which each block below is moved in by some columns. */
const arbitraries = fc.letrec<{ block: string; entry: string; list: string }>((tie) => ({
  block: fc.array(tie('entry'), { minLength: 1, maxLength: 3 }).map((entries) => entries.join('')),
  entry: fc.oneof(
    { maxDepth: 3 },
    fc
      .tuple(between, key, mostly(': ', ':  ', ':', ' : '), scalar, tail)
      .map((parts) => `${parts.join('')}\n`),
    fc
      .tuple(key, tail, between, tie('block'), mostly(2, 0, 1, 4))
      .map(([name, end, gap, lines, by]) => `${name}:${end}\n${gap}${indented(lines, by)}`),
    fc
      .tuple(key, fc.array(tie('list'), { minLength: 1, maxLength: 3 }), mostly(2, 0, 1))
      .map(([name, items, by]) => `${name}:\n${indented(items.join(''), by)}`),
  ),
  list: fc.oneof(
    { maxDepth: 3 },
    fc.tuple(scalar, tail).map(([text, end]) => `- ${text}${end}\n`),
    fc
      .tuple(tie('block'), mostly(1, 2))
      .map(([lines, gap]) => `-${indented(lines, gap + 1).slice(1)}`),
  ),
}));

function indented(lines: string, by: number): string {
  return lines.replace(/^(?=.)/gm, ' '.repeat(by));
}

/** YAML such as people write it, with a slip now and then. */
export const yamlArbitrary: fc.Arbitrary<string> = arbitraries.block;
