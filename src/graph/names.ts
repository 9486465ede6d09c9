import type { Text } from '../text/language.ts';
import type { Column, EdgeKind, Lane, Look } from './steering-map.ts';

/** The lanes in words: who decides. */
export const LANE_NAMES: Readonly<Record<Lane, Text>> = {
  outside: { sv: 'Utanför kommunen', en: 'Outside the city' },
  council: { sv: 'Fullmäktige', en: 'Council' },
  executive: { sv: 'Styrelsen', en: 'Executive' },
  board: { sv: 'Nämnder', en: 'Boards' },
  company: { sv: 'Bolag', en: 'Companies' },
  office: { sv: 'Förvaltningar och tjänstepersoner', en: 'Offices and officials' },
  unknown: { sv: 'Beslutare okänd', en: 'Decider unknown' },
};

/** The columns in words: families of types. */
export const COLUMN_NAMES: Readonly<Record<Column, Text>> = {
  planning: { sv: 'Planerande', en: 'Planning' },
  regulating: { sv: 'Reglerande', en: 'Regulating' },
  directed: { sv: 'Riktade', en: 'Directed' },
  normative: { sv: 'Normgivning', en: 'Normative' },
  other: { sv: 'Övriga', en: 'Other' },
};

/** The relations in words, read from the document that states them to the other. */
export const EDGE_NAMES: Readonly<Record<EdgeKind, Text>> = {
  supersedes: { sv: 'ersätter', en: 'supersedes' },
  'belongs-to': { sv: 'hör till', en: 'belongs to' },
  concretises: { sv: 'konkretiserar', en: 'concretises' },
  'refers-to': { sv: 'hänvisar till', en: 'refers to' },
  upstream: { sv: 'utgår från', en: 'builds on' },
  requires: { sv: 'kräver', en: 'requires' },
};

/** The same, read from the other end. */
export const EDGE_INVERSES: Readonly<Record<EdgeKind, Text>> = {
  supersedes: { sv: 'ersätts av', en: 'is superseded by' },
  'belongs-to': { sv: 'har under sig', en: 'has below it' },
  concretises: { sv: 'konkretiseras av', en: 'is concretised by' },
  'refers-to': { sv: 'hänvisas till av', en: 'is referred to by' },
  upstream: { sv: 'är grund för', en: 'is the basis of' },
  requires: { sv: 'krävs av', en: 'is required by' },
};

/** What the looks of a node mean, for the legend. */
export const LOOK_NAMES: Readonly<Record<Look, Text>> = {
  'in-force': { sv: 'gällande', en: 'in force' },
  partial: { sv: 'delvis gällande', en: 'partially in force' },
  expired: { sv: 'giltighetstiden har gått ut', en: 'expired' },
  coming: { sv: 'antagen, gäller inte än', en: 'adopted, not yet in force' },
  proposed: { sv: 'inte beslutad', en: 'not decided' },
  ended: { sv: 'har upphört', en: 'has ended' },
  outside: { sv: 'externt dokument', en: 'external document' },
  missing: { sv: 'krävs men saknas', en: 'required but missing' },
};
