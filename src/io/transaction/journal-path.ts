/** What has been decided and is to be finished, whatever happens: while it stands, files may be mixed. */
export const JOURNAL: string = '.gov-docs/journal.json';
