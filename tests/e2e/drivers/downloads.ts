/**
 * Downloads into a folder of the test's own, without the browser's question where to.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChromeScope } from './firefox-chrome-scope.ts';
import { until } from './poll.ts';
import { temporaryFolder } from './temporary-folder.ts';
import type { Driver } from './types.ts';

/** A file that was downloaded. */
export interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Waits for the one file that something makes the browser save.
 * @param act presses the link
 */
export async function downloaded(driver: Driver, act: () => Promise<unknown>): Promise<Downloaded> {
  const folder = temporaryFolder('downloads');
  let forget = async () => {};
  try {
    if (driver.name === 'chromium') forget = await chromiumSavesTo(driver, folder.path);
    else await (await ChromeScope.of(driver.browser)).run(firefoxSavesTo, folder.path);
    await act();
    return (await until(
      async () => whole(folder.path),
      () => `a file to be saved; there are: ${readdirSync(folder.path).join(', ')}`,
    )) as Downloaded;
  } finally {
    await forget();
    folder.remove();
  }
}

/** The file once it is there as a whole: while it is written, an unfinished one lies beside it or in its place. */
function whole(folder: string): Downloaded | undefined {
  const names = readdirSync(folder);
  const [name] = names;
  if (names.length !== 1 || !name || /\.(part|crdownload|tmp)$/.test(name) || name.startsWith('.')) return undefined;
  const path = join(folder, name);
  const bytes = existsSync(path) ? readFileSync(path) : null;
  return bytes && bytes.length > 0 ? { name, bytes } : undefined;
}

/** For as long as the answer is not called: the browser forgets with the session. */
async function chromiumSavesTo(driver: Driver, downloadPath: string): Promise<() => Promise<void>> {
  const session = await driver.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  return () => session.detach();
}

declare const Services: {
  prefs: {
    setStringPref(name: string, value: string): void;
    setIntPref(name: string, value: number): void;
    setBoolPref(name: string, value: boolean): void;
  };
};

/** Runs in chrome scope. */
function firefoxSavesTo(folder: string): void {
  Services.prefs.setIntPref('browser.download.folderList', 2);
  Services.prefs.setStringPref('browser.download.dir', folder);
  Services.prefs.setBoolPref('browser.download.useDownloadDir', true);
  Services.prefs.setBoolPref('browser.download.alwaysOpenPanel', false);
}
