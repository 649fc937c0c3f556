/** The report of a page that looks different: its structure and our own words, and nothing of the person on it. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { PageReport, ReportNode } from '../../utils/page/report.ts';
import { SITES } from '../../utils/sites/index.ts';
import { ADD_SHARE } from '../../utils/sites/words.ts';
import { until } from './drivers/index.ts';
import { HARBOUR } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { plantedIn } from './page/planted.ts';
import { tabStands } from './page/tab.ts';
import { openBox } from './page/visit.ts';
import { stored } from './popup-setup.ts';
import { thinned } from './thinned.ts';

const { driver } = await eachTest([HARBOUR], { prefill: 'ask' });

/** Presses the button in the popup and gives what is on the clipboard then. */
async function copiedReport(page: Page): Promise<{ text: string; report: PageReport }> {
  await driver.setClipboard('something else');
  const popup = await driver.openPopup(page);
  await popup.waitFor(() => document.querySelector('.seen') !== null);
  await popup.evaluate(() => document.querySelector('.seen')?.setAttribute('open', ''));
  await popup.click('#report-copy');
  const shown = await popup.waitFor(() => document.querySelector<HTMLTextAreaElement>('textarea.report')?.value);
  const text = await until(async () => {
    const held = await driver.clipboard();
    return held === 'something else' ? '' : held;
  }, 'the report on the clipboard');
  expect(text.replaceAll('\r\n', '\n')).toBe(shown);
  return { text, report: JSON.parse(text) };
}

/** All elements of a report. */
function nodesOf(nodes: readonly ReportNode[]): ReportNode[] {
  return nodes.flatMap((node) => [node, ...nodesOf(node.children ?? [])]);
}

/** Names of everything in the page, as its own markup has them. */
function namesOn(page: Page) {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    return {
      tags: [...new Set(all.map(({ localName }) => localName))],
      attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
    };
  });
}

it.each(
  thinned(
    [
      ['H2', 'glooko', 'nothing'],
      ['G3', 'glooko', 'box'],
      ['C1', 'clarity', 'box'],
      ['L2', 'libreview', 'box'],
    ] as const,
    2,
    2,
  ),
)('%s: tags, roles, names of attributes, our own words, host and masked path', async (id, service, came) => {
  const { page } = await openBox(driver, id);
  await tabStands(driver, page, came === 'box' ? 'ask' : 'looking');
  const { report } = await copiedReport(page);
  expect(report).toMatchObject({ format: 'sharing-setup/page-report@1', service, host: new URL(page.url()).hostname });
  const lists = [...Object.values(SITES[service].words), ADD_SHARE].join('|').split('|');
  const { tags, attributes } = await namesOn(page);
  const nodes = nodesOf(report.around);
  expect(nodes.length).toBeGreaterThan(3);
  expect(nodes.map(({ tag }) => tag)).toContain('input');
  expect(nodes.filter(({ tag }) => !tags.includes(tag))).toEqual([]);
  expect(nodes.flatMap((node) => node.attributes ?? []).filter((name) => !attributes.includes(name))).toEqual([]);
  const told = [...report.why, ...report.passed.flatMap(({ why }) => why), ...nodes];
  expect(told.flatMap((one) => one.words ?? []).filter((word) => !lists.includes(word))).toEqual([]);
  const keys = ['tag', 'role', 'attributes', 'words', 'children'];
  expect(nodes.flatMap((node) => Object.keys(node)).filter((key) => !keys.includes(key))).toEqual([]);
  expect(report.decision).toBe(came);
  expect(report.why.length > 0).toBe(came === 'box');
});

it('nothing of the person on the page is in it: not from text, values, names, classes, data attributes or address', async () => {
  const { page, box } = await openBox(driver, 'H2');
  await tabStands(driver, page, 'looking');
  await driver.click(page, box);
  await driver.type(page, 'typed-rangihuna');
  const { text, report } = await copiedReport(page);
  expect(plantedIn(text)).toEqual([]);
  expect(text).not.toMatch(/@(?!1")|typed/);
  expect(report.path).toMatch(/^\/account\/\*\/[\w*]+#\/\*\/\*$/);
  const boxes = nodesOf(report.around).filter(({ tag }) => tag === 'input');
  expect(boxes.flatMap(({ attributes }) => attributes ?? [])).toEqual(
    expect.arrayContaining(['autocomplete', 'class', 'data-email', 'id', 'name', 'placeholder', 'type']),
  );
  // Neither is anything of it kept here.
  expect(plantedIn([await stored(driver), await stored(driver, 'session')])).toEqual([]);
});

it('changes nothing on the page', async () => {
  const { page } = await openBox(driver, 'H2');
  await tabStands(driver, page, 'looking');
  const before = await page.evaluate(() => [document.documentElement.outerHTML, window.__site.events.length]);
  await copiedReport(page);
  expect(await page.evaluate(() => [document.documentElement.outerHTML, window.__site.events.length])).toEqual(before);
});
