/** What a key press costs on the page of clinics where there are two hundred of them, and a change of the one in use. */
import type { Page } from 'puppeteer-core';
import type { Driver } from '../e2e/drivers/index.ts';
import { chooseClinic, HARBOUR } from '../e2e/page/clinics.ts';
import { timesOf, traced } from './trace.ts';

/** Milliseconds of script, one for each press. */
export interface ListTimes {
  readonly keys: readonly number[];
  readonly choices: readonly number[];
}

const CLINICS = 200;
const PLACES = ['Ålesund', 'St Mary’s', 'Royal', 'North', 'Harbour'];
const TYPED = ['a', 'l', 'e', 's', ' ', '1', '9', 'Backspace', 'Backspace', 'Backspace'];
const CHOSEN = ['clinic-7', 'clinic-150'];

/** Two hundred clinics, the first of them chosen. */
const many = Array.from({ length: CLINICS }, (_, number) => ({
  ...HARBOUR,
  id: `clinic-${number}`,
  name: `${PLACES[number % PLACES.length]} Diabetes Clinic ${number}`,
}));

/** Waits until what was pressed is on the screen. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Types into the search, then chooses two clinics. */
export async function measureList(driver: Driver): Promise<ListTimes> {
  await chooseClinic(driver, many);
  const page = await driver.extensionPage('/options.html');
  await page.waitForSelector('#search');
  await page.focus('#search');
  const cost = async (work: () => Promise<unknown>) =>
    timesOf(
      await traced(page, async () => {
        await work();
        await painted(page);
      }),
    ).script;
  const keys: number[] = [];
  for (const key of TYPED) keys.push(await cost(() => page.keyboard.press(key as 'a')));
  const choices: number[] = [];
  for (const id of CHOSEN) {
    await page.evaluate((wanted) => {
      location.hash = `#/clinic/${wanted}`;
    }, id);
    await page.waitForSelector(`#use`);
    choices.push(
      await cost(async () => {
        await page.click('#use');
        await page.waitForSelector('#use', { hidden: true });
      }),
    );
  }
  await page.close();
  return { keys, choices };
}
