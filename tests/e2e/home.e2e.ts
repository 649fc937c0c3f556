/** The popup's home: how to reach the clinic, how far each task is, and the one button that stands out. */
import { describe, expect, it } from 'vitest';
import { forms } from '../../utils/i18n/en/forms.ts';
import { guides } from '../../utils/i18n/en/guides.ts';
import { pageById } from '../sites/registry.ts';
import type { Popup } from './drivers/index.ts';
import { chooseClinic, HARBOUR, NORTHSHIRE, tell, UNKNOWN } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { boxHolds, openBox, openSite } from './page/visit.ts';
import { logged, says } from './popup-setup.ts';
import { browserName } from './suite.ts';
import { itInFull } from './thinned.ts';

const CLINIC = {
  ...HARBOUR,
  contact: {
    phone: '0141 496 0000',
    email: 'team@example.org',
    website: 'https://harbour.example.org/diabetes',
    hours: 'Mon–Fri 9–5',
  },
};
const { driver, open } = await eachTest([CLINIC, NORTHSHIRE]);

const stateOf = (popup: Popup, service: string, state: string) =>
  popup.waitFor(
    (card: string, wanted: string) =>
      document.querySelector(`[data-service="${card}"] [data-task-state]`)?.getAttribute('data-task-state') === wanted,
    service,
    state,
  );
const standsOut = (popup: Popup, id: string) =>
  popup.waitFor(
    (wanted: string) => [...document.querySelectorAll('button.main')].map((one) => one.id).join() === wanted,
    id,
  );

it('the clinic, and how to reach it', async () => {
  const popup = await driver.openPopup(await open('M1'));
  await says(popup, CLINIC.contact.hours);
  const links = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.clinic a')].map(({ href, innerText }) => [innerText, href]),
  );
  expect(links).toEqual([
    [CLINIC.contact.phone, 'tel:01414960000'],
    [CLINIC.contact.email, `mailto:${CLINIC.contact.email}`],
    ['harbour.example.org', CLINIC.contact.website],
  ]);
});

it('a code that was read over a year ago is told as old, where it stands and nowhere else', async () => {
  const old = { ...HARBOUR.services.clarity, checkedOn: '2024-01-31' };
  await chooseClinic(driver, [{ ...HARBOUR, services: { ...HARBOUR.services, clarity: old } }]);
  const popup = await driver.openPopup(await open('M1'));
  await says(popup, forms['old.text']);
  const warned = () =>
    [...document.querySelectorAll('.notice.warn')].map((one) => one.closest('section')?.getAttribute('data-service'));
  expect(await popup.evaluate(warned)).toEqual(['clarity']);
});

it.for(['M1', 'G2'])('nothing jumps as it opens over %s', async (id, test) => {
  if (browserName() === 'firefox') return test.skip('Firefox does not tell of shifts in the layout');
  await tell(driver, { type: 'ui:devices', devices: ['omnipod', 'dexcom-g6'] });
  const page = await open(id);
  let shifts: string[] = [];
  // A machine that is busy may need more than the popup waits for; what always jumps, jumps every time.
  for (let opening = 0; opening < 4; opening += 1) {
    const popup = await driver.openPopup(page);
    await popup.waitFor(() => document.querySelector('#on-everywhere') !== null);
    await popup.waitFor(() => document.querySelector('[data-task-state="todo"]') !== null);
    shifts = await popup.evaluate(async () => {
      type Shift = { value: number; sources: { node: Element | null }[] };
      const seen = await new Promise<Shift[]>((resolve) => {
        // What was buffered is told first; a frame later there is nothing more of the opening.
        const all: Shift[] = [];
        new PerformanceObserver((entries) => {
          all.push(...(entries.getEntries() as unknown as Shift[]));
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(all)));
      });
      return seen.map(({ value, sources }) => `${value} ${sources.map(({ node }) => node?.className)}`);
    });
    await popup.close();
    if (shifts.length === 0) break;
  }
  expect(shifts).toEqual([]);
});

describe('how far a task is', () => {
  it('not started, code put in, linked; and not for another clinic', async () => {
    const visited = await openBox(driver, 'L2');
    await boxHolds(visited, HARBOUR.services.libreview?.code ?? '');
    await logged(driver, { service: 'libreview', outcome: 'filled' });
    const popup = await driver.openPopup(visited.page);
    await stateOf(popup, 'libreview', 'in');
    await stateOf(popup, 'glooko', 'todo');
    await popup.close();
    await driver.click(visited.page, pageById('L2').button ?? '');
    await logged(driver, { service: 'libreview', outcome: 'linked' });
    const again = await driver.openPopup(visited.page);
    await stateOf(again, 'libreview', 'linked');
    await tell(driver, { type: 'ui:choose', clinic: NORTHSHIRE.id });
    await again.waitFor(() => document.querySelector('#confirm-yes') !== null);
    await again.click('#confirm-yes');
    await stateOf(again, 'libreview', 'todo');
  });

  itInFull('refused: the steps say what to do then', async () => {
    await chooseClinic(driver, [UNKNOWN]);
    const visited = await openBox(driver, 'G3');
    await boxHolds(visited, UNKNOWN.services.glooko?.code ?? '');
    await driver.click(visited.page, pageById('G3').button ?? '');
    await logged(driver, { service: 'glooko', outcome: 'refused' });
    const popup = await driver.openPopup(visited.page);
    await stateOf(popup, 'glooko', 'refused');
    await popup.click('#steps-glooko');
    await says(popup, guides['note.glooko.refused']);
    await says(popup, guides['note.glooko.refusedAgain']);
  });
});

describe('one button stands out', () => {
  it('without a list: what the family has', async () => {
    await standsOut(await driver.openPopup(await open('M1')), 'finder');
  });

  it('with a list: the first that is not done', async () => {
    await tell(driver, { type: 'ui:devices', devices: ['minimed-780g', 'libre-reader'] });
    const popup = await driver.openPopup(await open('M1'));
    await standsOut(popup, 'steps-libreview');
    await popup.click('#steps-libreview');
    await popup.click('#finish-yes');
    // What sharing means comes with the focus, and is scrolled to.
    await popup.waitFor(() => document.querySelector('.meaning')?.contains(document.activeElement) ?? false);
    await popup.click('#back');
    await standsOut(popup, 'steps-carelink');
  });

  it('on a service’s page: its steps, then the code', async () => {
    await tell(driver, { type: 'ui:prefill', prefill: 'ask' });
    await tell(driver, { type: 'ui:devices', devices: ['omnipod'] });
    const popup = await driver.openPopup((await openSite(driver, 'C4')).page);
    await standsOut(popup, 'steps-clarity');
    // Among those that are not in the list, the one whose page is open comes first.
    const cards = () => [...document.querySelectorAll('[data-service]')].map((one) => one.getAttribute('data-service'));
    expect(await popup.evaluate(cards)).toEqual(['glooko', 'clarity', 'libreview']);
    await popup.close();
    const onLibre = await driver.openPopup((await openSite(driver, 'L8')).page);
    await standsOut(onLibre, 'steps-libreview');
    expect(await onLibre.evaluate(cards)).toEqual(['glooko', 'libreview', 'clarity']);
    await onLibre.close();
    await standsOut(await driver.openPopup((await openBox(driver, 'C1')).page), 'tab-fill');
  });
});
