/** The page of clinics under an organisation's lock: what is there can be read, with why; no address leads past it. */
import { afterAll, beforeEach, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { chosen, HARBOUR, store } from './page/clinics.ts';
import { openOptions } from './page/options.ts';
import { forManaged, WARD } from './policy-setup.ts';
import { stored } from './popup-setup.ts';
import { suite } from './suite.ts';

const of = await suite();
const { driver } = of;
const { managed, asFound } = forManaged(of);

beforeEach(managed);
afterAll(asFound);

it('shows the organisation’s clinic to read and to hand on, and nothing that changes', async () => {
  await store(driver, chosen([HARBOUR]));
  await driver.setManaged({ clinics: [WARD], defaultClinic: WARD.id, lockClinics: true });
  const before = (await stored(driver)).settings;
  const options = await openOptions(driver);
  await options.says('Your organisation looks after the clinics');
  const rows = await options.page.$$eval('.clinic-row', (all) => all.map((row) => (row as HTMLElement).innerText));
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatch(/^Ward 7 Children’s Diabetes\s+In use\s+Set by your organisation\./);
  expect(await options.page.$('#add, #import, #backup')).toBeNull();
  expect(await violations(options.page)).toEqual([]);
  await options.open(WARD.id);
  expect(await options.page.$('#edit, #duplicate, #remove')).toBeNull();
  for (const screen of ['import', 'add', `edit/${WARD.id}`, `edit/${HARBOUR.id}`, 'resume']) {
    await options.page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${screen}`);
    await options.says('Only your organisation can add, change or import clinics.');
    expect(await options.page.$('form, input[type="file"]')).toBeNull();
    await options.toList();
  }
  expect((await stored(driver)).settings).toEqual(before);
});
