import type { Document } from '../../document/document.ts';
import { buildMap, type MapInput } from '../../graph/build-map.ts';
import { type LayOut, loadGraphviz } from '../../graph/graphviz.ts';
import { groupMap } from '../../graph/group-map.ts';
import { buildHistory } from '../../graph/history/build-history.ts';
import type { MapHistory } from '../../graph/history/history.ts';
import { EVERYTHING } from '../../graph/map-selection.ts';
import type { FindingCounts, SteeringMap } from '../../graph/steering-map.ts';
import { mapTitle } from '../../graph/titles.ts';
import type { Day } from '../../text/calendar.ts';
import type { Language } from '../../text/language.ts';
import type { Site } from '../site.ts';
import { sinceUnknown } from './since-unknown.ts';

/** The steering maps of a site, each made when it is asked for. */
export interface Maps {
  /** The map of a day, in groups where there are many documents; made once for each day and language. */
  readonly mapOn: (day: Day, language: Language) => SteeringMap;
  /** The map over time, made once for each language. */
  readonly historyIn: (language: Language) => MapHistory;
  /** Graphviz, which finds the ways of the relations. */
  readonly layOut: LayOut;
}

const NONE: FindingCounts = { error: 0, warning: 0, info: 0 };

/** Counts the findings that are published. */
function findingCounts({ findings }: Site): (document: Document) => FindingCounts {
  const counts = new Map<Document, FindingCounts>();
  for (const { document, severity } of findings) {
    if (!document) continue;
    const known = counts.get(document) ?? NONE;
    counts.set(document, { ...known, [severity]: known[severity] + 1 });
  }
  return (document) => counts.get(document) ?? NONE;
}

function titleOn({ register }: Site, day: Day, language: Language) {
  const facts = {
    city: register.city.name,
    asOf: day,
    decision: undefined,
    since: undefined,
    revision: undefined,
    isMandate: false,
    around: [],
    hasFuture: false,
    hasEnded: false,
    hasFilter: false,
  };
  return mapTitle(facts, language);
}

/** Makes the maps of a site ready to be drawn; that Graphviz is loaded is what it waits for. */
export async function loadMaps(site: Site): Promise<Maps> {
  const { register, asOf } = site;
  const findingsOf = findingCounts(site);
  const inputOn = (day: Day, language: Language): MapInput => ({
    view: { register, asOf: day },
    before: undefined,
    announced: [],
    isAssumed: false,
    // What is wrong is known of the site's day alone.
    findingsOf: day === asOf ? findingsOf : () => NONE,
    selection: EVERYTHING,
    language,
    ...titleOn(site, day, language),
  });
  const maps = new Map<string, SteeringMap>();
  const histories = new Map<Language, MapHistory>();
  return {
    mapOn(day, language) {
      const key = `${day} ${language}`;
      const map = maps.get(key) ?? groupMap(buildMap(inputOn(day, language)), 'auto');
      maps.set(key, map);
      return map;
    },
    historyIn(language) {
      const history =
        histories.get(language) ??
        sinceUnknown(buildHistory(inputOn(asOf, language), 'auto'), language);
      histories.set(language, history);
      return history;
    },
    layOut: await loadGraphviz(),
  };
}
