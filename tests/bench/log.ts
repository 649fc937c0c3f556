/**
 * What the log costs when it is long: the same on 200 entries and on 20,000, in one run. What is shown has the same size
 * in both, so it may cost no more. Owns its rows of the table.
 */
import type { Page } from 'puppeteer-core';
import type { Driver } from '../e2e/drivers/index.ts';
import { until } from '../e2e/drivers/poll.ts';
import { seedLog } from '../e2e/page/log-seed.ts';
import { resetExtension } from '../e2e/reset-extension.ts';
import { mark, median, type Row, spread } from './table.ts';
import { timesOf, traced } from './trace.ts';

/** Entries of a short log and of a long one. */
const LENGTHS = [200, 20_000] as const;
/** Days over which they are spread. */
const DAYS = 300;
const ADDED = 10;
const PURGED = 100;
const SCRIPT_MS = 50;

/** One round on one log, in milliseconds. */
interface LogTimes {
  /** From the message to its acknowledgement, for each. */
  readonly add: readonly number[];
  readonly first: number;
  readonly filter: number;
  readonly month: number;
  /** From the alarm until the last old entry is gone. */
  readonly purge: number;
  /** Tasks over 50 ms while the list is scrolled. */
  readonly longTasks: number;
}

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  alarms: { create(name: string, when: object): Promise<void> };
};

/** Measures the short log, then the long one, and gives the rows. */
export async function logRowsOf(driver: Driver, rounds: number, tell: (what: string) => void): Promise<Row[]> {
  const [short, long] = [[], []] as [LogTimes[], LogTimes[]];
  for (const [at, length] of LENGTHS.entries()) {
    tell(`a log of ${length}`);
    await resetExtension(driver);
    await driver.inExtension(() => chrome.runtime.sendMessage({ type: 'ui:log', private: false }));
    await seedLog(driver, length, DAYS);
    for (let round = 0; round <= rounds; round += 1) {
      tell(`a log of ${length}, ${round === 0 ? 'warm-up' : `round ${round} of ${rounds}`}`);
      const times = await measure(driver);
      if (round > 0) (at === 0 ? short : long).push(times);
    }
  }
  await resetExtension(driver);
  const row = (what: string, key: Exclude<keyof LogTimes, 'longTasks'>, budget: number | null): Row => {
    const [few, many] = [short, long].map((all) => all.flatMap((times) => times[key])) as [number[], number[]];
    // Two frames of noise: a busy machine moves either of them by more than the log does.
    const grows = median(many) > 1.5 * median(few) + 5;
    const kept = !grows && (budget === null || median(many) < budget);
    return {
      what: `Log of 20,000 entries, ${what}`,
      ours: spread(many, 1),
      naive: '–',
      empty: '–',
      budget: budget === null ? 'as with 200' : `${budget} ms, as with 200`,
      kept,
      remark: `with 200: ${spread(few, 1)} ${mark(!grows)}`,
    };
  };
  const tasks = long.map(({ longTasks }) => longTasks);
  return [
    row('one more is written: ms to the acknowledgement', 'add', null),
    row('the first page of the list: ms of script', 'first', SCRIPT_MS),
    row('a filter: ms of script', 'filter', SCRIPT_MS),
    row('a month on one page: ms of script', 'month', SCRIPT_MS),
    row(`${PURGED} old ones are purged: ms`, 'purge', null),
    {
      what: 'Log of 20,000 entries, tasks over 50 ms while its list is scrolled',
      ours: spread(tasks, 0),
      naive: '–',
      empty: '–',
      budget: '0',
      kept: Math.max(...tasks) === 0,
    },
  ];
}

async function measure(driver: Driver): Promise<LogTimes> {
  const add = await driver.inExtension(addEntries, ADDED);
  const page = await driver.extensionPage('/options.html');
  await page.waitForSelector('.clinics');
  const cost = async (work: () => Promise<unknown>) => timesOf(await traced(page, work)).script;
  const goTo = (screen: string) =>
    page.evaluate((wanted) => {
      location.hash = `#/${wanted}`;
    }, screen);
  const first = await cost(async () => {
    await goTo('log');
    await page.waitForSelector('.line');
  });
  const longTasks = await scrolled(page);
  const filter = await cost(async () => {
    await page.select('#filter-outcome', 'linked');
    await page.waitForFunction(() => document.querySelectorAll('.line:not([data-outcome="linked"])').length === 0);
  });
  const month = await cost(async () => {
    await goTo('month');
    await page.waitForSelector('.totals');
  });
  await page.close();
  return { add, first, filter, month, longTasks, purge: await purged(driver) };
}

/** Scrolls the list from end to end with the wheel, and counts long tasks. */
async function scrolled(page: Page): Promise<number> {
  await page.evaluate(() => {
    const watched = globalThis as unknown as { longTasks: number };
    watched.longTasks = 0;
    new PerformanceObserver((list) => {
      watched.longTasks += list.getEntries().length;
    }).observe({ type: 'longtask' });
  });
  for (let turn = 0; turn < 12; turn += 1) {
    await page.mouse.wheel({ deltaY: turn < 6 ? 600 : -600 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  return page.evaluate(() => (globalThis as unknown as { longTasks: number }).longTasks);
}

async function addEntries(count: number): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const entry = {
      id: crypto.randomUUID(),
      visit: crypto.randomUUID(),
      time: Date.now(),
      service: 'clarity',
      clinic: 'own-harbour',
      provenance: 'entered',
      outcome: 'copied',
      how: 'copy',
      seenBy: null,
    };
    const begin = performance.now();
    await chrome.runtime.sendMessage({ type: 'ui:copied', private: false, entry });
    times.push(performance.now() - begin);
  }
  return times;
}

/** Puts old entries in, has the alarm ring, and waits until they are gone. */
async function purged(driver: Driver): Promise<number> {
  const time = await driver.inExtension(purgeOld, PURGED);
  if (time === null) await until(() => false, 'the old entries to be purged');
  return time ?? Number.NaN;
}

async function purgeOld(count: number): Promise<number | null> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('sharing-setup-log'));
  try {
    const old = IDBKeyRange.upperBound(Date.now() - 400 * 86_400_000);
    const work = database.transaction('entries', 'readwrite');
    const rest = { clinic: 'own-harbour', provenance: 'entered', outcome: 'found', how: null, seenBy: null };
    for (let at = 0; at < count; at += 1) {
      const time = Date.now() - 500 * 86_400_000 - at;
      const id = crypto.randomUUID();
      work.objectStore('entries').add({ id, visit: id, time, service: 'glooko', ...rest });
    }
    await new Promise((resolve) => {
      work.oncomplete = resolve;
    });
    const begin = performance.now();
    await chrome.alarms.create('log-purge', { when: Date.now() });
    for (let turn = 0; turn < 2000; turn += 1) {
      const index = database.transaction('entries').objectStore('entries').index('time');
      if ((await settled(index.count(old))) === 0) return performance.now() - begin;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return null;
  } finally {
    database.close();
  }
}
