import type { World } from '../io/world.ts';
import type { View } from '../register/view.ts';
import { rules } from '../rules/index.ts';
import { lint } from '../rules/lint.ts';
import type { Finding } from '../rules/rule.ts';
import { waivedOn } from '../rules/waivers.ts';
import type { Opened } from './opened.ts';
import { textReader } from './text-reader.ts';

/** What lint finds in a view of a register, without what is waived. */
export function lintView(opened: Opened, { register, asOf }: View, world: World): Finding[] {
  const found = lint(rules, {
    register,
    asOf,
    today: world.today,
    exists: opened.tree.exists,
    read: textReader(opened),
  });
  const isWaived = waivedOn(register, asOf);
  return found.filter((finding) => !isWaived(finding));
}
