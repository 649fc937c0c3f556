// The app's routes, on the browser's history. Which path the real settings page has is not known: modelled.

import { useEffect, useState } from 'react';

export const routes = [
  '/',
  '/logbook',
  '/reports',
  '/settings/account',
  '/settings/profile',
  '/settings/devices',
] as const;
export type Route = (typeof routes)[number];

const MOVED = 'glooko:moved';

/** The current route; an address that is not one of ours (the app may be served elsewhere) shows `fallback`. */
export function useRoute(fallback: Route): Route {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const read = () => setPath(location.pathname);
    window.addEventListener('popstate', read);
    window.addEventListener(MOVED, read);
    return () => {
      window.removeEventListener('popstate', read);
      window.removeEventListener(MOVED, read);
    };
  }, []);
  return routes.find((route) => route === path) ?? fallback;
}

/** Goes to a route without loading a page. */
export function go(route: Route): void {
  history.pushState(null, '', route);
  window.dispatchEvent(new Event(MOVED));
}
