import type { Document } from '../document/document.ts';
import type { Register } from '../register/register.ts';
import type { Finding } from '../rules/rule.ts';
import type { Published } from './published.ts';

/** The words by which a document could be told from a finding. */
function wordsOf({ id, title }: Document): string[] {
  return [id.value, ...(title ? [title.value] : [])].filter((words) => words.length > 3);
}

/**
 * The findings that may be shown to everybody: about published documents, and silent of all that is
 * not published. Each leads to the document as it is published.
 */
export function publishedFindings(
  findings: readonly Finding[],
  { register, withheld }: Published,
): Finding[] {
  const shown: ReadonlyMap<string, Register['documents'][number]> = new Map(
    register.documents.map((document) => [document.source.path, document]),
  );
  // A draft is often called as the document that it is to replace: that name is no secret.
  const known = new Set(register.documents.flatMap(wordsOf));
  const secret = withheld.flatMap(wordsOf).filter((words) => !known.has(words));
  return findings.flatMap((finding): Finding[] => {
    const document = finding.document && shown.get(finding.document.source.path);
    if (!document || finding.place.source.path !== document.source.path) return [];
    const { message, help, related } = finding;
    const said = [message, help, ...related.map((each) => each.message)];
    const text = said.flatMap(({ sv, en }) => [sv, en]).join('\n');
    const tells =
      related.some(({ place }) => !shown.has(place.source.path)) ||
      secret.some((words) => text.includes(words));
    return tells ? [] : [{ ...finding, document }];
  });
}
