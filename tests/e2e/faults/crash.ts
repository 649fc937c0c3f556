/** Ends a whole browser as a power cut would. Must not start it again. */
import type { Driver } from '../drivers/index.ts';

/** Kills the browser, and waits until it is gone. */
export async function crash(driver: Driver): Promise<void> {
  const process = driver.browser.process();
  const gone = new Promise((done) => process?.once('exit', done));
  process?.kill('SIGKILL');
  await gone;
}
