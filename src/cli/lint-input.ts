import type { World } from '../io/world.ts';
import { rules } from '../rules/index.ts';
import type { LintInput } from '../rules/lint-context.ts';
import type { Opened } from './opened.ts';
import { textReader } from './text-reader.ts';

/** What lint asks of a register that has been opened. */
export function lintInput(opened: Opened, world: World): LintInput {
  const { register, asOf, tree } = opened;
  const { today } = world;
  return { register, asOf, today, exists: tree.exists, read: textReader(opened), known: rules };
}
