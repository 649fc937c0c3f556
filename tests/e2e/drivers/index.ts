/**
 * The one way for tests to get a browser with the extension in it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { takeWelcomeAsSeen } from './in-extension.ts';
import type { Driver, LaunchOptions } from './types.ts';

export { until, within } from './poll.ts';
export type * from './types.ts';

/** Starts a browser; end it with `driver.close()`. */
export async function launch(options: LaunchOptions): Promise<Driver> {
  const driver = await (options.browser === 'chromium' ? launchChromium(options) : launchFirefox(options));
  // Other extensions than ours are started here as well.
  if (!options.firstRun && existsSync(join(options.extensionDir, 'welcome.html'))) {
    try {
      await driver.inExtension(takeWelcomeAsSeen);
    } catch (error) {
      await driver.close();
      throw error;
    }
  }
  return driver;
}
