/** The log's screens, as a person uses them: read, narrow down, erase and take back, save, sum a month up, switch off. */
import { afterAll, beforeEach, expect, it } from 'vitest';
import { log } from '../../utils/i18n/en/log.ts';
import { dayOf, monthOf } from '../../utils/log/day.ts';
import { tooWide, violations } from './axe.ts';
import { downloaded } from './drivers/downloads.ts';
import { until } from './drivers/poll.ts';
import { CODE, GLOOKO } from './page/by-hand.ts';
import { chooseClinic, chosen, HARBOUR, store } from './page/clinics.ts';
import { everything } from './page/kept.ts';
import { seedLog } from './page/log-seed.ts';
import { type OptionsPage, openOptions } from './page/options.ts';
import { plantedIn } from './page/planted.ts';
import { boxHolds, openBox } from './page/visit.ts';
import { logEntries, stored, store as storeItems, tell } from './popup-setup.ts';
import { browserName, suite } from './suite.ts';

const { driver, net, reset } = await suite();

beforeEach(reset);
afterAll(() => expect(net.refused).toEqual([]));

const inChromium = browserName() === 'chromium';

/** Narrow, and with text twice as large: nothing is wider than the page, and axe finds nothing. */
async function fits({ page }: OptionsPage): Promise<void> {
  expect(await violations(page)).toEqual([]);
  if (!inChromium) return; // the layout is the same code, and the other browser's window is slow to change
  await page.setViewport({ width: 320, height: 800 });
  expect(await tooWide(page)).toEqual([]);
  const size = (percent: string) =>
    page.evaluate((wanted) => {
      document.documentElement.style.fontSize = wanted;
    }, percent);
  await size('200%');
  expect(await tooWide(page)).toEqual([]);
  await size('');
  await page.setViewport({ width: 1000, height: 900 });
}

/** Has the database made, and so many entries in it. */
async function filled(count: number, days: number): Promise<void> {
  await tell(driver, { type: 'ui:log', private: false });
  await seedLog(driver, count, days);
}

const lines = ({ page }: OptionsPage) => page.$$eval('.line', (all) => all.length);

it('is read part by part and narrowed down, by keyboard too', async () => {
  await store(driver, chosen([HARBOUR]));
  await filled(60, 20);
  const options = await openOptions(driver);
  await options.click('#log');
  await options.says('1 to 25 of 60');
  await fits(options);
  await options.click('#older');
  await options.says('26 to 50 of 60');
  expect(await options.focused()).toBe('log-count');
  await options.page.focus('#older');
  await driver.press(options.page, 'Enter');
  await options.says('51 to 60 of 60');
  expect(await lines(options)).toBe(10);

  await options.page.select('#filter-outcome', 'linked');
  await options.waitFor(() => document.querySelectorAll('.line:not([data-outcome="linked"])').length === 0);
  const linked = (await logEntries(driver)).filter(({ outcome }) => outcome === 'linked');
  expect(await lines(options)).toBe(linked.length);
  await options.page.select('#filter-service', 'glooko');
  const both = linked.filter(({ service }) => service === 'glooko');
  await options.says(`1 to ${both.length} of ${both.length}`);
  await options.page.select('#filter-clinic', 'ggc-children');
  await options.page.select('#filter-time', 'today');
  await options.waitFor(() => document.querySelector('#log-count')?.textContent !== '');
  await options.page.select('#filter-outcome', 'skipped');
  await options.says('No line fits.');
});

it('what is chosen before the list could follow counts as well', async () => {
  await filled(60, 20);
  const options = await openOptions(driver, '#/log');
  await options.says('1 to 25 of 60');
  const chosen = [
    ['filter-service', 'glooko'],
    ['filter-outcome', 'linked'],
  ] as const;
  await options.page.evaluate((all) => {
    for (const [id, value] of all) {
      const select = document.getElementById(id) as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, chosen);
  const both = (await logEntries(driver)).filter((one) => one.service === 'glooko' && one.outcome === 'linked');
  await options.says(`1 to ${both.length} of ${both.length}`);
  for (const [id, value] of chosen)
    expect(await options.page.$eval(`#${id}`, (select) => (select as HTMLSelectElement).value)).toBe(value);
});

it('one line is erased, and so is everything: it can be taken back, also after the background was ended', async () => {
  await filled(30, 5);
  const options = await openOptions(driver, '#/log');
  await options.says('1 to 25 of 30');
  const [newest] = (await logEntries(driver)).toReversed();
  await options.click('.line button');
  await options.says('1 to 25 of 29');
  expect((await logEntries(driver)).map(({ id }) => id)).not.toContain(newest?.id);
  expect(await options.focused()).toBe('log-count');

  await options.click('#erase-log');
  await options.waitFor(() => document.activeElement?.id === 'keep-log');
  expect(await options.page.$('.line')).toBeNull();
  // What is done meanwhile is not erased.
  const fresh = { ...(newest as object), id: crypto.randomUUID(), time: Date.now() };
  expect(await tell(driver, { type: 'ui:copied', private: false, entry: fresh })).toEqual({ stored: true });
  await driver.killBackground();
  await driver.press(options.page, 'Enter');
  await options.says('1 to 25 of 30');
  await options.says('Nothing was erased.');

  await options.click('#erase-log');
  await options.waitFor(() => document.querySelector('#keep-log') !== null);
  await options.page.close();
  await driver.killBackground();
  // As if ten seconds had gone by: the page was closed, the background ended.
  const { logErasing } = (await stored(driver)) as { logErasing: { at: number } };
  await storeItems(driver, { logErasing: { ...logErasing, at: logErasing.at - 10_000 } });
  const again = await openOptions(driver, '#/log');
  await again.says('Nothing was written down yet.');
  expect(await logEntries(driver)).toEqual([]);
});

it('is saved as CSV and JSON: what is on the screen, and nothing a spreadsheet would run', async () => {
  await store(driver, chosen([HARBOUR]));
  await filled(40, 3);
  const entry = {
    id: crypto.randomUUID(),
    visit: crypto.randomUUID(),
    time: Date.now(),
    service: 'glooko',
    clinic: '-2-3-cmd',
    provenance: 'imported',
    outcome: 'copied',
    how: 'copy',
    seenBy: null,
  };
  await tell(driver, { type: 'ui:copied', private: false, entry });
  const options = await openOptions(driver, '#/log');
  await options.says('1 to 25 of 41');
  await options.page.select('#filter-outcome', 'copied');
  await options.waitFor(() => document.querySelectorAll('.line:not([data-outcome="copied"])').length === 0);
  const copied = (await logEntries(driver)).filter(({ outcome }) => outcome === 'copied');
  // What is said comes after the links: they stay where they are, under the hand that is about to press one.
  const moved = options.page.evaluate(
    (saved: string) =>
      new Promise<number>((resolve) => {
        const top = () => document.querySelector('#save-csv')?.getBoundingClientRect().top;
        let first: number | undefined;
        const watch = () => {
          const now = top();
          first ??= now;
          if (document.querySelector('[role="status"]')?.textContent === saved) resolve((now ?? 0) - (first ?? 0));
          else requestAnimationFrame(watch);
        };
        watch();
      }),
    log['files.ready'],
  );
  await options.click('#make-files');
  expect(await moved).toBe(0);
  const csv = await downloaded(driver, () => options.click('#save-csv'));
  const rows = new TextDecoder().decode(csv.bytes).trimEnd().split('\r\n');
  expect(rows).toHaveLength(1 + copied.length);
  expect(rows.at(-1)).toContain(",'-2-3-cmd,imported,copied,");
  expect(csv.name).toBe(`sharing-setup-log-${dayOf(Date.now())}.csv`);
  const json = await downloaded(driver, () => options.click('#save-json'));
  expect(JSON.parse(new TextDecoder().decode(json.bytes))).toMatchObject({
    format: 'sharing-setup/log@1',
    entries: copied,
  });
});

it('pictures and the month’s summary show the totals, in tables as well', async () => {
  await filled(80, 1);
  const options = await openOptions(driver, '#/pictures');
  await options.says('Where each service stops');
  const all = await logEntries(driver);
  const many = (service: string, outcome: string) =>
    all.filter((one) => one.service === service && one.outcome === outcome).length;
  const shown = await options.page.$$eval('.stops [data-step="linked"] td:first-of-type', (cells) =>
    cells.map((cell) => Number(cell.textContent)),
  );
  expect(shown).toEqual(['glooko', 'clarity', 'libreview'].map((service) => many(service, 'linked')));
  await options.click('.picture[data-service="glooko"] summary');
  await fits(options);
  await options.click('#to-month');
  const month = monthOf(dayOf(Date.now()));
  const ofMonth = all.filter(({ time }) => monthOf(dayOf(time)) === month);
  await options.waitFor(() => document.querySelector('.totals') !== null);
  const linked = await options.page.$$eval('.totals [data-outcome="linked"] td', (cells) =>
    cells.map((cell) => Number(cell.textContent)),
  );
  expect(linked.at(-1)).toBe(ofMonth.filter(({ outcome }) => outcome === 'linked').length);
  await fits(options);
  const csv = await downloaded(driver, () => options.click('#save-month'));
  expect(new TextDecoder().decode(csv.bytes)).toMatch(/^month,service,found,[\s\S]*,all,\d/);
});

it('counts only, and off: nothing more than that is anywhere, and no personal data of page or clinic in any case', async () => {
  const person = { phone: '0141 496 0999', email: 'mairi.docherty@example.org' };
  const notes = { general: 'Ask Mairi Docherty.' };
  const clinic = { ...HARBOUR, contact: person, notes };
  await chooseClinic(driver, [clinic]);
  const options = await openOptions(driver, '#/log');
  for (const level of ['full', 'counts', 'off'] as const) {
    await options.click(`#level-${level}`);
    if (level !== 'full') await options.says('From now on');
    const before = await total();
    const { page } = await planted();
    // Two outcomes, each counted as long as anything is.
    const more = level === 'off' ? 0 : 2;
    await until(
      async () => (await total()) === before + more,
      async () => `${before + more} in all; ${await total()}`,
    );
    await page.close();
  }
  const kept = await everything(driver);
  const { settings, ...rest } = kept.local as { settings: object };
  expect(plantedIn([rest, kept.session, kept.databases])).toEqual([]);
  // What the person entered lies in the settings, and nowhere else.
  expect(JSON.stringify(settings)).toContain('Mairi');
  expect(JSON.stringify([rest, kept.session, kept.databases])).not.toMatch(/mairi|docherty|0999|GGCKIDS/i);
  expect(kept.others).toEqual({ localStorage: 0, sessionStorage: 0, caches: [] });
  const entries = await logEntries(driver);
  expect(new Set(entries.map(({ visit }) => visit)).size).toBe(1);
  const [day] = (kept.databases as Record<string, Record<string, unknown[]>>)['sharing-setup-log']?.days ?? [];
  expect(day).toEqual({ day: dayOf(Date.now()), counts: { glooko: { found: 2, filled: 2 } } });
});

/** A visit to a page full of an invented person's data, up to the moment the code is in. */
async function planted() {
  const box = await openBox(driver, 'H2');
  await driver.chooseFromMenu(box.page, box.box, GLOOKO);
  await boxHolds(box, CODE);
  return box;
}

/** How often anything was counted. */
async function total(): Promise<number> {
  const { databases } = await everything(driver);
  const days = (databases['sharing-setup-log']?.days ?? []) as { counts: Record<string, Record<string, number>> }[];
  return days
    .flatMap(({ counts }) => Object.values(counts).flatMap(Object.values<number>))
    .reduce((sum, count) => sum + count, 0);
}
