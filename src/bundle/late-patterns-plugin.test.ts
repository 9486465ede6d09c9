import { parseSync } from 'rolldown/experimental';
import { expect, test } from 'vitest';
import { latePatternsPlugin } from './late-patterns-plugin.ts';

function transformed(code: string): string {
  const parse = (text: string) => parseSync('chunk.js', text).program;
  return latePatternsPlugin().renderChunk.call({ parse }, code).code;
}

test('an expression that a function returns is made when it is called', () => {
  const code = 'const a=lazily(()=>/[\\p{L}"\\\\]+\\n/giu),b=/x/;';
  const late = transformed(code);
  expect(late).not.toContain('=>/');
  expect(late).toContain(',b=/x/;');
  const lazily = (make: () => RegExp) => make();
  const made = new Function('lazily', `${late}return a;`)(lazily) as RegExp;
  expect([made.source, made.flags]).toEqual(['[\\p{L}"\\\\]+\\n', 'giu']);
});

test('code without any is what it was', () => {
  const code = 'const a=()=>1;function f(){return/x/}';
  expect(transformed(code)).toBe(code);
});
