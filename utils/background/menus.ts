import type { Browser } from 'webextension-polyfill';
import { hintLanguage } from '../i18n/choice.ts';
import { MATCHES } from '../sites/places.ts';
import { SERVICE_IDS, type ServiceId } from '../sites/types.ts';
import type { State } from '../state.ts';
import { mayFill } from '../ward/ward.ts';
import { isOff } from './offer.ts';

/** The entries in the browser's menu of a box: one for each service that has a code, and one to show us the box. */

/** What an entry means. */
export type MenuCommand =
  | { readonly kind: 'put'; readonly service: ServiceId; readonly clinic: string }
  | { readonly kind: 'point' };

const isService = (text: string | undefined): text is ServiceId => SERVICE_IDS.some((id) => id === text);

/** The meaning of an entry's id; null for an id that is none of ours. */
export function readMenuId(id: string | number): MenuCommand | null {
  const [kind, service, clinic] = String(id).split(':');
  if (kind === 'point') return { kind };
  return kind === 'put' && isService(service) && clinic ? { kind, service, clinic } : null;
}

/** The entries for a state. The clinic's id is part of an entry's id, so that a menu that is behind is noticed. */
export function menuEntries(state: State): { id: string; title: string }[] {
  const { clinic, services, broken } = state.active;
  const { t } = hintLanguage(state);
  if (!clinic || broken || !mayFill(state.ward)) return [];
  return services
    .filter(({ service, code }) => code !== null && isOff(state, service) === null)
    .map(({ service }) => ({
      id: `put:${service}:${clinic.profile.id}`,
      // A single "&" would mark a letter for the keyboard.
      title: t('menu.put', { service: t(`service.${service}`), clinic: clinic.profile.name.replaceAll('&', '&&') }),
    }));
}

// Two runs at once would make entries twice.
let turn: Promise<unknown> = Promise.resolve();

/** Makes the browser's menu fit the state. */
export function refreshMenus(browser: Browser, read: () => Promise<State>): Promise<unknown> {
  turn = turn
    .then(async () => {
      const state = await read();
      const entries = menuEntries(state);
      await browser.contextMenus.removeAll();
      for (const entry of entries) {
        browser.contextMenus.create({ ...entry, contexts: ['editable'], documentUrlPatterns: ['https://*/*'] });
      }
      if (state.settings.off.everywhere) return;
      const title = hintLanguage(state).t('menu.point');
      const contexts: ['page', 'editable'] = ['page', 'editable'];
      browser.contextMenus.create({ id: 'point', title, contexts, documentUrlPatterns: [...MATCHES] });
    })
    .catch(() => undefined);
  return turn;
}
