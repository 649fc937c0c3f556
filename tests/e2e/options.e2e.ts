/** The page of clinics, as a person uses it: add, edit, copy, remove and undo, find one among two hundred. */
import { afterAll, beforeEach, expect, it } from 'vitest';
import { tooWide, violations } from './axe.ts';
import { until } from './drivers/index.ts';
import { chosen, confirm, HARBOUR, NORTHSHIRE, store } from './page/clinics.ts';
import { hintSays } from './page/hint.ts';
import { type OptionsPage, openOptions, optionsIn } from './page/options.ts';
import { boxHolds, openBox } from './page/visit.ts';
import { clickNamed, logged, stored } from './popup-setup.ts';
import { browserName, suite } from './suite.ts';
import { itInFull } from './thinned.ts';

const { driver, net, open, reset } = await suite();

beforeEach(reset);
afterAll(() => expect(net.refused).toEqual([]));

declare const chrome: { extension: { getViews(what: { type: 'tab' }): Window[] } };

interface Kept {
  clinics: { provenance: string; profile: { id: string; name: string; services: Record<string, { code?: string }> } }[];
  choice: { clinic: string } | null;
  confirmed: string[];
}
const settings = async () => (await stored(driver)).settings as Kept;

/** Narrow, and with text twice as large: nothing is wider than the page, and axe finds nothing. */
async function fits({ page }: OptionsPage): Promise<void> {
  await page.setViewport({ width: 320, height: 800 });
  expect(await violations(page)).toEqual([]);
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

it('a clinic is added, chosen and confirmed, and its code goes in on the service’s page with its name', async () => {
  const options = await openOptions(driver);
  await fits(options);
  await options.click('#add');
  await options.type('#field-name', 'Lochside Children’s Clinic');
  await options.typeTwice('glooko', 'GGCKIDS7');
  await options.click('#look');
  await options.says('What families see');
  expect((await stored(driver)).settings).toBeUndefined();
  await options.click('#save');
  await options.says('Saved: Lochside Children’s Clinic');
  const kept = await settings();
  expect(kept.choice).toBeNull();
  expect(kept.confirmed).toEqual([]);
  expect(kept.clinics).toMatchObject([
    {
      provenance: 'entered',
      profile: { id: 'own-lochside-children-s-clinic', services: { glooko: { code: 'GGCKIDS7' } } },
    },
  ]);
  expect((await stored(driver)).clinicDraft).toBeUndefined();

  await options.click('#use');
  await options.says('Chosen, not confirmed yet');
  await options.says('Is this your clinic?');
  await fits(options);
  await options.click('#confirm-yes');
  await options.waitFor(() => document.querySelector('.confirm') === null);
  await options.says('In use');
  const box = await openBox(driver, 'F-plain-glooko');
  await boxHolds(box, 'GGCKIDS7');
  await hintSays(driver, box.page, 'Lochside Children’s Clinic');
  await logged(driver, { outcome: 'filled', clinic: 'own-lochside-children-s-clinic', provenance: 'entered' });
});

itInFull(
  'what is wrong is listed with links to its fields; what was typed is there again after the tab was closed',
  async () => {
    await store(driver, chosen([HARBOUR]));
    await confirm(driver);
    const before = await settings();
    let options = await openOptions(driver, '#/clinic/own-harbour');
    await options.click('#edit');
    await options.type('#field-name', ' ');
    await options.click('#change-clarity');
    await options.waitFor(() => document.activeElement?.id === 'code-clarity-first');
    await options.typeTwice('clarity', 'testclin1', 'testclin2');
    // One of the problems stands in a part that is folded again.
    await options.click('.fold:last-of-type summary');
    await options.type('#field-id', 'Not an id');
    await options.click('.fold:last-of-type summary');
    await options.click('#look');
    await options.waitFor(() => document.activeElement?.id === 'problems');
    const listed = () =>
      options.page.$$eval('#problems a', (links) => links.map((link) => (link as HTMLElement).innerText));
    expect((await listed())[0]).toBe('Type the name of the clinic.');
    expect((await listed())[1]).toBe('Dexcom Clarity: The two codes are not the same. Type both again.');
    await fits(options);
    await options.click('#problems li:nth-child(3) a');
    await options.waitFor(() => document.activeElement?.id === 'field-id');
    await options.type('#field-id', 'own-harbour');
    await options.click('#problems li:nth-child(2) a');
    await options.waitFor(() => document.activeElement?.id === 'code-clarity-first');
    const described = await options.page.$eval('#field-name', (field) => {
      const words = (field.getAttribute('aria-describedby') ?? '').split(' ');
      return words.map((id) => document.getElementById(id)?.textContent).join(' ');
    });
    expect(described).toContain('Type the name of the clinic.');
    await options.type('#field-name', 'Harbour Clinic');

    await options.page.close();
    const draft = async () => (await stored(driver)).clinicDraft as { fields: Record<string, string> } | undefined;
    await until(async () => (await draft())?.fields.name === 'Harbour Clinic', 'what was typed last to be kept');
    await driver.killBackground();
    options = await openOptions(driver);
    await options.says('You were in the middle of editing “Harbour Children’s Diabetes Clinic”');
    expect(await settings()).toEqual(before);
    // Something else would take its place: first it is asked.
    await options.click('#add');
    await options.says('Something is not finished');
    await options.click('#draft-resume');
    const value = (id: string) => options.page.$eval(id, (field) => (field as HTMLInputElement).value);
    await options.waitFor(() => document.querySelector('#field-name') !== null);
    expect([
      await value('#field-name'),
      await value('#code-clarity-first'),
      await value('#code-clarity-again'),
    ]).toEqual(['Harbour Clinic', 'testclin1', 'testclin2']);
    await options.typeTwice('clarity', 'testclin1');
    await options.click('#look');
    await options.says('You will be asked to say yes to it again');
    const changes = await options.page.$$eval('[data-path]', (rows) =>
      rows.map((row) => row.getAttribute('data-path')),
    );
    expect(changes[0]).toBe('services.clarity.code');
    await fits(options);
    await options.click('#save');
    await options.says('Is this your clinic?');
    await options.says('Dexcom Clarity: the code was ukroyhosc. It is now testclin1.');
    expect((await stored(driver)).clinicDraft).toBeUndefined();
    expect((await settings()).clinics[0]?.profile).toMatchObject({
      name: 'Harbour Clinic',
      services: { clarity: { code: 'testclin1' } },
    });
  },
);

it('a clinic is copied, spelled out, removed and put back, by keyboard where the focus is', async () => {
  await store(driver, chosen([HARBOUR]));
  await confirm(driver);
  const before = await settings();
  const options = await openOptions(driver);
  await options.open('ggc-children');
  expect(await options.page.$('#edit, #remove')).toBeNull();
  await options.click('[data-service="clarity"] button');
  await options.says('u k r o y h o s c, all small letters');
  await options.click('#duplicate');
  await options.says('Copy of Greater Glasgow and Clyde');
  await options.click('#throw-away');
  await options.click('#remove');
  await options.waitFor(() => document.activeElement?.id === 'put-back');
  await options.open('own-harbour');
  await options.click('#remove');
  await options.waitFor(() => document.activeElement?.id === 'put-back');
  await options.waitFor(() => document.querySelector('[role="status"]')?.textContent?.includes('was removed') ?? false);
  expect(await options.page.$('[data-id="own-harbour"]')).toBeNull();
  await driver.press(options.page, 'Enter');
  await options.waitFor(() => document.querySelector('h2')?.textContent === 'Harbour Children’s Diabetes Clinic');
  expect(await settings()).toEqual({ ...before, removed: null });
});

it('two hundred clinics: one is found by its name, whatever its accents, and the one in use comes first', async () => {
  const many = Array.from({ length: 199 }, (_, number) => ({
    ...NORTHSHIRE,
    id: `clinic-${number}`,
    name: `${['Ålesund', 'St Mary’s', 'Royal'][number % 3]} Diabetes Clinic ${number}`,
  }));
  await store(driver, { ...chosen(many), choice: { clinic: 'clinic-150', besides: null } });
  const options = await openOptions(driver);
  const rows = () => options.page.$$eval('.clinic-row', (all) => all.map((row) => row.getAttribute('data-id')));
  await options.says('200 clinics');
  const all = await rows();
  expect(all).toHaveLength(200);
  expect(all[0]).toBe('clinic-150');
  await options.type('#search', 'alesund 19');
  await options.says('3 of 200 clinics');
  expect((await rows()).toSorted()).toEqual(['clinic-192', 'clinic-195', 'clinic-198']);
  await options.type('#search', 'marys clinic 4');
  await options.waitFor(() => document.querySelectorAll('.clinic-row').length === 5);
  expect((await rows()).toSorted()).toEqual(['clinic-4', 'clinic-40', 'clinic-43', 'clinic-46', 'clinic-49']);
  await options.type('#search', 'zz');
  await options.says('0 of 200 clinics');
  await fits(options);
});

it('the popup leads here', async () => {
  const popup = await driver.openPopup(await open('G2'));
  await popup.waitFor(() => document.querySelector('[data-clinic]') !== null);
  await clickNamed(popup, 'Clinics and settings');
  const views = () =>
    driver.inExtension(() => chrome.extension.getViews({ type: 'tab' }).map(({ location }) => location.pathname));
  await until(
    async () => (await views()).includes('/options.html'),
    async () => `the page of clinics; open are ${await views()}`,
  );
});

it('in a private window it says that nothing is kept there, and nothing is (Firefox)', async (test) => {
  if (browserName() === 'chromium') return test.skip('Chromium shows no page of an extension in a private window');
  const page = await driver.privatePage(`${driver.extensionOrigin}/options.html#/add`);
  const options = await optionsIn(driver, page);
  await options.says('This is a private window. Nothing is written down');
  await options.type('#field-name', 'A private clinic');
  await options.click('#look');
  await options.click('#save');
  await options.says('Saved: A private clinic');
  expect(await stored(driver)).toEqual({});
});

it('what is to be checked about a clinic stands line by line, without gaps', async () => {
  const services = { clarity: { code: 'testclin1', checkedOn: '2024-01-31' }, glooko: { code: 'HARBOUR1' } };
  await store(driver, chosen([{ ...HARBOUR, services }]));
  const options = await openOptions(driver);
  await options.says('checked more than a year ago');
  const heights = await options.page.$$eval('.health li', (signs) => signs.map((sign) => sign.clientHeight));
  expect(heights.length).toBeGreaterThan(1);
  expect(new Set(heights).size).toBe(1);
});
