import { keyName, nameInBrackets } from './key-names.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { templateValues } from './template-values.ts';

/** What a template leaves for the author to fill in must not reach the decision. */
export const metadataPlaceholder: Rule = {
  id: 'metadata-placeholder',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'En uppgift är mallens platshållare, som [Nummer] eller ÅÅÅÅ-MM-DD.',
    en: 'A value is a placeholder of the template, such as [Nummer] or ÅÅÅÅ-MM-DD.',
  },
  why: {
    sv: 'Ett dokument som beslutas med tomma mallfält går inte att knyta till sitt ärende, sitt beslut eller den som ansvarar för det.',
    en: 'A document decided with the blanks of its template cannot be tied to its case, its decision or the one who answers for it.',
  },

  *check({ documents }) {
    for (const { frontmatter, source } of documents) {
      if (!frontmatter) continue;
      for (const { path, text, value } of templateValues(frontmatter)) {
        const single = path.replace(/^decisions\./, 'decision.');
        const known = keyName(single);
        const { sv, en } = nameInBrackets(single);
        const key = path.slice(path.lastIndexOf('.') + 1);
        const line = known && `${key}: ${known.example}`;
        yield {
          place: { source, start: value.start, end: value.end },
          message: {
            sv: `${quote(text)} står kvar från mallen under ${path}${sv}.`,
            en: `${quote(text)} is left from the template under ${path}${en}.`,
          },
          help: {
            sv: `Skriv uppgiften${line ? `, till exempel ${line}` : ''}. Finns den inte, ta bort raden.`,
            en: `Write the fact${line ? `, for example ${line}` : ''}. If there is none, remove the line.`,
          },
        };
      }
    }
  },
};
