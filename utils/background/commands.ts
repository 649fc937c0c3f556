import type { Browser, Menus, Tabs } from 'webextension-polyfill';
import { hintLanguage } from '../i18n/choice.ts';
import type { HandRefusal, TabMessage } from '../messages.ts';
import { placeOf } from '../sites/places.ts';
import { SERVICE_IDS, type ServiceId } from '../sites/types.ts';
import { readState, type State } from '../state.ts';
import { readTabStatus } from '../tab-status.ts';
import { rememberCommand } from './by-hand.ts';
import { readMenuId } from './menus.ts';
import { isOff } from './offer.ts';

/**
 * What the browser's menu and keys do: put our script into the page that is meant, if it is not there yet, and tell it
 * what the person wants. The box is judged there; here only the page is.
 */

/** The key's name in the manifest. */
export const PUT_COMMAND = 'put-code';

interface Wish {
  readonly service: ServiceId;
  readonly by: 'menu' | 'shortcut';
  readonly refusal: HandRefusal | null;
  /** The clinic that the menu named. */
  readonly named: string | null;
}

/** An entry of the menu was chosen. */
export async function onMenu(browser: Browser, info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  const command = readMenuId(info.menuItemId);
  const url = info.pageUrl ?? tab?.url;
  if (!command || tab?.id === undefined || !url) return;
  if (command.kind === 'point') {
    const service = placeOf(url)?.place.id;
    if (service) await tell(browser, tab.id, service, { type: 'tab:point' });
    return;
  }
  const { service, clinic: named } = command;
  const refusal = refusalFor(service, url, (info.frameId ?? 0) !== 0);
  await put(browser, tab.id, url, { service, by: 'menu', refusal, named });
}

/** The key was pressed. */
export async function onKey(browser: Browser, tab: Tabs.Tab | undefined): Promise<void> {
  const { id, url } = tab?.id === undefined ? {} : tab.url ? tab : await browser.tabs.get(tab.id);
  if (id === undefined || !url) return;
  const state = await readState(browser, tab?.incognito ?? false);
  const own = placeOf(url)?.place.id;
  const [first, ...more] = withCode(state);
  const service = own ?? first ?? SERVICE_IDS[0];
  const refusal = !own && more.length > 0 ? 'which' : null;
  await put(browser, id, url, { service, by: 'shortcut', refusal, named: null });
}

function withCode(state: State): ServiceId[] {
  const codes = state.active.services.filter(({ service, code }) => code !== null && isOff(state, service) === null);
  return codes.map(({ service }) => service);
}

function refusalFor(service: ServiceId, url: string, inFrame: boolean): HandRefusal | null {
  const place = placeOf(url)?.place.id;
  if (place && place !== service) return 'wrongService';
  return inFrame ? 'foreignFrame' : null;
}

async function put(browser: Browser, tabId: number, url: string, wish: Wish): Promise<void> {
  const { service, by, refusal, named } = wish;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:') {
    await fail(browser, tabId);
    return;
  }
  await rememberCommand(browser.storage.session, tabId, { service, hostname, named, time: Date.now() });
  // The script of the service whose page it is says that the code is another's.
  const listener = refusal === 'wrongService' ? (placeOf(url)?.place.id ?? service) : service;
  await tell(browser, tabId, listener, { type: 'tab:hand', service: listener, by, refusal });
}

/** Tells the page; where no script of the service is in it yet, puts one there first. */
async function tell(browser: Browser, tabId: number, service: ServiceId, message: TabMessage): Promise<void> {
  const send = async () => readTabStatus(await browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
  try {
    const told = await send().catch(() => null);
    if (told?.service === service) return;
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [`page-${service}.js`] });
    await send();
  } catch {
    await fail(browser, tabId);
  }
}

/** The browser keeps extensions off some pages, its own and the stores'; and we keep off those without encryption. */
async function fail(browser: Browser, tabId: number): Promise<void> {
  const { t } = hintLanguage(await readState(browser, false));
  await browser.action.setBadgeText({ tabId, text: t('badge.failed') });
  await browser.action.setTitle({ tabId, title: t('title.failed') });
}
