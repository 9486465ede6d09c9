import type { World } from '../io/world.ts';

/**
 * Whether to colour, decided once: `--no-color`, then NO_COLOR (not empty), then FORCE_COLOR (`0`
 * and `false` turn it off), then whether the output is a terminal. chalk alone does not heed NO_COLOR.
 *
 * @returns chalk's level: 0 for none, 1 for the sixteen colours that every terminal has
 */
export function colourLevel(
  world: Pick<World, 'env' | 'stdout'>,
  option: boolean | undefined,
): 0 | 1 {
  const { env, stdout } = world;
  if (option === false) return 0;
  if (env.NO_COLOR) return 0;
  if (env.FORCE_COLOR !== undefined) return /^(?:0|false)$/.test(env.FORCE_COLOR) ? 0 : 1;
  return stdout.isTTY && env.TERM !== 'dumb' ? 1 : 0;
}
