import { visible } from '../report/visible.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { nearest } from '../text/nearest.ts';
import { UserError } from './user-error.ts';

/** The rules of some ids, or all. */
export function chosenRules(ids: readonly string[] | undefined): readonly Rule[] {
  if (!ids) return rules;
  const known = rules.map((rule) => rule.id);
  for (const id of ids) {
    if (known.includes(id)) continue;
    const near = nearest(id, known);
    throw new UserError({
      sv: `Regeln «${visible(id)}» finns inte.${near ? ` Menade du ${near}?` : ''} Se gov-docs rule.`,
      en: `There is no rule "${visible(id)}".${near ? ` Did you mean ${near}?` : ''} See gov-docs rule.`,
    });
  }
  return rules.filter((rule) => ids.includes(rule.id));
}
