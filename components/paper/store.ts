import { signal } from '@preact/signals';
import { browser } from '../../utils/browser.ts';
import { loadClinics } from '../all-clinics.ts';
import { standInOwnTab } from '../own-tab.ts';
import { loadView } from '../store.ts';

/** What the pages for the phone and for printing show: the background's view. They change nothing and keep nothing. */

/** The address after `#`: which sheet, or which service. */
export const hash = signal(location.hash);

/**
 * Loads everything, and again whenever the clinics change: an old code must not stay on the screen.
 * @param all also the clinics that are not in use
 */
export async function load({ all }: { readonly all: boolean }): Promise<void> {
  addEventListener('hashchange', () => {
    hash.value = location.hash;
  });
  await standInOwnTab();
  const read = () => Promise.all([loadView(), all ? loadClinics() : null]);
  browser.storage.onChanged.addListener(() => void read());
  await read();
}
