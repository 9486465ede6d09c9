/**
 * Two faults are planted in each corpus of more than one document: a link to an anchor that is nowhere, and a value
 * that no schema of a peer accepts. A tool that does not find what it looks for has not done the work that is timed.
 */
export const FAULTY_NUMBER = 7;

/** The anchor, and the id, that no document has. */
export const MISSING = 'finns-inte';
