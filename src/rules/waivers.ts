import type { Document } from '../document/document.ts';
import type { Register } from '../register/register.ts';
import type { Day } from '../text/calendar.ts';
import type { Place } from '../text/place.ts';
import { isReadable } from './decision-files.ts';
import type { Finding } from './rule.ts';

/** A waiver that somebody has granted: in the configuration, or in the document that it excuses. */
export interface GrantedWaiver {
  readonly rule: string;
  readonly until: Day;
  /** The id that the configuration names. */
  readonly id: string;
  /** The document in which it stands; undefined for one of the configuration. */
  readonly own: Document | undefined;
  readonly places: Readonly<Record<'rule' | 'document' | 'until', Place>>;
}

/** Rules about waivers: what they find cannot be waived, only switched off. */
export const WAIVER_RULES: ReadonlySet<string> = new Set(['waiver-ended', 'waiver-unneeded']);

/** All waivers of a register, whatever their day. */
export function waiversOf({ city, documents }: Register): GrantedWaiver[] {
  const configured = city.waivers.map(({ rule, until, document, places }) => ({
    ...{ rule, until, places },
    id: document,
    own: undefined,
  }));
  const stated = documents.filter(isReadable).flatMap((document) =>
    document.waivers.map(({ rule, until }) => ({
      rule: rule.value,
      until: until.value,
      id: document.id.value,
      own: document,
      places: { rule: rule.place, document: rule.place, until: until.place },
    })),
  );
  return [...configured, ...stated];
}

/**
 * Whether a finding is one that a waiver is about. A document whose frontmatter is at fault cannot
 * excuse that fault itself.
 */
export function covers(waiver: GrantedWaiver, { rule, document, basis }: Finding): boolean {
  if (waiver.rule !== rule || !document || WAIVER_RULES.has(rule)) return false;
  if (!waiver.own) return waiver.id === document.id.value;
  return waiver.own === document && basis !== 'form';
}

/** Tells which findings are waived on a day; a waiver's last day is within it. */
export function waivedOn(register: Register, asOf: Day): (finding: Finding) => boolean {
  const byRule = new Map<string, GrantedWaiver[]>();
  for (const waiver of waiversOf(register)) {
    if (waiver.until < asOf) continue;
    const known = byRule.get(waiver.rule);
    if (known) known.push(waiver);
    else byRule.set(waiver.rule, [waiver]);
  }
  return (finding) => byRule.get(finding.rule)?.some((waiver) => covers(waiver, finding)) === true;
}
