import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { facts } from './case.ts';

function documentsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return documentsIn(file);
    return entry.name.endsWith('.md') ? [readFileSync(file, 'utf8')] : [];
  });
}

/** Documents as cities write them, healthy and ill. */
const CORPUS = [...documentsIn('fixtures/registers'), ...documentsIn('fixtures/rules')];

/** What means something to a reader of frontmatter, of Markdown or of dates. */
const TOKENS = [
  '---\n',
  '---',
  '...\n',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '  ',
  '\n  ',
  '\n- ',
  ':',
  ': ',
  '- ',
  '? ',
  '[',
  ']',
  '{',
  '}',
  ', ',
  '"',
  "'",
  '|\n',
  '>-\n',
  '# ',
  ' #',
  '&a ',
  '*a',
  '!!str ',
  '<<: ',
  '%YAML 1.1\n',
  '@',
  '`',
  '~',
  'null',
  'true',
  '\\',
  '\\ud800',
  '\u0000',
  '\u001b',
  '\u0085',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ufeff',
  'å',
  'a\u030a',
  '😀',
  'id',
  'title: ',
  'type: ',
  'decided-by: ',
  'decision: ',
  'date: ',
  'validity: ',
  'from: ',
  'to: ',
  'repeal: ',
  'history: ',
  'event: ',
  'review: ',
  'every: ',
  'supersedes: ',
  'attachments: ',
  'Beslutat av: ',
  'Giltig till: ',
  'policy',
  'kommunfullmäktige',
  'until-further-notice',
  'unknown',
  'legal-force',
  '2024-06-17',
  '2024-02-30',
  '2024',
  '0000-00-00',
  '§ 21',
  '48 months',
  'tills vidare',
  '2022-2026',
  '[text](a.md)',
  '![](',
  '<a id="x">',
  '```\n',
  '> ',
  '## ',
  '__proto__: ',
] as const;

/** Some of the tokens, in any order: about one in four reads as frontmatter. */
const tokenSoup: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...TOKENS), { maxLength: 40 })
  .map((tokens) => tokens.join(''));

/** Token soup where frontmatter stands, by itself or after healthy facts. */
export const soupDocument: fc.Arbitrary<string> = fc
  .tuple(fc.boolean(), tokenSoup, tokenSoup)
  .map(([isHealthy, yaml, body]) => `---\n${isHealthy ? facts() : ''}${yaml}\n---\n${body}`);

type Edit = (text: string) => string;

const at = fc.double({ min: 0, max: 1, noNaN: true });

/** One slip: something put in, taken out, repeated, or the end cut off. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(at, fc.constantFrom(...TOKENS)).map(
    ([where, token]): Edit =>
      (text) => {
        const index = Math.floor(where * text.length);
        return text.slice(0, index) + token + text.slice(index);
      },
  ),
  fc.tuple(at, fc.nat(30)).map(
    ([where, length]): Edit =>
      (text) => {
        const index = Math.floor(where * text.length);
        return text.slice(0, index) + text.slice(index + length);
      },
  ),
  fc.tuple(at, fc.nat(200)).map(
    ([where, length]): Edit =>
      (text) => {
        const index = Math.floor(where * text.length);
        return text.slice(0, index + length) + text.slice(index);
      },
  ),
  at.map(
    (where): Edit =>
      (text) =>
        text.slice(0, Math.floor(where * text.length)),
  ),
);

/** A document of the corpus with a few slips in it. */
export const mutatedDocument: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...CORPUS), fc.array(edit, { maxLength: 4 }))
  .map(([text, edits]) => edits.reduce((changed, change) => change(changed), text));

/** Any bytes, or those of a mutated document with some changed. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(mutatedDocument, fc.array(fc.tuple(at, fc.nat(255)), { maxLength: 3 }))
    .map(([text, changes]) => {
      const bytes = Uint8Array.from(Buffer.from(text));
      for (const [where, byte] of changes) bytes[Math.floor(where * bytes.length)] = byte;
      return bytes;
    }),
);
