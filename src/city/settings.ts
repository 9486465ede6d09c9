/**
 * What a configuration says, as plain data that its schema has passed: a city's own file, or a rule
 * set that ships with the product. All scalars are texts, booleans apart.
 */

import type { StatedSite } from './site-settings.ts';

/** One text, or a list of them. */
export type OneOrMany = string | readonly string[];

export interface Settings {
  readonly city?: string;
  readonly language?: string;
  readonly extends?: string;
  readonly documents?: OneOrMany;
  readonly decisions?: OneOrMany;
  readonly bodies?: readonly BodySettings[];
  readonly types?: TypeSetSettings | readonly TypeSetSettings[];
  readonly 'case-numbers'?: readonly CaseNumberSettings[];
  readonly 'mandate-periods'?: PeriodSettings;
  readonly 'expiry-ends-force'?: boolean;
  readonly rules?: Readonly<Record<string, string | RuleOptions>>;
  readonly waivers?: readonly WaiverSettings[];
  readonly external?: readonly ExternalSettings[];
  readonly site?: StatedSite;
}

export interface ExternalSettings {
  readonly id: string;
  readonly title: string;
  readonly to?: string;
}

export interface BodySettings {
  readonly id: string;
  readonly name?: string;
  readonly kind?: string;
  readonly aliases?: OneOrMany;
  readonly from?: string;
  readonly to?: string;
  readonly under?: string;
  readonly 'succeeded-by'?: OneOrMany;
}

export interface TypeSetSettings {
  readonly 'valid-from'?: string;
  /** By key; `off` takes away a type of the extended set. */
  readonly types: Readonly<Record<string, TypeSettings | 'off'>>;
  readonly legacy?: Readonly<Record<string, string>>;
}

export interface TypeSettings {
  readonly family?: string;
  readonly label?: string;
  readonly names?: OneOrMany;
  readonly 'decided-by'?: OneOrMany;
  readonly review?: string;
  readonly 'follow-up'?: string;
  readonly longest?: string;
  readonly required?: OneOrMany;
  readonly sections?: OneOrMany;
  readonly end?: string;
  readonly parents?: OneOrMany;
  readonly 'parent-required'?: boolean;
}

export interface CaseNumberSettings {
  readonly pattern: string;
  readonly from?: string;
  readonly to?: string;
  readonly 'decided-by'?: OneOrMany;
}

interface PeriodSettings {
  readonly council?: readonly string[];
  readonly boards?: readonly string[];
}

/** Severity and options of one rule. */
export type RuleOptions = Readonly<Record<string, string | boolean>>;

interface WaiverSettings {
  readonly rule: string;
  readonly document: string;
  readonly reason: string;
  readonly until: string;
}

/** The texts of a setting that may be one text, a list or nothing. */
export function listOf(setting: OneOrMany | undefined): readonly string[] {
  if (setting === undefined) return [];
  return typeof setting === 'string' ? [setting] : setting;
}

/** The type sets of a setting that may be one set, a list or nothing. */
export function typeSetsOf(settings: Settings): readonly TypeSetSettings[] {
  const { types } = settings;
  if (types === undefined) return [];
  return 'types' in types ? [types as TypeSetSettings] : (types as readonly TypeSetSettings[]);
}
