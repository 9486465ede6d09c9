import { type MergedTypeSet, mergeTypeSets } from './merge-types.ts';
import {
  type BodySettings,
  type ExternalSettings,
  type RuleOptions,
  type Settings,
  typeSetsOf,
} from './settings.ts';

/** Settings after merging: each list and mapping in one form only. */
export interface MergedSettings extends Omit<Settings, 'bodies' | 'types' | 'rules' | 'external'> {
  readonly bodies: readonly BodySettings[];
  readonly typeSets: readonly MergedTypeSet[];
  readonly rules: ReadonlyMap<string, RuleOptions>;
  readonly external: ReadonlyMap<string, ExternalSettings>;
}

/**
 * Lays settings over each other, the most general first. Single values and lists of patterns are
 * replaced; bodies, rules and external documents are merged by id; mandate periods are replaced
 * calendar by calendar; waivers are only ever the last layer's, for nobody else can grant them.
 */
export function mergeSettings(layers: readonly Settings[]): MergedSettings {
  const bodies = new Map<string, BodySettings>();
  const rules = new Map<string, RuleOptions>();
  const external = new Map<string, ExternalSettings>();
  let single: Settings = {};
  for (const layer of layers) {
    const { bodies: _, types: __, rules: ___, external: ____, ...others } = layer;
    const periods = { ...single['mandate-periods'], ...layer['mandate-periods'] };
    single = { ...single, ...others, 'mandate-periods': periods };
    for (const body of layer.bodies ?? []) {
      bodies.set(body.id, { ...bodies.get(body.id), ...body });
    }
    for (const [id, setting] of Object.entries(layer.rules ?? {})) {
      const options = typeof setting === 'string' ? { severity: setting } : setting;
      rules.set(id, { ...rules.get(id), ...options });
    }
    for (const each of layer.external ?? []) external.set(each.id, each);
  }
  return {
    ...single,
    bodies: [...bodies.values()],
    typeSets: mergeTypeSets(layers.map(typeSetsOf)),
    rules,
    external,
  };
}
