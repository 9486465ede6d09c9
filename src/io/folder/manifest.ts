const FIRST_LINE = 'gov-docs site 1';

const NOTE = [
  'Mappen är gjord av gov-docs build, som ersätter den i sin helhet nästa gång.',
  'This folder was made by gov-docs build, which replaces all of it the next time.',
];

/** What the marker of a made folder says: which files were made. The same files give the same text. */
export function manifestText(paths: readonly string[]): string {
  return `${[FIRST_LINE, ...NOTE, '', ...[...paths].sort()].join('\n')}\n`;
}

/** The files that a marker names, by their paths from its folder; undefined where it is none of ours. */
export function readManifest(text: string): ReadonlySet<string> | undefined {
  const lines = text.split(/\r?\n/);
  if (lines[0] !== FIRST_LINE) return undefined;
  const blank = lines.indexOf('');
  return new Set(blank < 0 ? [] : lines.slice(blank + 1).filter((line) => line !== ''));
}
