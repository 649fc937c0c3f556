import { signal } from '@preact/signals';
import { browser } from '../../utils/browser.ts';
import { standInOwnTab } from '../own-tab.ts';
import { loadView } from '../store.ts';
import { type Toolbar, toolbarOf } from './toolbar.ts';

/** What the first-run page needs beside the background's view. */

/** How the browser's toolbar looks here; null until it is known. */
export const toolbar = signal<Toolbar | null>(null);

const loadToolbar = async () => {
  toolbar.value = await toolbarOf(browser, navigator);
};

/** Loads everything. */
export async function load(): Promise<void> {
  browser.storage.onChanged.addListener(() => void loadView());
  // Whoever has put the icon on the toolbar meanwhile sees it there.
  addEventListener('focus', () => void loadToolbar());
  await Promise.all([standInOwnTab(), loadToolbar()]);
  await loadView();
}
