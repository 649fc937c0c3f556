/** The finish of the steps: the person's own look at the page, what sharing means, and whom to call. */
import { describe, expect, it } from 'vitest';
import { MEANING } from '../../utils/guides/meaning.ts';
import { guides as words } from '../../utils/i18n/en/guides.ts';
import { pageById } from '../sites/registry.ts';
import type { Popup } from './drivers/index.ts';
import { HARBOUR, tell } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { logged, says, stored } from './popup-setup.ts';

const CLINIC = {
  ...HARBOUR,
  contact: { phone: '0141 496 0000', email: 'team@example.org', urgent: 'Call the ward on 0141 496 0001' },
  notes: { clarity: 'We look at Clarity on Mondays.', general: 'Tell us when you have shared.' },
};
const { driver, open } = await eachTest([CLINIC]);

const stateOf = (popup: Popup, task: string, state: string) =>
  popup.waitFor(
    (card: string, wanted: string) =>
      document
        .querySelector(`[data-service="${card}"] [data-task-state], [data-task="${card}"] [data-task-state]`)
        ?.getAttribute('data-task-state') === wanted,
    task,
    state,
  );
const meaning = () => [...document.querySelectorAll('.meaning > ul li')].map((one) => one.textContent);

describe('the finish', () => {
  it('“Does the page show …?” Yes: the log says who saw it, and sharing is explained with whom to call', async () => {
    const popup = await driver.openPopup(await open('M1'));
    await stateOf(popup, 'clarity', 'todo');
    await popup.click('#steps-clarity');
    await says(popup, `Does the page show “${CLINIC.name}”?`);
    expect(await popup.evaluate(meaning)).toEqual([]);
    await popup.click('#finish-yes');
    await popup.waitFor(() => document.querySelector('.meaning') !== null);
    await logged(driver, { service: 'clarity', clinic: CLINIC.id, outcome: 'linked', how: null, seenBy: 'person' });
    expect(await popup.evaluate(meaning)).toEqual(MEANING.map((key) => words[key]));
    for (const text of Object.values(CLINIC.contact)) await says(popup, text);
    await popup.waitFor(() => document.activeElement?.textContent === 'What sharing means');
    // A clinic's own words come after it.
    await says(popup, CLINIC.notes.clarity);
    await popup.click('#back');
    await stateOf(popup, 'clarity', 'linked');
    await stateOf(popup, 'glooko', 'todo');
    await says(popup, 'You said that it is linked');
  });

  it('No: what to do and whom to call; nothing is explained as if it were done', async () => {
    const popup = await driver.openPopup(await open('M1'));
    await popup.click('#steps-libreview');
    await popup.click('#finish-no');
    await says(popup, words['finish.noText']);
    await says(popup, CLINIC.contact.phone);
    await logged(driver, { service: 'libreview', outcome: 'refused', seenBy: 'person' });
    expect(await popup.evaluate(meaning)).toEqual([]);
    await popup.click('#back');
    await stateOf(popup, 'libreview', 'refused');
  });

  it('what takes no code is done when the family says so, and can be taken back', async () => {
    await tell(driver, { type: 'ui:devices', devices: ['minimed-780g'] });
    const popup = await driver.openPopup(await open('M1'));
    await stateOf(popup, 'carelink', 'todo');
    await popup.click('#steps-carelink');
    await says(popup, 'Never send a password by e-mail');
    await popup.click('#finish-done');
    await popup.waitFor(() => document.querySelector('.meaning') !== null);
    expect((await stored(driver)).settings).toMatchObject({
      family: { devices: ['minimed-780g'], done: ['carelink'] },
    });
    await popup.click('#back');
    await stateOf(popup, 'carelink', 'done');
    await popup.click('#steps-carelink');
    await popup.click('#finish-undo');
    await popup.waitFor(() => document.querySelector('#finish-done') !== null);
    await popup.click('#back');
    await stateOf(popup, 'carelink', 'todo');
  });

  it('in a private window it is explained, and nothing is written', async () => {
    const popup = await driver.openPopup(await driver.privatePage(pageById('M1').url));
    await popup.click('#steps-glooko');
    await popup.click('#finish-yes');
    await popup.waitFor(() => document.querySelector('.meaning')?.contains(document.activeElement) ?? false);
    await popup.click('#back');
    await stateOf(popup, 'glooko', 'todo');
  });
});
