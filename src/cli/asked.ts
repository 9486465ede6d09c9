/** Whether a path is a file or folder that was asked for, or lies in one; all are where none was. */
export function isAsked(path: string, only: readonly string[]): boolean {
  return only.length === 0 || only.some((each) => isWithin(path, each));
}

/** Whether a path is a file or folder, or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
