import { UNSEEN } from '../report/visible.ts';

/** Characters that could end a script element, or begin a comment in it. */
const TELLING = /[<>&]/g;

function escaped(text: string): string {
  return text.replace(
    /[\s\S]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Data as the text of a `<script type="application/json">`: no content can end the element early, and
 * nothing hides in it.
 */
export function embedJson(data: unknown): string {
  return JSON.stringify(data).replace(TELLING, escaped).replace(UNSEEN, escaped);
}
