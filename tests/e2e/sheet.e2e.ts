/** What is printed: the family's sheet, a clinic's hand-out, the blank diary. One page each, on both sizes of paper. */
import { describe, expect, it } from 'vitest';
import { MEANING } from '../../utils/guides/meaning.ts';
import { guides } from '../../utils/i18n/en/guides.ts';
import { paper } from '../../utils/i18n/en/paper.ts';
import { MILLIMETRES, PAPERS, type Paper } from '../../utils/paper/paper-size.ts';
import { SERVICE_IDS } from '../../utils/sites/types.ts';
import { tooWide, violations } from './axe.ts';
import { until } from './drivers/index.ts';
import { chosen, HARBOUR, store, tell } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { type OptionsPage, openOptions, optionsIn } from './page/options.ts';
import { printed } from './page/pdf.ts';
import { qrIn } from './page/picture.ts';
import { GGC, logEntries, stored } from './popup-setup.ts';
import { browserName } from './suite.ts';
import { itInFull } from './thinned.ts';

const at = (checkedOn: string) => ({ checkedOn, source: 'the team' });
const CLINIC = {
  ...HARBOUR,
  contact: { phone: '0141 496 0000', email: 'team@example.org', urgent: 'Call the ward on 0141 496 0001' },
  services: {
    glooko: { ...HARBOUR.services.glooko, ...at('2026-11-20'), shownAs: 'Harbour Children' },
    clarity: { ...HARBOUR.services.clarity, ...at('2024-01-31') },
    libreview: { ...HARBOUR.services.libreview },
  },
};
/** As long as a name may be. */
const NAMED = {
  ...CLINIC,
  id: 'own-named',
  name: 'The Royal Northumberland, Cumbria and Scottish Borders Children’s and Young People’s Diabetes and Endocrinology Service'.padEnd(
    120,
    '.',
  ),
};
/** Everything as long as it may be: more than one page holds. */
const MOST = 'x'.repeat(110);
const CROWDED = {
  ...NAMED,
  id: 'own-crowded',
  contact: { phone: MOST, email: MOST, urgent: MOST, hours: MOST },
  services: Object.fromEntries(
    SERVICE_IDS.map((id) => [id, { code: `${id}-`.padEnd(40, 'W'), shownAs: MOST, checkedOn: '2024-01-31' }]),
  ),
};
const { driver } = await eachTest([CLINIC, NAMED, CROWDED]);
const CODES = SERVICE_IDS.map((id) => CLINIC.services[id].code ?? '');

const openSheet = async (hash: string): Promise<OptionsPage> => {
  const sheet = await optionsIn(driver, await driver.extensionPage(`/sheet.html${hash}`));
  await sheet.page.setViewport({ width: 1000, height: 900 });
  await sheet.waitFor(() => document.querySelector('.sheet') !== null);
  return sheet;
};

/** The sheet as it lies there: the size of its letters, and whether anything stands over its edge. */
const laidOut = () => {
  const sheet = document.querySelector<HTMLElement>('.sheet');
  const edge = sheet?.getBoundingClientRect();
  const over = [...document.querySelectorAll('.sheet *')].filter((each) => {
    const box = each.getBoundingClientRect();
    return !edge || box.right > edge.right || box.bottom > edge.bottom || box.left < edge.left || box.top < edge.top;
  });
  return { print: Number(sheet?.dataset.print), over: over.map((each) => each.outerHTML) };
};

/** One page of this paper with these texts; in Firefox what lies on the screen must do. */
async function prints(sheet: OptionsPage, size: Paper, texts: readonly string[]): Promise<void> {
  await sheet.click(`#paper-${size}`);
  await sheet.waitFor((wanted: string) => document.querySelector(`[data-paper="${wanted}"]`) !== null, size);
  await sheet.waitFor(() => document.querySelector('#print-now:enabled') !== null);
  const { print, over } = await sheet.page.evaluate(laidOut);
  expect([size, over, print >= 9.5 && print <= 13]).toEqual([size, [], true]);
  if (browserName() === 'firefox') {
    const text = await sheet.page.$eval('.sheet', (one) => one.textContent);
    for (const each of texts) expect(text).toContain(each);
    return;
  }
  const { text, ...page } = await printed(sheet.page);
  const [width, height] = MILLIMETRES[size].map(Math.round);
  expect(page).toEqual({ pages: 1, width, height });
  for (const each of texts) expect(text).toContain(each);
}

describe('the family’s sheet', () => {
  it('has the codes as text and as QR, the steps, the finish and when it was checked, on one page', async () => {
    const before = await stored(driver);
    const sheet = await openSheet('#/family');
    const texts = [
      CLINIC.name,
      ...CODES,
      'Checked on 20 November 2026.',
      'That is over a year ago.',
      paper['sheet.notChecked'],
      'Entered on this computer.',
      'At the end, the page should show: Harbour Children',
      '+ Add New Code',
      'Connected Apps',
      ...MEANING.map((key) => guides[key]),
      ...Object.values(CLINIC.contact),
    ];
    for (const size of PAPERS) await prints(sheet, size, texts);
    for (const [at, canvas] of (await sheet.page.$$('.sheet canvas')).entries()) {
      await until(
        async () => (await qrIn(driver, await canvas.screenshot())) === CODES[at],
        `the QR on the sheet to be ${CODES[at]}`,
      );
    }
    expect(await violations(sheet.page)).toEqual([]);
    // The preview follows the window a moment later.
    const narrow = () =>
      until(
        async () => (await tooWide(sheet.page)).length === 0,
        async () => `the page to be narrow; too wide are ${await tooWide(sheet.page)}`,
      );
    await sheet.page.setViewport({ width: 320, height: 800 });
    await narrow();
    await sheet.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await narrow();
    expect(await stored(driver)).toEqual(before);
    expect(await logEntries(driver)).toEqual([]);
  });

  it('by keyboard: begins with what the family’s devices need, and prints what was chosen, on a press only', async () => {
    await tell(driver, { type: 'ui:devices', devices: ['omnipod', 'dexcom-g6'] });
    const linked = await openSheet('#/family');
    for (const size of PAPERS)
      await prints(linked, size, [CODES[0] ?? '', 'Link Clarity to Glooko', 'Permission to Disclose']);
    await linked.page.close();
    await tell(driver, { type: 'ui:devices', devices: ['libre-reader'] });
    const sheet = await openSheet('#/family');
    const blocks = () => [...document.querySelectorAll<HTMLElement>('.block')].map(({ dataset }) => dataset.service);
    const guidesShown = () =>
      [...document.querySelectorAll<HTMLElement>('.step-list')].map(({ dataset }) => dataset.guide);
    expect(await sheet.page.evaluate(blocks)).toEqual(['libreview']);
    // A reader has no app: the website's steps take their place.
    expect(await sheet.page.evaluate(guidesShown)).toEqual(['libreview-web']);
    await sheet.page.evaluate(() => {
      Object.assign(globalThis, { presses: 0, print: () => Object.assign(globalThis, { presses: 1 }) });
    });
    const tabTo = async (id: string) => {
      for (let step = 0; step < 20 && (await sheet.focused()) !== id; step += 1) await driver.press(sheet.page, 'Tab');
      expect(await sheet.focused()).toBe(id);
    };
    await tabTo('service-clarity');
    await driver.press(sheet.page, ' ');
    await tabTo('surfaces-both');
    await driver.press(sheet.page, 'ArrowUp');
    await sheet.waitFor(() => document.querySelectorAll('.block').length === 2);
    expect(await sheet.page.evaluate(guidesShown)).toEqual(['clarity-app', 'libreview-web']);
    expect(await sheet.page.evaluate('presses')).toBe(0);
    await tabTo('print-now');
    await driver.press(sheet.page, 'Enter');
    await sheet.waitFor(() => (globalThis as unknown as { presses: number }).presses === 1);
    for (const service of ['clarity', 'libreview']) await sheet.click(`#service-${service}`);
    await sheet.says(paper['paper.nothing']);
    expect(await sheet.page.$('#print-now:enabled')).toBeNull();
  });

  itInFull('is not made before the person said yes to the codes', async () => {
    await store(driver, chosen([CLINIC]));
    const sheet = await optionsIn(driver, await driver.extensionPage('/sheet.html#/family'));
    await sheet.says('Is this your clinic?');
    expect(await sheet.page.$('.sheet')).toBeNull();
    await sheet.click('#confirm-yes');
    await sheet.waitFor(() => document.querySelector('[data-print]') !== null);
  });
});

describe('a hand-out', () => {
  it('of any clinic, from its page; a name of 120 letters and all services fit; what does not is never cut off', async () => {
    const options = await openOptions(driver, `#/clinic/${GGC.id}`);
    await options.click('#handout');
    const ggc = await optionsIn(driver, options.page);
    await ggc.waitFor(() => document.querySelector('[data-print]') !== null);
    // A service without a code has a line to write it on.
    await ggc.click('#service-glooko');
    await ggc.waitFor(() => document.querySelectorAll('.block').length === 2);
    for (const size of PAPERS) await prints(ggc, size, [GGC.name, GGC.clarity, paper['sheet.write']]);
    const named = await openSheet(`#/handout/${NAMED.id}`);
    for (const size of PAPERS) await prints(named, size, [NAMED.name.slice(0, 40), ...CODES]);

    const crowded = await openSheet(`#/handout/${CROWDED.id}`);
    await crowded.says(paper['paper.tooMuch']);
    expect(await crowded.page.$('#print-now:enabled')).toBeNull();
    if (browserName() === 'chromium') {
      const { pages, text } = await printed(crowded.page);
      expect([pages, text.trim()]).toEqual([1, paper['paper.tooMuch']]);
    }
    await crowded.click('#surfaces-web');
    for (const service of ['glooko', 'libreview']) await crowded.click(`#service-${service}`);
    for (const size of PAPERS) await prints(crowded, size, [CROWDED.services.clarity?.code ?? '']);
  });
});

describe('the blank diary', () => {
  it('has a week with room for all that is to be written down, on one page, without a clinic too', async () => {
    await store(driver, chosen([]));
    const sheet = await openSheet('#/diary');
    const rows = ['week.glucose', 'week.carbs', 'week.correction', 'week.background', 'week.day'] as const;
    for (const size of PAPERS)
      await prints(
        sheet,
        size,
        rows.map((key) => paper[key]),
      );
    expect(await sheet.page.$$eval('.week tbody', (days) => days.length)).toBe(7);
    expect(await sheet.page.$$eval('.week td:not(.day)', (cells) => cells.length)).toBe(7 * 4 * 7);
    expect(await violations(sheet.page)).toEqual([]);
  });
});
