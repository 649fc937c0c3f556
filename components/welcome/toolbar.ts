import type { Browser } from 'webextension-polyfill';

/** Where this browser has our icon. */

/** The browser whose toolbar is drawn, and whether the icon stands on it or behind the puzzle piece. */
export interface Toolbar {
  readonly browser: 'chrome' | 'edge' | 'firefox';
  readonly onToolbar: boolean;
}

/** As much of `navigator` as is asked. Chromium's own names for its browsers are not in the standard library's types. */
interface Agent {
  readonly userAgentData?: { readonly brands: readonly { readonly brand: string }[] };
}

/** Finds out. Where the browser does not tell, the icon is behind the puzzle piece: there every browser lists it. */
export async function toolbarOf({ action, runtime }: Browser, navigator: Navigator & Agent): Promise<Toolbar> {
  const settings = await Promise.resolve()
    .then(() => action.getUserSettings())
    .catch(() => null);
  const edge = navigator.userAgentData?.brands.some(({ brand }) => brand === 'Microsoft Edge');
  return {
    // Only Firefox has this.
    browser: 'getBrowserInfo' in runtime ? 'firefox' : edge ? 'edge' : 'chrome',
    onToolbar: settings?.isOnToolbar ?? false,
  };
}
