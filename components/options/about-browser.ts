import type { Browser } from 'webextension-polyfill';

/** Name and version of browser and system, as far as the browser tells. */

interface Brands {
  readonly fullVersionList?: readonly { readonly brand: string; readonly version: string }[];
}

/** As much of `navigator` as is asked. Chromium's own names for its browsers are not in the standard library's types. */
export interface AgentSource {
  readonly userAgentData?: { getHighEntropyValues(hints: string[]): Promise<Brands> };
}

/** The browser's name and version, like “Firefox 153.0”; '' where it does not say. */
export async function browserName(browser: Browser, agent: AgentSource): Promise<string> {
  // Only Firefox has this.
  const info = await browser.runtime.getBrowserInfo?.().catch(() => null);
  if (info) return `${info.name} ${info.version}`;
  const asked = agent.userAgentData?.getHighEntropyValues(['fullVersionList']);
  const { fullVersionList = [] } = (await asked?.catch(() => null)) ?? {};
  // Among the names is one that means nothing, so that no site counts on them; and the engine's beside the browser's.
  const real = fullVersionList.filter(({ brand }) => !/not/i.test(brand));
  const own = real.find(({ brand }) => brand !== 'Chromium') ?? real[0];
  return own ? `${own.brand} ${own.version}` : '';
}

/** The system and its processor, like “linux x86-64”. */
export async function systemName(browser: Browser): Promise<string> {
  const { os, arch } = await browser.runtime.getPlatformInfo();
  return `${os} ${arch}`;
}
