import { existsSync } from 'node:fs';
import { type Browser, chromium as playwright } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser in which pictures and pages are tried. Nothing is downloaded. */
export const chromium = {
  /** Its file: the one that `GOV_DOCS_CHROMIUM` names, none where that is empty, else the system's. */
  executable(): string | undefined {
    const named = process.env.GOV_DOCS_CHROMIUM;
    return named === undefined ? PLACES.find((path) => existsSync(path)) : named || undefined;
  },

  /** For the name of a test that is passed over: why, and what to do. */
  missing(): string {
    const why = ' (skipped: no Chromium here; name one in GOV_DOCS_CHROMIUM)';
    return chromium.executable() === undefined ? why : '';
  },
} as const;

/**
 * Starts Chromium without a window. One for each test file: the caller closes it.
 *
 * @throws where there is none, or the one that was named does not start
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = chromium.executable();
  if (executablePath === undefined) throw new Error(`no browser${chromium.missing()}`);
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return await playwright.launch({ executablePath, headless: true, args });
}
