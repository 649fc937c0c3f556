import { browser } from '../utils/browser.ts';
import { tab } from './store.ts';

/**
 * The report of the current tab's page (utils/page/report.ts), ready to copy.
 * @returns null where the browser does not let us into the tab
 */
export async function reportOfTab(): Promise<string | null> {
  if (!tab.value) return null;
  const target = { tabId: tab.value.id, frameIds: [0] };
  try {
    await browser.scripting.executeScript({ target, files: ['report.js'] });
    const func = () => (globalThis as { sharingSetupReport?: unknown }).sharingSetupReport;
    const [answer] = await browser.scripting.executeScript({ target, func });
    return answer?.result ? JSON.stringify(answer.result, null, 1) : null;
  } catch {
    return null;
  }
}
