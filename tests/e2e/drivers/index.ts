/**
 * The one way for tests to get a browser with the extension in it.
 */
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Driver, LaunchOptions } from './types.ts';

export { until, within } from './poll.ts';
export type * from './types.ts';

/** Starts a browser; end it with `driver.close()`. */
export function launch(options: LaunchOptions): Promise<Driver> {
  return options.browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
