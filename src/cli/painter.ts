import type { World } from '../io/world.ts';
import { type Painter, PLAIN } from '../report/painter.ts';
import { colourLevel } from './colour.ts';

/** The painter for what a command prints. chalk is only loaded where there is colour. */
export async function painterFor(
  world: Pick<World, 'env' | 'stdout'>,
  option: boolean | undefined,
): Promise<Painter> {
  const level = colourLevel(world, option);
  if (level === 0) return PLAIN;
  const { Chalk } = await import('chalk');
  return new Chalk({ level });
}
