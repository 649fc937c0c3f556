/** Time from the box becoming visible to the code being in it, with the clinic chosen and the background running. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Driver } from '../e2e/drivers/index.ts';
import { chooseClinic, HARBOUR, tell as tellBackground } from '../e2e/page/clinics.ts';
import { AFTERWARDS_MS } from './cpu.ts';
import { type Delay, hideBox, showBox } from './loads.ts';
import { address, type Who } from './pages.ts';

/** After this many milliseconds a box that is still empty counts as left empty. */
const PATIENCE_MS = 4000;

/** Delays of one page: the first box of a document, for which the acting part has to come first, and a second one. */
export interface Delays {
  /** null where the box stayed empty. */
  readonly first: Delay | null;
  readonly again: Delay | null;
}

/** A person has entered a clinic and said yes to it. */
export const choose = (driver: Driver): Promise<void> => chooseClinic(driver, [HARBOUR]);

/** Shows a box twice on a fresh page. */
export async function measureDelays(driver: Driver, who: Who): Promise<Delays> {
  // Any question wakes the background.
  if (who === 'ours') await tellBackground(driver, { type: 'ui:view' });
  const page = await driver.newPage();
  await page.goto(address(who, 'box'), { waitUntil: 'load' });
  await page.bringToFront();
  const show = async () => {
    await delay(AFTERWARDS_MS);
    const taken = await page.evaluate(showBox, PATIENCE_MS);
    await page.evaluate(hideBox);
    return taken;
  };
  const delays = { first: await show(), again: await show() };
  await page.close();
  return delays;
}
