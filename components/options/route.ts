import { signal } from '@preact/signals';

/** Which screen the page shows. It stands in the address, so that the browser's Back works and a reload stays where it was. */

const SCREENS = [
  'list',
  'clinic',
  'add',
  'edit',
  'resume',
  'import',
  'share',
  'backup',
  'about',
  'log',
  'pictures',
  'month',
] as const;

/** A screen. */
export type Screen = (typeof SCREENS)[number];

/** A screen, and the clinic that it is about. */
export interface Route {
  readonly screen: Screen;
  readonly clinic: string | null;
}

function read(): Route {
  const [, name, clinic] = location.hash.split('/');
  return { screen: SCREENS.find((screen) => screen === name) ?? 'list', clinic: clinic ?? null };
}

/** What is shown. */
export const route = signal<Route>(read());

/** Whether a person has moved within the page: then the focus goes along. */
export const hasMoved = signal(false);

/** The address of a screen, for links. */
export const addressOf = (screen: Screen, clinic?: string): string => `#/${screen}${clinic ? `/${clinic}` : ''}`;

/** Goes to a screen. */
export function go(screen: Screen, clinic?: string): void {
  location.hash = addressOf(screen, clinic);
}

/**
 * Follows the address.
 * @param before what has to be done before the next screen shows
 */
export function followAddress(before: () => Promise<void>): void {
  addEventListener('hashchange', () => {
    void before().then(() => {
      hasMoved.value = true;
      route.value = read();
    });
  });
}
