import { browser } from '../utils/browser.ts';
import type { ListedHere } from '../utils/page/listed-here.ts';
import type { TabStatus } from '../utils/tab-status.ts';
import { view } from './store.ts';

/** Which clinics the page in the tab lists, where no box is on it that our script could say it beside. */

type Ask = (sought: { readonly code: string; readonly names: readonly string[] }) => ListedHere | null;

/**
 * Reads the page for the clinic in use.
 * @param status what our script says of the page
 * @returns the same, with what the page lists
 */
export async function withListed(tabId: number, status: TabStatus): Promise<TabStatus> {
  const { clinic, services = [] } = view.value ?? {};
  const given = services.find(({ service }) => service === status.service);
  if (!clinic || !given?.code) return status;
  const { name } = clinic.profile;
  const listed = await read(tabId, given.code, given.shownAs ? [name, given.shownAs] : [name]);
  if (!listed) return status;
  return listed.ours ? { ...status, state: 'already', clinic: name } : { ...status, other: listed.other };
}

async function read(tabId: number, code: string, names: string[]): Promise<ListedHere | null> {
  const target = { tabId, frameIds: [0] };
  const func = (sought: Parameters<Ask>[0]) =>
    (globalThis as { sharingSetupListed?: Ask }).sharingSetupListed?.(sought) ?? null;
  const ask = async () => {
    const [answer] = await browser.scripting.executeScript({ target, func, args: [{ code, names }] });
    return (answer?.result ?? null) as ListedHere | null;
  };
  try {
    const known = await ask();
    if (known) return known;
    await browser.scripting.executeScript({ target, files: ['listed.js'] });
    return await ask();
  } catch {
    return null; // the page is going away, or the browser does not let us in
  }
}
