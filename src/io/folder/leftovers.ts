import type { Files } from '../transaction/files.ts';
import { lifeOf, ownerIn, tokenOf } from '../transaction/owner.ts';
import { tryTo } from '../transaction/trouble.ts';
import { removeMade } from './own-files.ts';

/** A folder beside another one: what it is to become, or what it was. */
type Role = 'new' | 'old';

/** A folder by the one that it lies in and its own name. */
export interface Spot {
  readonly parent: string;
  readonly name: string;
}

/** The paths of the new and of the old folder beside a folder, which say which process made them. */
export function besides(files: Files, { parent, name }: Spot): Readonly<Record<Role, string>> {
  const token = tokenOf(files.self(), files.newId());
  const path = (role: Role) => `${parent}/.${name}.${role}-${token}`;
  return { new: path('new'), old: path('old') };
}

/** The folders of a role that processes left which have ended. */
function leftBy(files: Files, { parent, name }: Spot, role: Role): string[] {
  const start = `.${name}.${role}-`;
  return files.list(parent).flatMap((each) => {
    const owner = each.startsWith(start) ? ownerIn(each.slice(start.length)) : undefined;
    if (!owner || lifeOf(files, owner) !== 'ended') return [];
    return files.status(`${parent}/${each}`)?.kind === 'folder' ? [`${parent}/${each}`] : [];
  });
}

/**
 * Ends what processes left that were cut off while they replaced a folder: where it is gone, the old
 * one is put back; what they made is removed.
 */
export function clearLeftovers(files: Files, spot: Spot): void {
  tryTo(() => {
    const path = `${spot.parent}/${spot.name}`;
    const [old, ...others] = leftBy(files, spot, 'old').sort();
    if (old !== undefined && files.status(path) === undefined) files.rename(old, path);
    else if (old !== undefined) others.push(old);
    for (const each of [...others, ...leftBy(files, spot, 'new')]) removeMade(files, each);
  });
}
