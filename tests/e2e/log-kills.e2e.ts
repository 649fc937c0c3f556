/**
 * Background and browser ended while the log is written: what was acknowledged is there, once; what was lost on its way is
 * counted and printed. And a browser that is ended in a ward's visit, with what it says first when it is started again.
 *
 * LOG_KILLS (20) says how often the background is ended, LOG_CRASHES (1) how often the whole browser.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ward as words } from '../../utils/i18n/en/ward.ts';
import type { Driver } from './drivers/index.ts';
import { temporaryFolder } from './drivers/temporary-folder.ts';
import { crash } from './faults/crash.ts';
import { allIn, idsIn, wake } from './faults/log-stores.ts';
import { sendEntries } from './faults/sending.ts';
import { placeWitness, witnessStands } from './faults/witness.ts';
import { openVisit, wardMode, wardPage } from './page/ward.ts';
import { stored, tell } from './popup-setup.ts';
import { launchApart, suite } from './suite.ts';

const KILLS = Number(process.env.LOG_KILLS ?? 20);
const CRASHES = Number(process.env.LOG_CRASHES ?? 1);

const { net } = await suite();
const profile = temporaryFolder('log-kills');
let driver: Driver;
const start = async () => {
  driver = await launchApart({ keepProfile: profile.path });
};

beforeAll(start);
afterAll(async () => {
  await driver.close();
  profile.remove();
  expect(net.refused).toEqual([]);
});

it(`the background is ended ${KILLS} times: nothing acknowledged is lost, nothing is there twice`, {
  timeout: 30_000 + KILLS * 2000,
}, async () => {
  const before = await idsIn(driver);
  const taken: string[] = [];
  const lost: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const sending = sendEntries(driver, 3, 2);
    // Each time at another moment of the work.
    await new Promise((done) => setTimeout(done, (kill * 7) % 43));
    await driver.killBackground();
    const sent = await sending;
    taken.push(...sent.taken);
    lost.push(...sent.lost);
  }
  await wake(driver);
  await allIn(driver, taken);
  const there = (await idsIn(driver)).filter((id) => !before.includes(id));
  expect(there).toHaveLength(new Set(there).size);
  const unknown = there.filter((id) => !taken.includes(id));
  expect(unknown.filter((id) => !lost.includes(id))).toEqual([]);
  console.log(
    `${KILLS} kills of the background: ${taken.length} acknowledged, all there; ${lost.length} sent by pages that were gone, ${lost.length - unknown.length} of them lost`,
  );
});

it(`the browser is ended ${CRASHES} times: nothing acknowledged is lost, nothing is there twice`, {
  timeout: 60_000 + CRASHES * 30_000,
}, async () => {
  const taken: string[] = [];
  let kept = 0;
  let begun = 0;
  let thrownAway = 0;
  await placeWitness(driver);
  for (let time = 0; time < CRASHES; time += 1) {
    for (let at = 0; at < 3; at += 1) taken.push(...(await sendEntries(driver, 4)).taken);
    void sendEntries(driver, 6).catch(() => undefined);
    begun += 6;
    await new Promise((done) => setTimeout(done, time * 11));
    await crash(driver);
    await start();
    await wake(driver);
    if (!(await witnessStands(driver))) {
      // Not only the log: the browser kept nothing of the extension's databases. That is told, and is no fault of the log.
      thrownAway += 1;
      taken.length = 0;
      await placeWitness(driver);
      continue;
    }
    await allIn(driver, taken);
    kept += 12;
  }
  const there = await idsIn(driver);
  expect(there).toHaveLength(new Set(there).size);
  const lost =
    thrownAway > 0 ? `; ${thrownAway} times the browser itself threw all databases of the extension away` : '';
  console.log(`${CRASHES} ends of the browser: ${kept} acknowledged, all there; ${begun} were on their way${lost}`);
});

it('a browser that is ended in a visit says first that the visit was not closed, and how to sign out', async () => {
  await wardMode(driver);
  await openVisit(driver);
  await tell(driver, { type: 'ui:devices', private: false, devices: ['omnipod'] });
  expect(await stored(driver)).toMatchObject({ visitOpen: true });
  await crash(driver);
  await start();
  const page = await wardPage(driver, words['ward.ended.crash']);
  expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  expect(await page.$$eval('[data-sign-out]', (all) => all.length)).toBe(3);
  // Of the visit itself nothing is left but that there was one.
  const session = await stored(driver, 'session');
  expect(Object.keys(session).toSorted()).toEqual(['startedAt', 'visitSignOut']);
  expect(session.visitSignOut).toMatchObject({ how: 'crash', hosts: [] });
  expect((await stored(driver)).settings).toMatchObject({ family: { devices: [] } });
  await driver.click(page, '#signed-out');
  await page.waitForFunction((text) => document.body.innerText.includes(text), {}, words['ward.ready']);
  expect(await stored(driver)).not.toHaveProperty('visitOpen');
});
