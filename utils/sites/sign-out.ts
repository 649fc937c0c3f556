import type { ServiceId } from './types.ts';

/**
 * How a person signs out of each service's website. Data only; nothing is ever pressed. The words for people are in the
 * catalogue (i18n/en/ward.ts), under `signOut.` and, where something is not known, `signOut.unknown.`.
 */

/** What is known of it. */
export interface SignOutWay {
  /** The site's own names in the text, exactly as they stand there. */
  readonly names: Readonly<Record<string, string>>;
  /** Where it was read; null where there is no public address. */
  readonly source: string | null;
  /** YYYY-MM-DD on which it was last looked at. */
  readonly checked: string;
}

/** All of them. */
export const SIGN_OUT: Readonly<Record<ServiceId, SignOutWay>> = {
  // The help speaks of the clinics' website. It also says that Glooko signs out by itself after 60 minutes.
  glooko: {
    names: { logOut: 'Log Out' },
    source: 'https://support.glooko.com/hc/en-us/articles/360002118418',
    checked: '2026-11-21',
  },
  // Public programs saw the link `cui-link__logout` in the French website.
  clarity: { names: { logOut: 'Déconnexion' }, source: null, checked: '2026-11-20' },
  // The help names the menu, on pages about other things.
  libreview: { names: { menu: 'Settings Menu' }, source: null, checked: '2026-11-20' },
};
