import type { Browser, Tabs } from 'webextension-polyfill';

/** The tabs in which pages of ours are open. */

/** The page that says what a ward has to do next. */
const WARD_PAGE = '/ward.html';

async function ownTabs({ tabs, runtime }: Browser): Promise<Tabs.Tab[]> {
  const own = runtime.getURL('');
  // Without a permission for tabs a browser tells the address of no page but ours and the services'.
  return (await tabs.query({})).filter(({ url, pendingUrl }) => (url || pendingUrl || '').startsWith(own));
}

const isWardPage = ({ runtime }: Browser, { url }: Tabs.Tab): boolean =>
  url?.startsWith(runtime.getURL(WARD_PAGE)) ?? false;

/**
 * Closes all of them but one: that of the page that asks for it, else the ward's page, which says what comes next.
 * @param asking the tab of that page; null where none asks
 */
export async function closeOwnPages(browser: Browser, asking: number | null): Promise<void> {
  const open = await ownTabs(browser);
  const kept = asking ?? open.find((tab) => isWardPage(browser, tab))?.id;
  const ids = open.flatMap(({ id }) => id ?? []).filter((id) => id !== kept);
  await Promise.all(ids.map((id) => browser.tabs.remove(id).catch(() => undefined)));
}

/** Brings the ward's page to the front; opens it where it is not open. */
export async function showWardPage(browser: Browser): Promise<void> {
  const { tabs, windows, runtime } = browser;
  const open = (await ownTabs(browser)).find((tab) => isWardPage(browser, tab));
  const url = runtime.getURL(WARD_PAGE);
  const shown = open?.id === undefined ? await tabs.create({ url }) : await tabs.update(open.id, { active: true });
  if (shown.windowId !== undefined) await windows.update(shown.windowId, { focused: true }).catch(() => undefined);
}
