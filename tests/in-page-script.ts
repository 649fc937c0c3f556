/**
 * Bundles the half of a test that runs inside a browser's document, and puts it into a blank one. Owns: the bundle, made
 * once for each entry. Must not: know what the script does.
 */
import type { Page } from 'puppeteer-core';
import { build } from 'vite';

const BLANK = '<!doctype html><html><head><title></title></head><body></body></html>';

const bundled = new Map<string, Promise<string>>();

/**
 * A module and all it imports, as one classic script.
 * @param entry absolute path of the module; what it leaves for the tests, it leaves on `window`
 */
export function inPageScript(entry: string): Promise<string> {
  const made = bundled.get(entry) ?? bundle(entry);
  bundled.set(entry, made);
  return made;
}

/** Makes the tab an empty document in standards mode that has run the module. */
export async function openBlankWith(page: Page, entry: string): Promise<void> {
  const script = await inPageScript(entry);
  await page.setContent(BLANK);
  await page.evaluate(`${script}\n;undefined`);
}

async function bundle(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      rolldownOptions: { input: entry, output: { format: 'iife', name: '__inPage' } },
    },
  });
  const first = Array.isArray(made) ? made[0] : made;
  if (!first || !('output' in first)) throw new Error(`${entry} was not bundled`);
  return first.output[0].code;
}
