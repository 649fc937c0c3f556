// The pages that the extension's Practice shows, from the same files as the server's: markup and script of each.

import { bodyOf } from './shared/markup.ts';

/** One HTML file. */
export interface App {
  readonly markup: () => Promise<{ default: string }>;
  /** Runs the script that the file names. */
  readonly run: () => Promise<unknown>;
}

const glooko = () => import('./glooko/app/main.tsx');

/** By their path, as in the registry. */
export const apps: Readonly<Record<string, App>> = {
  'glooko/account.html': { markup: () => import('./glooko/account.html?raw'), run: glooko },
  'glooko/account-renamed.html': { markup: () => import('./glooko/account-renamed.html?raw'), run: glooko },
  'clarity/app.html': { markup: () => import('./clarity/app.html?raw'), run: () => import('./clarity/app/main.ts') },
  'libreview/app.html': {
    markup: () => import('./libreview/app.html?raw'),
    run: () => import('./libreview/app/main.ts'),
  },
};

/**
 * Makes a document the page of this file, as far as its body goes, and runs the page.
 * @param before what has to be done between the two
 * @throws {Error} where there is no such file
 */
export async function startApp(document: Document, file: string, before: () => void): Promise<void> {
  const app = apps[file];
  if (!app) throw new Error(`No page for ${file}`);
  const body = bodyOf((await app.markup()).default);
  document.body.className = body.className;
  document.body.replaceChildren(...body.childNodes);
  before();
  await app.run();
}
