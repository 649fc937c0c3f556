/** The diary: what to write down, and the e-mail that the person's own mail program opens. The blank week is in sheet.e2e.ts. */
import { expect, it } from 'vitest';
import { paper } from '../../utils/i18n/en/paper.ts';
import { tooWide, violations } from './axe.ts';
import { chooseClinic, HARBOUR, tell } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { optionsIn } from './page/options.ts';
import { logEntries, stored } from './popup-setup.ts';

const CLINIC = { ...HARBOUR, contact: { email: 'team@example.org' } };
const { driver } = await eachTest([CLINIC]);

const LABELS = [paper['mail.ratios'], paper['mail.sensitivities'], paper['mail.other'], paper['mail.photos']];
const mail = (link: string) => {
  const { protocol, pathname, searchParams } = new URL(link);
  return { protocol, to: pathname, ...Object.fromEntries(searchParams) };
};

it('by keyboard: what to write down, the mail link with the fields and nothing else, and nothing to type into', async () => {
  const before = await stored(driver);
  const popup = await optionsIn(driver, await driver.extensionPage('/popup.html'));
  await popup.page.setViewport({ width: 320, height: 800 });
  await popup.waitFor(() => document.querySelector('#diary') !== null);
  await popup.page.focus('#diary');
  await driver.press(popup.page, 'Enter');
  await popup.waitFor(() => document.activeElement?.textContent === 'Diary');
  for (const key of ['date', 'background', 'carbs', 'corrections', 'glucose'] as const)
    await popup.says(paper[`diary.${key}`]);
  const link = () => popup.page.$eval('#mail', (one) => (one as HTMLAnchorElement).href);
  const body = LABELS.flatMap((label) => [label, '']).join('\r\n');
  expect(mail(await link())).toEqual({
    protocol: 'mailto:',
    to: 'team@example.org',
    subject: paper['mail.subject'],
    body,
  });
  const typing = 'input, select, textarea:not([readonly]), [contenteditable]';
  expect(await popup.page.$$eval(typing, (all) => all.map((one) => one.outerHTML))).toEqual([]);
  expect(await violations(popup.page)).toEqual([]);
  expect(await tooWide(popup.page)).toEqual([]);
  await popup.page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await tooWide(popup.page)).toEqual([]);

  await driver.setClipboard('something else');
  await popup.click('#copy-text');
  await popup.waitFor(() => document.querySelector('[role="status"]')?.textContent === 'Copied.');
  expect((await driver.clipboard()).trim().split(/\n+/)).toEqual(LABELS);
  await popup.click('#back');
  await popup.waitFor(() => document.activeElement?.id === 'diary');

  // The guide for a diary leads here, too.
  await tell(driver, { type: 'ui:devices', devices: ['none'] });
  await popup.click('#steps-diary');
  await popup.click('#diary-open');
  await popup.says(paper['diary.mailOpen']);
  await tell(driver, { type: 'ui:devices', devices: [] });
  expect(await stored(driver)).toEqual(before);
  expect(await logEntries(driver)).toEqual([]);
});

it('writes to one plain address only: anything else is left to the person', async () => {
  for (const contact of [undefined, { email: 'a@example.org?bcc=b@example.org' }, { email: 'see our website' }]) {
    await chooseClinic(driver, [contact ? { ...HARBOUR, contact } : HARBOUR]);
    const popup = await optionsIn(driver, await driver.extensionPage('/popup.html'));
    await popup.waitFor(() => document.querySelector('#diary') !== null);
    // What stands after a question mark would be a header: more recipients, a text.
    const links = await popup.page.$$eval('.clinic a', (all) => all.map((one) => (one as HTMLAnchorElement).href));
    expect(links.filter((link) => link.includes('?'))).toEqual([]);
    await popup.click('#diary');
    await popup.says(paper['diary.mailUnknown']);
    const { to, ...others } = mail(await popup.page.$eval('#mail', (one) => (one as HTMLAnchorElement).href));
    expect([to, Object.keys(others)]).toEqual(['', ['protocol', 'subject', 'body']]);
    await popup.page.close();
  }
});
