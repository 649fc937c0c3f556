// The app's routes on the browser's history. /meter is known; the one of Account Settings is not: modelled.

import { ref } from 'vue';

export const tabs = ['profile', 'preferences', 'my-practices', 'my-devices', 'connected-apps'] as const;
export type Tab = (typeof tabs)[number];

/** Where the app is: the patient's landing page, or a tab of the account settings. */
export type Place = { page: 'meter' } | { page: 'settings'; tab: Tab };

function read(fallback: string): Place {
  const known = /^\/(meter|account-settings\/)/.test(location.pathname);
  const path = known ? location.pathname : fallback;
  const tab = tabs.find((each) => path === `/account-settings/${each}`);
  return tab === undefined ? { page: 'meter' } : { page: 'settings', tab };
}

/** The current place, kept in step with the browser's history. */
export function createRouter(fallback: string) {
  const place = ref<Place>(read(fallback));
  window.addEventListener('popstate', () => {
    place.value = read(fallback);
  });
  const go = (path: string) => {
    history.pushState(null, '', path);
    place.value = read(path);
  };
  return { place, go };
}
