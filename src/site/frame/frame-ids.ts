/**
 * The ids of what stands around every page. No heading of a document has an anchor with a point in it,
 * so none is the same as one of these.
 */
export const CONTENT_ID = 'page.content';
export const SEARCH_ID = 'page.q';
