/**
 * What a screen reader is given of each kind of page: roles, names and order, as the browser itself tells them, and what is
 * said aloud. The popup from its texts, in English and from right to left; the others as they are written down in outlines/
 * (after a change that is wanted, run this file with `--update`, and read what it wrote).
 */
import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { familyTexts } from '../../utils/i18n/family-texts.ts';
import { language } from '../../utils/i18n/language.ts';
import { until } from './drivers/index.ts';
import { HARBOUR, tell } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { hintSays, words } from './page/hint.ts';
import { type Look, spoken } from './page/translated.ts';
import { openBox } from './page/visit.ts';

const { driver } = await eachTest([HARBOUR]);

afterAll(() => driver.endAccessible());

const english = language('en', 'ltr', familyTexts).t as Look;

/** The outline, once it has this line and stands still. Days differ from one day to the next. */
async function outlineOf(page: Page, line: string): Promise<string[]> {
  let last: string[] = [];
  await until(
    async () => {
      const before = last.join();
      last = (await driver.outline(page)).map((one) => one.replace(/\d{1,2} \w+ \d{4}/g, 'DAY'));
      return last.join() === before && last.some((one) => one.includes(line));
    },
    () => `“${line}” in the outline:\n${last.join('\n')}`,
  );
  return last;
}

/** The popup's home with the three codes. @param top the picker's button, and what stands above all */
function home(t: Look, top: readonly string[], safe: (key: string) => readonly string[]): string[] {
  const { glooko, clarity, libreview } = HARBOUR.services;
  const card = (service: 'glooko' | 'clarity' | 'libreview', code: string, links: readonly string[]) => {
    const name = t(`service.${service}`);
    const kind = t(`code.${service}`);
    return [
      `  region ${name} ${kind}`,
      `    heading ${name} ${kind}`,
      `    text ${t('state.todo')}`,
      `    text ${code}`,
      `    button ${t('popup.copyLabel', { code: kind, service: name })}`,
      '    group',
      `      disclosure ${t('popup.spell')}`,
      `    text ${t('from.alone', { from: t('from.entered') })}`,
      `    button ${t('popup.stepsLabel', { task: t(`task.${service}`) })}`,
      '    list',
      ...links.map((link) => `      link ${link}`),
      `      button ${t('popup.phone')} ${name} ${kind}`,
    ];
  };
  const links = (service: string, ...regions: string[]) =>
    regions.map((region) => t('popup.openRegion', { service: t(`service.${service}`), region: t(`region.${region}`) }));
  return [
    'main',
    `  heading ${t('name')}`,
    ...top.map((line) => `  ${line}`),
    '  status',
    `  heading ${HARBOUR.name}`,
    `  text ${t('from.alone', { from: t('from.entered') })}`,
    `  button ${t('clinic.change')}`,
    `  button ${t('clinic.remove')}`,
    `  text ${t('tab.none')}`,
    `  button ${t('popup.finder')}`,
    `  button ${t('popup.guides')}`,
    ...card('glooko', glooko?.code ?? '', links('glooko', 'us', 'ca', 'eu')),
    ...card('clarity', clarity?.code ?? '', links('clarity', 'us', 'eu')),
    ...card('libreview', libreview?.code ?? '', [t('popup.open', { service: 'LibreView' })]),
    `  navigation ${t('paper.more')}`,
    `    link ${t('paper.print')}`,
    `    button ${t('paper.diary')}`,
    `  region ${t('off.title')}`,
    `    heading ${t('off.title')}`,
    `    checkbox ${t('off.everywhere')}`,
    `    checkbox ${t('prefill.auto')}`,
    ...safe('popup.never').map((text) => `  text ${text}`),
    `  button ${t('popup.options')}`,
    `  link ${t('popup.practice')}`,
    `  link ${t('popup.privacy')}`,
  ];
}

/** Runs in a page of ours: writes down what its live regions say, and which of them came already saying something. */
function listen(): void {
  const LIVE = '[role="status"], [role="alert"], [aria-live]';
  const heard: string[] = [];
  Object.assign(window, { heard });
  new MutationObserver((changes) => {
    const told = new Set<Element>();
    for (const { target, addedNodes } of changes) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
      if (region) told.add(region);
      for (const node of addedNodes) {
        const born =
          node instanceof Element ? [node, ...node.querySelectorAll('*')].filter((one) => one.matches(LIVE)) : [];
        for (const one of born) if (one.textContent) heard.push(`came with “${one.textContent}”`);
      }
    }
    for (const { textContent } of told) if (textContent) heard.push(textContent);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

const heard = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { heard: string[] }).heard.map((text) => text.replace(/[\u2066-\u2069]/g, '')),
  );

it('the popup, in English and from right to left; a language chosen and a code copied are each said once', async () => {
  const popup = await driver.extensionPage('/popup.html');
  await popup.waitForSelector('#language');
  const top = [`button ${english('language.label')}: English`];
  expect(await outlineOf(popup, english('popup.privacy'))).toEqual(home(english, top, (key) => [english(key)]));

  const { own, both, name } = spoken('ur');
  await popup.evaluate(listen);
  await driver.click(popup, '#language');
  await driver.click(popup, '#language-ur');
  await popup.waitForSelector('#language-use');
  await driver.click(popup, '#language-use');
  const now = own('language.chosen', { language: name });
  const outline = await outlineOf(popup, `status ${now}`);
  const above = [
    `button ${both('language.label').join(' ')}: ${name}`,
    ...both('language.notice').map((text) => `text ${text}`),
  ];
  // Chromium drops the blank between two pieces of Latin letters in a line from right to left.
  expect(outline.map((line) => line.replace('GlookoProConnect', 'Glooko ProConnect'))).toEqual(
    home(own, above, both).map((line) => (line === '  status' ? `  status ${now}` : line)),
  );

  const copied = own('popup.copied', { code: HARBOUR.services.clarity?.code ?? '' });
  await driver.click(popup, '[data-service="clarity"] .code-row button');
  await outlineOf(popup, `status ${copied}`);
  expect(await heard(popup)).toEqual([now, copied]);
});

it('a guide, the list of clinics, the first-run page, a sheet', async () => {
  const screen = async (name: string, page: Page, line: string) =>
    expect(`${(await outlineOf(page, line)).join('\n')}\n`).toMatchFileSnapshot(`./outlines/${name}.txt`);
  const popup = await driver.extensionPage('/popup.html');
  await popup.waitForSelector('#language');
  await driver.click(popup, '#steps-clarity');
  await screen('guide', popup, english('guide.change'));
  await screen('clinics', await driver.extensionPage('/options.html'), english('popup.privacy'));
  const welcome = await driver.extensionPage('/welcome.html');
  // Where the button is found is said for each browser.
  const where = [english('welcome.toolbar'), english('welcome.puzzle')];
  await until(async () => (await driver.outline(welcome)).length > 20, 'the first-run page');
  const first = (await outlineOf(welcome, english('popup.privacy'))).map((line) =>
    where.includes(line.trim().replace(/^text /, '')) ? '    text (where the button is)' : line,
  );
  await expect(`${first.join('\n')}\n`).toMatchFileSnapshot('./outlines/first-run.txt');
  const sheet = await outlineOf(await driver.extensionPage('/sheet.html'), english('meaning.stop'));
  // Of what is printed only how it is laid out: the words are those of the guides.
  const printed = sheet.findIndex((line) => line.includes(english('paper.preview')));
  const kept = sheet.filter((line, at) => at <= printed || !line.trim().startsWith('text '));
  await expect(`${kept.join('\n')}\n`).toMatchFileSnapshot('./outlines/sheet.txt');
});

it('the hint on a page of a service, beside what the page says itself, in English and from right to left', async () => {
  const { page, site } = await openBox(driver, 'L2');
  await hintSays(driver, page, words('filled'));
  const hint = (all: readonly string[]) =>
    all.slice(all.findIndex((line) => line.includes(`region ${words('title')}`)));
  const { own, both } = spoken('ur');
  const press = { button: site.buttonName ?? '' };
  const said = (lines: readonly string[]) => `  status ${[HARBOUR.name, ...lines].join(' ')}`;
  const content = (
    t: Look,
    safe: (key: string) => readonly string[],
    more: readonly string[],
    lines: readonly string[],
  ) => [
    `  region ${t('hint.title')}`,
    `    text ${HARBOUR.name}`,
    `    button ${t('hint.close')}`,
    `    text ${t('from.entered')}`,
    `    text ${HARBOUR.services.libreview?.code}`,
    ...lines.map((line) => `    text ${line}`),
    `    button ${safe('hint.undo').join(' ')}`,
    `    button ${t('hint.hide')}`,
    `    button ${safe('language.label').join(' ')}`,
    '    group',
    `      disclosure ${t('seen.summary')}`,
    ...more.map((line) => `    text ${line}`),
    said(lines),
  ];
  const inEnglish = [english('hint.filled'), english('hint.press', press)];
  expect(hint(await outlineOf(page, said(inEnglish).trim()))).toEqual(
    content(english, (key) => [english(key)], [], inEnglish),
  );
  await tell(driver, { type: 'ui:language', tag: 'ur', agreed: true });
  const inUrdu = [...both('hint.filled'), own('hint.press', press)];
  expect(hint(await outlineOf(page, said(inUrdu).trim()))).toEqual(content(own, both, both('language.notice'), inUrdu));
});
