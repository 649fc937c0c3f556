/** `lockClinics`: what an organisation locked is not passed by any page, message or storage. */

import { afterAll, beforeEach, expect, it } from 'vitest';
import { forManaged, WARD } from './policy-setup.ts';
import { boxHolds, enterOwn, hintSays, OWN, openAtBox, store, stored, tell } from './popup-setup.ts';
import { suite } from './suite.ts';

const of = await suite();
const { driver } = of;
const { managed, asFound } = forManaged(of);

const LOCK = { clinics: [WARD], defaultClinic: 'ward-7', lockClinics: true };
const OTHER = { ...WARD, id: 'other-team', name: 'Other Team', services: { libreview: { code: '11112222' } } };

const PLANTED_CODE = { code: 'GGCKIDS7', enteredOn: '2026-11-20' };
const REFUSED = { ok: false, reason: 'locked' };

interface View {
  clinics: { profile: { id: string } }[];
  active: string;
  locked: boolean;
  draft: unknown;
  removed: unknown;
}
const view = () => tell<View>(driver, { type: 'ui:clinics', private: false });
const ids = async () => (await view()).clinics.map(({ profile }) => profile.id);

beforeEach(managed);
afterAll(asFound);

it('hides adding a clinic, and ignores one that was entered before', async () => {
  await enterOwn(driver);
  await driver.setManaged(LOCK);
  const page = await openAtBox('L2');
  await boxHolds(page, 'L2', '09646522');
  await hintSays(page, WARD.name);
  const popup = await driver.openPopup(page);
  await popup.click('#change');
  await popup.waitFor(() => document.querySelector('[data-clinic="ward-7"]') !== null);
  expect(await popup.evaluate(() => document.querySelector('#not-here, [data-clinic^="own-"]'))).toBeNull();
});

it('no message passes it, in a window of any kind', async () => {
  await driver.setManaged(LOCK);
  const backup = { sure: true, clinics: [], ownCodes: {}, prefill: 'auto', off: { everywhere: false, sites: [] } };
  const code = { service: 'glooko', code: 'GGCKIDS7' };
  const messages = [
    { type: 'ui:add-clinic', ...OWN },
    { type: 'ui:save-clinic', profile: OTHER, before: null },
    { type: 'ui:save-clinic', profile: { ...WARD, name: 'Not Ward 7' }, before: 'ward-7' },
    { type: 'ui:duplicate-clinic', clinic: 'ward-7', id: 'ward-7-copy', name: 'Copy' },
    { type: 'ui:import', sure: true, profiles: [OTHER], replace: [] },
    { type: 'ui:import', sure: true, profiles: [WARD], replace: ['ward-7'] },
    { type: 'ui:restore', ...backup, clinics: [OTHER], replace: [] },
    { type: 'ui:restore', ...backup, ownCodes: { 'ward-7': { glooko: PLANTED_CODE } }, replace: [] },
    { type: 'ui:own-code', clinic: 'ward-7', ...code },
    { type: 'ui:own-code', clinic: 'ggc-children', ...code },
    { type: 'ui:remove-clinic', clinic: 'ward-7' },
    { type: 'ui:put-back' },
    { type: 'ui:draft', draft: { before: null, fields: { name: 'X' } } },
  ];
  const seen = { policySeen: true };
  const before = { ...(await stored(driver)), ...seen };
  for (const message of messages) {
    expect([message, await tell(driver, { ...message, private: false })]).toEqual([message, REFUSED]);
    // Drafts are for no private window, locked or not.
    const reason = message.type === 'ui:draft' ? 'private' : 'locked';
    expect([message, await tell(driver, { ...message, private: true })]).toEqual([message, { ok: false, reason }]);
  }
  expect({ ...(await stored(driver)), ...seen }).toEqual(before);
  expect(await stored(driver, 'session')).not.toHaveProperty('settings');
  expect(await ids()).toEqual(['ward-7', 'ggc-children']);
});

it('what is written straight into storage is not used', async () => {
  await driver.setManaged(LOCK);
  // As an older version, another program, or the console of the extension's own page could leave it.
  await tell(driver, { type: 'ui:off', private: false, where: 'glooko', off: true });
  const { settings } = (await stored(driver)) as { settings: Record<string, unknown> };
  const planted = {
    ...settings,
    choice: { clinic: OTHER.id, besides: 'ward-7' },
    clinics: [
      { provenance: 'imported', profile: OTHER },
      { provenance: 'entered', profile: { ...WARD, services: { libreview: { code: '11112222' } } } },
    ],
    ownCodes: { 'ward-7': { glooko: PLANTED_CODE } },
    removed: { provenance: 'entered', profile: OTHER, ownCodes: {}, wasChosen: true },
  };
  await store(driver, { settings: planted, clinicDraft: { before: null, fields: { name: 'X' } } });
  expect(await view()).toMatchObject({ active: 'ward-7', locked: true, draft: null, removed: null });
  expect(await ids()).toEqual(['ward-7', 'ggc-children']);
  const page = await openAtBox('L2');
  await boxHolds(page, 'L2', '09646522');
  const { services } = await tell<{ services: { service: string; code: string | null }[] }>(driver, {
    type: 'ui:view',
    private: false,
  });
  expect(services.map(({ service, code }) => [service, code])).toEqual([
    ['glooko', null],
    ['clarity', 'testclin1'],
    ['libreview', '09646522'],
  ]);
});
