/**
 * What a page of the site may load and run: its own style, scripts and pictures, and nothing of any
 * other host. Pictures within the style are data. `'self'` is no scheme of a file that is opened from
 * a disk, where browsers take it for the same folder.
 */
export const POLICY: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
