import { SEVERITIES, type Severity } from '../city/city.ts';
import type { Document } from '../document/document.ts';
import type { Finding } from '../rules/rule.ts';

/** Findings counted: by severity, by rule and by document, the worst first. */
export interface Summary {
  readonly count: Readonly<Record<Severity, number>>;
  readonly rules: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly count: number;
  }[];
  readonly documents: readonly {
    readonly document: Document | undefined;
    readonly path: string;
    readonly count: Readonly<Record<Severity, number>>;
  }[];
}

type Count = Record<Severity, number>;

function worst(a: Count, b: Count): number {
  return b.error - a.error || b.warning - a.warning || b.info - a.info;
}

/** Counts findings. Ties are broken by name, so that the order is always the same. */
export function summarise(findings: readonly Finding[]): Summary {
  const total: Count = { error: 0, warning: 0, info: 0 };
  const rules = new Map<string, { rule: string; severity: Severity; count: number }>();
  const documents = new Map<
    string,
    { document: Document | undefined; path: string; count: Count }
  >();
  for (const { rule, severity, document, place } of findings) {
    total[severity] += 1;
    const key = `${SEVERITIES.indexOf(severity)} ${rule}`;
    const ofRule = rules.get(key) ?? { rule, severity, count: 0 };
    ofRule.count += 1;
    rules.set(key, ofRule);
    const { path } = place.source;
    const ofDocument = documents.get(path) ?? {
      // A decision is none of the documents that its points are about.
      document: document?.source === place.source ? document : undefined,
      path,
      count: { error: 0, warning: 0, info: 0 },
    };
    ofDocument.count[severity] += 1;
    documents.set(path, ofDocument);
  }
  const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return {
    count: total,
    rules: [...rules]
      .sort(([a, x], [b, y]) => (a[0] === b[0] ? y.count - x.count : 0) || byName(a, b))
      .map(([, each]) => each),
    documents: [...documents.values()].sort(
      (a, b) => worst(a.count, b.count) || byName(a.path, b.path),
    ),
  };
}
