/**
 * What can go wrong with the log's stores, in a real browser: the code still goes in and can be copied, the person is told in
 * one line what was not written down, and what was acknowledged is there once.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dayOf, startOf } from '../../utils/log/day.ts';
import type { Driver } from './drivers/index.ts';
import { until } from './drivers/poll.ts';
import { temporaryFolder } from './drivers/temporary-folder.ts';
import { faultyBuild, setFault } from './faults/build.ts';
import { crash } from './faults/crash.ts';
import { allIn, countedIn, idsIn, waitingIn, wake } from './faults/log-stores.ts';
import { sendEntries } from './faults/sending.ts';
import { chooseClinic, HARBOUR } from './page/clinics.ts';
import { hintOn } from './page/hint.ts';
import { boxHolds, codeFor, openBox } from './page/visit.ts';
import { clickNamed, logEntries, says } from './popup-setup.ts';
import { launchApart, suite } from './suite.ts';

const { driver: shared, net } = await suite();
const folder = temporaryFolder('log-faults');
const profile = join(folder.path, 'profile');
const built = resolve(
  process.env.E2E_EXTENSION ?? (shared.name === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3'),
);
let driver: Driver;
const start = async () => {
  driver = await launchApart({ extensionDir: join(folder.path, 'faulty'), keepProfile: profile });
};

beforeAll(async () => {
  faultyBuild(built, join(folder.path, 'faulty'));
  await start();
  await chooseClinic(driver, [HARBOUR]);
});
afterAll(async () => {
  await driver.close();
  folder.remove();
  expect(net.refused).toEqual([]);
});

declare const chrome: { alarms: { create(name: string, when: object): Promise<void> } };

const waiting = () => waitingIn(driver);
const ids = () => idsIn(driver);

it.each(['silent', 'refused', 'full'] as const)(
  'a database that is %s: the code goes in, what was done waits on disk and is there once it works again',
  async (database) => {
    const before = new Set(await ids());
    await setFault(driver, { database });
    const box = await openBox(driver, 'L2');
    await boxHolds(box, codeFor(box.site));
    await until(
      async () =>
        (await waiting())
          .map(({ outcome }) => outcome)
          .toSorted()
          .join() === 'filled,found',
      async () => `two entries that wait; there are ${JSON.stringify(await waiting())}`,
    );
    const kept = (await waiting()).map(({ id }) => id);
    // Nothing is lost, so nothing is said.
    expect(await hintOn(driver, box.page).text()).not.toContain('written down');
    await setFault(driver, { database: 'works' });
    const { taken } = await sendEntries(driver, 1);
    await allIn(driver, [...kept, ...taken]);
    expect((await ids()).filter((id) => !before.has(id))).toHaveLength(3);
    await box.page.close();
  },
);

it('neither database nor disk: the code goes in and can be copied, one line says what is not written, until it is', async () => {
  const before = new Set(await ids());
  await setFault(driver, { database: 'refused', disk: 'full' });
  const box = await openBox(driver, 'L2');
  await boxHolds(box, codeFor(box.site));
  const hint = hintOn(driver, box.page);
  const line = 'Could not be written down here: Box found, Code put in.';
  await hint.waitFor((root, text: string) => root.textContent?.includes(text), line);
  const popup = await driver.openPopup(box.page);
  await says(popup, line);
  await driver.setClipboard('before');
  await clickNamed(popup, 'Copy the Practice ID for LibreView');
  await says(popup, 'Could not be written down here: Box found, Code put in, Code copied.');
  expect(await driver.clipboard()).toBe(codeFor(box.site));
  expect(await popup.evaluate(() => document.querySelectorAll('#unwritten').length)).toBe(1);
  expect((await ids()).filter((id) => !before.has(id))).toEqual([]);

  await setFault(driver, { database: 'works', disk: 'works' });
  await popup.waitFor(() => document.querySelector('#unwritten') === null);
  await hint.waitFor((root) => !root.textContent?.includes('written down'));
  const fresh = (await logEntries(driver)).filter(({ id }) => !before.has(id));
  expect(fresh.map(({ outcome }) => outcome).toSorted()).toEqual(['copied', 'filled', 'found']);
  await popup.close();
  await box.page.close();
});

it('an older version holds the database open: what is done waits, then all of it is there, brought up', async () => {
  await driver.killBackground();
  const page = await driver.extensionPage('/privacy.html');
  const old = await page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    await settled(indexedDB.deleteDatabase('sharing-setup-log'));
    const opening = indexedDB.open('sharing-setup-log', 10);
    opening.onupgradeneeded = () => {
      const entries = opening.result.createObjectStore('entries', { keyPath: 'id' });
      entries.createIndex('time', 'time');
      entries.createIndex('[service+time]', ['service', 'time']);
      entries.createIndex('visit', 'visit');
    };
    const database = await settled(opening);
    const id = crypto.randomUUID();
    const entry = { id, visit: id, time: Date.now(), service: 'glooko', clinic: null, provenance: null };
    const work = database.transaction('entries', 'readwrite');
    await settled(work.objectStore('entries').add({ ...entry, outcome: 'found', how: null, seenBy: null }));
    // It does not make way.
    (globalThis as unknown as { held: IDBDatabase }).held = database;
    return id;
  });
  const { taken } = await sendEntries(driver, 2);
  expect((await waiting()).map(({ id }) => id).toSorted()).toEqual([...taken].toSorted());
  await page.close();
  const later = await sendEntries(driver, 1);
  await allIn(driver, [old, ...taken, ...later.taken]);
  expect(await countedIn(driver)).toBe(4);
});

it('a database that is gone is made anew, while the background lives', async () => {
  await driver.inExtension(
    () =>
      new Promise((done) => {
        indexedDB.deleteDatabase('sharing-setup-log').onsuccess = done;
      }),
  );
  const { taken } = await sendEntries(driver, 2);
  expect((await ids()).toSorted()).toEqual([...taken].toSorted());
});

it('two windows that write at once: every entry once', async () => {
  const before = await ids();
  const pages = [await driver.extensionPage('/privacy.html'), await driver.extensionPage('/privacy.html')];
  const work = (entries: object[]) =>
    Promise.all(
      entries.map((entry) =>
        (chrome as never as { runtime: { sendMessage(m: object): Promise<{ stored: boolean }> } }).runtime.sendMessage({
          type: 'ui:copied',
          private: false,
          entry,
        }),
      ),
    ).then((answers) => answers.filter(({ stored: done }) => done).length);
  const entry = () => ({
    id: crypto.randomUUID(),
    visit: crypto.randomUUID(),
    time: Date.now(),
    service: 'glooko',
    clinic: null,
    provenance: null,
    outcome: 'copied',
    how: 'copy',
    seenBy: null,
  });
  const [mine, both, theirs] = [0, 1, 2].map(() => Array.from({ length: 15 }, entry));
  const sent = [...(mine ?? []), ...(both ?? []), ...(theirs ?? [])].map(({ id }) => id);
  const answers = await Promise.all([
    pages[0]?.evaluate(work, [...(mine ?? []), ...(both ?? [])]),
    pages[1]?.evaluate(work, [...(both ?? []), ...(theirs ?? [])]),
  ]);
  expect(answers).toEqual([30, 30]);
  expect((await ids()).toSorted()).toEqual([...before, ...sent].toSorted());
  for (const page of pages) await page.close();
});

it('a clock that was wrong and is set back: what is young stays, what is old goes', async () => {
  await wake(driver);
  const today = dayOf(Date.now());
  const times = [400, 366, 364, 1].map((days) => startOf(addDays(today, -days)) + 1000);
  const put = await driver.inExtension(
    async (all: number[], future: number) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, fail) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
      const database = await settled(indexedDB.open('sharing-setup-log'));
      const work = database.transaction(['entries', 'clock'], 'readwrite');
      const entries = [...all, future].map((time) => {
        const id = crypto.randomUUID();
        const rest = { service: 'glooko', clinic: null, provenance: null, outcome: 'found', how: null, seenBy: null };
        return { id, visit: id, time, ...rest };
      });
      for (const entry of entries) work.objectStore('entries').add(entry);
      // The clock had said this before it was set back.
      await settled(work.objectStore('clock').put({ sure: future, seen: future }, 'clock'));
      database.close();
      await chrome.alarms.create('log-purge', { when: Date.now() });
      return entries.map(({ id }) => id);
    },
    times,
    Date.now() + 3650 * 86_400_000,
  );
  await until(
    async () => !(await ids()).includes(put[0] as string),
    async () =>
      `the old entries to go; there are ${JSON.stringify((await logEntries(driver)).map(({ time }) => time))}`,
  );
  const left = new Set(await ids());
  expect(put.map((id) => left.has(id))).toEqual([false, false, true, true, true]);
});

it('a database whose files are broken: the code goes in, and the log works again', async () => {
  await crash(driver);
  const broken = databaseFiles();
  expect(broken.length).toBeGreaterThan(0);
  for (const file of broken) writeFileSync(file, 'this is no database');
  await start();
  const box = await openBox(driver, 'L2');
  await boxHolds(box, codeFor(box.site));
  const { taken } = await sendEntries(driver, 1);
  expect(taken).toHaveLength(1);
  const options = await driver.extensionPage('/options.html#/log');
  await options.waitForSelector('#erase-log');
  // Whatever the browser made of the files: what was taken is in the database or waits for it.
  const there = [...(await ids().catch(() => [])), ...(await waiting()).map(({ id }) => id)];
  expect(there).toContain(taken[0]);
});

/** The files of the log's database. Firefox keeps the extension's other storage in a database of another container. */
function databaseFiles(): string[] {
  return readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.includes('userContextId'))
    .filter((path) =>
      /IndexedDB.*chrome-extension.*leveldb.*(MANIFEST|CURRENT|\.log|\.ldb)|moz-extension.*idb.*\.sqlite$/.test(path),
    )
    .map((path) => join(profile, path));
}
