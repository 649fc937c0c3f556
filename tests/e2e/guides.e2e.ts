/** The written steps in the popup: every guide, its code, and the step that the page is at. */
import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../utils/guides/guides.ts';
import { textParts } from '../../utils/guides/parts.ts';
import type { TaskId } from '../../utils/guides/tasks.ts';
import { GUIDE_IDS } from '../../utils/guides/types.ts';
import { guides as words } from '../../utils/i18n/en/guides.ts';
import { englishGuides } from '../../utils/i18n/guides-language.ts';
import type { ServiceId } from '../../utils/sites/types.ts';
import { tooWide } from './axe.ts';
import type { Popup } from './drivers/index.ts';
import { HARBOUR, tell } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { optionsIn } from './page/options.ts';
import { boxHolds, openBox, openSite } from './page/visit.ts';
import { logged, says } from './popup-setup.ts';
import { thinned } from './thinned.ts';

const { driver, open } = await eachTest([HARBOUR]);
const { t } = englishGuides;
const codeOf = (service: ServiceId) => HARBOUR.services[service]?.code ?? '';

/** The steps as a person reads them, each with the code inside it and the site's names in it. */
const steps = () =>
  [...document.querySelectorAll<HTMLElement>('.step')].map((step) => ({
    text: step.querySelector('.do')?.textContent?.trim() ?? '',
    code: step.querySelector('.step-code code')?.textContent ?? null,
    copy: step.querySelector('.step-code button')?.textContent ?? null,
    names: [...step.querySelectorAll<HTMLElement>('.do bdi')].map((name) =>
      name.dir === 'ltr' && !name.translate ? name.textContent : `not marked: ${name.outerHTML}`,
    ),
  }));

describe('each guide', () => {
  it('shows its steps with the code in them, and the site’s names as they stand there', async () => {
    const popup = await optionsIn(driver, await driver.extensionPage('/popup.html'));
    await popup.page.setViewport({ width: 320, height: 800 });
    await popup.click('#guides');
    await popup.waitFor(() => document.querySelector('[data-open]') !== null);
    const offered = await popup.page.$$eval('[data-open]', (all) => all.map((one) => one.getAttribute('data-open')));
    expect(offered.toSorted()).toEqual([...GUIDE_IDS].toSorted());
    const size = (percent: string) =>
      popup.page.evaluate((wanted) => {
        document.documentElement.style.fontSize = wanted;
      }, percent);
    for (const id of thinned(GUIDE_IDS, 6, 2)) {
      await popup.click(`[data-open="${id}"]`);
      await popup.waitFor((guide: string) => document.querySelector(`[data-guide="${guide}"]`) !== null, id);
      const guide = GUIDES[id];
      const expected = guide.steps.map(({ text, names, known, code }) => {
        const parts = textParts(t(text), names);
        return {
          text: `${known ? '' : `${words['guide.notKnown']} `}${parts.map((part) => part.text).join('')}`,
          code: code && codeOf(code),
          copy: code && 'Copy',
          names: parts.flatMap((part) => (part.kind === 'name' ? [part.text] : [])),
        };
      });
      expect([id, await popup.page.evaluate(steps)]).toEqual([id, expected]);
      await popup.says('20 November 2026');
      expect([id, await tooWide(popup.page)]).toEqual([id, []]);
      await size('200%');
      expect([id, await tooWide(popup.page)]).toEqual([id, []]);
      await size('');
      await popup.click('#back');
      await popup.waitFor(() => document.querySelectorAll('[data-open]').length > 20);
    }
  });

  it('the code is copied from inside its step', async () => {
    const popup = await driver.openPopup(await open('M1'));
    for (const service of ['glooko', 'clarity', 'libreview'] as const) {
      await driver.setClipboard('something else');
      await popup.click(`#steps-${service}`);
      await popup.click('.step .step-code button');
      await says(popup, `Copied: ${codeOf(service)}`);
      expect(await driver.clipboard()).toBe(codeOf(service));
      await popup.click('#back');
      await popup.waitFor((id: string) => document.activeElement?.id === id, `steps-${service}`);
    }
  });

  it('leads on to other guides, and back again step by step or to the start', async () => {
    const popup = await driver.openPopup(await open('M1'));
    const shown = (id: string) =>
      popup.waitFor((guide: string) => document.querySelector(`[data-guide="${guide}"]`) !== null, id);
    await popup.click('#steps-glooko');
    await shown('glooko-web');
    await popup.click('nav [data-open="glooko-app"]');
    await shown('glooko-app');
    await popup.click('[data-open="moved-clinic"]');
    await shown('moved-clinic');
    await popup.click('.see button');
    await shown('glooko-web');
    await popup.click('#back');
    await shown('moved-clinic');
    await popup.click('#home');
    await popup.waitFor(() => document.activeElement?.id === 'steps-glooko');
  });
});

const marked = (popup: Popup, number: number) =>
  popup.waitFor(
    (wanted: string) => document.querySelector<HTMLElement>('.step[aria-current="step"]')?.dataset.step === wanted,
    String(number),
  );

const stateOf = (popup: Popup, task: string, state: string) =>
  popup.waitFor(
    (card: string, wanted: string) =>
      document
        .querySelector(`[data-service="${card}"] [data-task-state], [data-task="${card}"] [data-task-state]`)
        ?.getAttribute('data-task-state') === wanted,
    task,
    state,
  );

describe('the steps follow along', () => {
  it.each<[page: string, task: TaskId, step: number]>(
    thinned(
      [
        ['G1', 'glooko', 1],
        ['G2', 'glooko', 3],
        ['C4', 'clarity', 3],
        ['C8', 'clarity', 7],
        ['L7', 'libreview', 1],
        ['L8', 'libreview', 3],
        ['L3', 'libreview', 6],
      ],
      3,
    ),
  )('on %s, %s is at step %i', async (id, task, number) => {
    const { page, site } = await openSite(driver, id);
    const popup = await driver.openPopup(page);
    // The page's list is read once somebody asks, and the line about it moves what is below.
    if (site.kind === 'linked')
      await popup.waitFor(() => document.querySelector('.tab')?.getAttribute('data-state') === 'already');
    await popup.click(`#steps-${task}`);
    await marked(popup, number);
    expect(await popup.evaluate(() => document.querySelectorAll('[aria-current]').length)).toBe(1);
    expect(await popup.evaluate(() => document.querySelector('.step.here')?.textContent)).toContain('You are here');
  });

  it.each<[page: string, service: ServiceId, at: number, filled: number, answered: number]>(
    thinned(
      [
        ['G3', 'glooko', 5, 6, 7],
        ['C1', 'clarity', 4, 6, 7],
        ['L2', 'libreview', 4, 5, 6],
      ],
      3,
    ),
  )(
    'at the box of %s, on as the code goes in, and on as the page answers',
    async (id, service, at, filled, answered) => {
      await tell(driver, { type: 'ui:prefill', prefill: 'ask' });
      const visited = await openBox(driver, id);
      const popup = await driver.openPopup(visited.page);
      await popup.click(`#steps-${service}`);
      await marked(popup, at);
      // The code goes in from here as well, and the popup tells aloud that the page is further now.
      await popup.click('#tab-fill');
      await marked(popup, filled);
      await popup.waitFor(
        () => document.querySelector('[role="status"]')?.textContent?.startsWith('You are here') ?? false,
      );
      await boxHolds(visited, codeOf(service));
      await popup.close();

      const { consent, button = '' } = visited.site;
      if (consent) await driver.click(visited.page, consent);
      await driver.click(visited.page, button);
      await logged(driver, { service, outcome: 'linked', seenBy: 'page' });
      const again = await driver.openPopup(visited.page);
      await stateOf(again, service, 'linked');
      await again.click(`#steps-${service}`);
      await marked(again, answered);
      // What the page has said itself is not asked again.
      await again.waitFor(() => document.querySelector('.meaning') !== null);
      expect(await again.evaluate(() => document.querySelector('#finish-yes'))).toBeNull();
    },
  );

  it.each(thinned(['M1', 'X1'], 3))('on %s nothing is marked', async (id) => {
    const popup = await driver.openPopup(await open(id));
    await popup.click('#steps-glooko');
    await popup.waitFor(() => document.querySelector('.step') !== null);
    expect(await popup.evaluate(() => document.querySelector('[aria-current]'))).toBeNull();
  });
});
