/** How often each of some things came, in words. */
export function counted(items: readonly string[]): string {
  const each = [...new Set(items)].sort();
  return each.map((one) => `${one} ${items.filter((item) => item === one).length}`).join(', ');
}
