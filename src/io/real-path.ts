import { realpathSync } from 'node:fs';
import path from 'node:path';

/** A path without links, as far as it exists; what does not exist stands as it was written. */
export function realPath(file: string): string {
  const missing: string[] = [];
  for (let each = path.resolve(file); ; each = path.dirname(each)) {
    try {
      return path.join(realpathSync(each), ...missing);
    } catch {
      if (each === path.dirname(each)) return path.resolve(file);
      missing.unshift(path.basename(each));
    }
  }
}
