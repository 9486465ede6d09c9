import type { MapHistory, NodeRecord, Period } from '../../graph/history/history.ts';
import type { Language, Text } from '../../text/language.ts';

const UNKNOWN: Text = { sv: 'okänt sedan när', en: 'not known since when' };

function told(period: Period, language: Language): Period {
  if (period.from !== undefined || period.state !== 'in-force') return period;
  return { ...period, text: `${period.text}, ${UNKNOWN[language]}` };
}

/**
 * A history that says of which documents nobody knows since when they apply: they stand on the map of
 * every day, and readers would take that for knowledge.
 */
export function sinceUnknown(history: MapHistory, language: Language): MapHistory {
  const nodes = history.nodes.map((node): NodeRecord => {
    if (node.kind !== 'document') return node;
    return { ...node, periods: node.periods.map((period) => told(period, language)) };
  });
  return { ...history, nodes };
}
