/** Clinics in and out of the page of clinics: each way in, what is refused, and that the way there and back changes no byte. */
import { afterAll, beforeEach, expect, it } from 'vitest';
import type { Profile } from '../../utils/clinics/profile.ts';
import { profileText } from '../../utils/clinics/profile-text.ts';
import { tooWide, violations } from './axe.ts';
import { downloaded } from './drivers/downloads.ts';
import { chosen, confirm, HARBOUR, NORTHSHIRE, store } from './page/clinics.ts';
import { chooseFile, dropFile, type OptionsPage, openOptions, pasteText } from './page/options.ts';
import { stored } from './popup-setup.ts';
import { suite } from './suite.ts';
import { itInFull } from './thinned.ts';

const { driver, net, reset } = await suite();

beforeEach(reset);
afterAll(() => expect(net.refused).toEqual([]));

/** All that is stored, byte for byte. */
const bytes = async () => JSON.stringify(await stored(driver));
const settings = async () =>
  (await stored(driver)).settings as {
    clinics: unknown[];
    choice: unknown;
    confirmed: unknown[];
    prefill: string;
    off: unknown;
  };

/** A clinic with something of everything that a profile can hold, and as much as a QR takes. */
const FULL: Profile = {
  ...NORTHSHIRE,
  id: 'northshire',
  country: 'GB',
  contact: { phone: '0141 496 0000' },
  services: {
    glooko: { code: 'NORTHKIDS2', shownAs: 'Northshire Children’s', checkedOn: '2026-11-20', source: 'letter' },
    libreview: { code: '11223344-north' },
  },
  notes: { general: 'Bring your meter.\nRing the bell.' },
};

/** Says that it comes from the team, and takes it in. */
async function takeIn(options: OptionsPage): Promise<void> {
  await options.click('#sure');
  await options.click('#take');
}

itInFull('what is refused says where and why, whichever way it came, and leaves everything as it was', async () => {
  await store(driver, chosen([HARBOUR]));
  await confirm(driver);
  const before = await bytes();
  const options = await openOptions(driver, '#/import');
  const refused = (why: string) =>
    options.waitFor(
      (wanted: string) => (document.querySelector('#refused') as HTMLElement | null)?.innerText.includes(wanted),
      why,
    );
  const profile = (change: object) => JSON.stringify({ ...FULL, ...change });

  await chooseFile(options, 'clinic.json', profile({ services: { clarity: { code: 12345 } } }));
  await refused('Dexcom Clarity: Code (services.clarity.code) is a number: put it in quotes.');
  await options.waitFor(() => document.activeElement?.id === 'refused');
  await chooseFile(options, 'clinic.json', Uint8Array.of(0xff, 0xfe, 0x7b));
  await refused('What you gave is no text in UTF-8');
  await chooseFile(options, 'photo.png', Uint8Array.of(1, 2, 3));
  await refused('is a picture that the browser can’t open');
  await dropFile(options, 'clinic.json', profile({ format: 'sharing-setup/clinic@2' }));
  await refused('Format (format) is of a newer version: update Sharing Setup.');
  await pasteText(driver, options, profile({ notes: { carelink: 'Send us your user name and password.' } }));
  await refused('Note to families: CareLink (notes.carelink) asks for a password');
  await pasteText(driver, options, `{"format":"x","pad":"${'x'.repeat(65_536)}"}`);
  await refused('is larger than 64 KiB');
  expect(await violations(options.page)).toEqual([]);
  expect(await bytes()).toBe(before);

  // Neither does what can be taken in, as long as nobody says where it comes from, or somebody leaves it.
  await pasteText(driver, options, profile({}));
  await options.click('#take');
  await options.waitFor(() => document.activeElement?.id === 'problems');
  expect(await bytes()).toBe(before);
  await options.click('#leave');
  await options.says('Nothing was taken in.');
  // One that is here already and differs: what would change stands there, the code first, and it is not in place before.
  await pasteText(driver, options, profile({ id: HARBOUR.id }));
  const shown = await options.page.$$eval('[data-path]', (rows) => rows.map((row) => (row as HTMLElement).innerText));
  expect(shown[0]).toMatch(/^Glooko: Code\s+Before:\s+GGCKIDS7\s+After:\s+NORTHKIDS2$/);
  expect(await options.page.$eval('[data-against]', (item) => item.getAttribute('data-against'))).toBe('change');
  await options.page.setViewport({ width: 320, height: 800 });
  expect(await violations(options.page)).toEqual([]);
  expect(await tooWide(options.page)).toEqual([]);
  await options.page.setViewport({ width: 1000, height: 900 });
  // One that comes with the extension stays as it is.
  await options.click('#leave');
  await pasteText(driver, options, profile({ id: 'ggc-children' }));
  expect(await options.page.$eval('[data-against]', (item) => item.getAttribute('data-against'))).toBe('kept');
  expect(await options.page.$('#take')).toBeNull();
  expect(await bytes()).toBe(before);
});

it('a clinic comes in by file, drop, paste and QR, unconfirmed; what goes out is the same bytes each time', async () => {
  const text = profileText(FULL);
  let picture: Uint8Array = new Uint8Array();
  const ways: readonly ((options: OptionsPage) => Promise<void>)[] = [
    (options) => chooseFile(options, 'northshire.clinic.json', text),
    (options) => dropFile(options, 'northshire.clinic.json', text),
    (options) => pasteText(driver, options, text),
    (options) => chooseFile(options, 'photo.png', picture),
  ];
  for (const way of ways) {
    await reset();
    const options = await openOptions(driver, '#/import');
    await way(options);
    await takeIn(options);
    await options.says('It is not in use yet.');
    const kept = await settings();
    expect(kept.clinics).toEqual([{ provenance: 'imported', profile: FULL }]);
    expect([kept.choice, kept.confirmed]).toEqual([null, []]);
    await options.click('#share');
    const saved = await downloaded(driver, () => options.click('#save-file'));
    expect(saved.name).toBe('northshire.clinic.json');
    expect(Buffer.from(saved.bytes).toString('utf8')).toBe(text);
    if (picture.length === 0) {
      picture = (await downloaded(driver, () => options.click('#save-qr'))).bytes;
      await driver.setClipboard('before');
      await options.click('#copy-text');
      await options.says('The text was copied.');
      expect(await driver.clipboard()).toBe(text);
      expect(await violations(options.page)).toEqual([]);
    }
  }
});

it('a clinic that is too large for a QR says so', async () => {
  const large = { ...FULL, notes: { general: 'x'.repeat(500) } };
  await store(driver, chosen([large]));
  const options = await openOptions(driver, '#/share/northshire');
  await options.says('too large for a QR code');
  expect(await options.page.$('#qr')).toBeNull();
});

it('a backup brings the same clinics and switches back, imported and unconfirmed', async () => {
  await store(driver, {
    ...chosen([HARBOUR, FULL]),
    ownCodes: { 'ggc-children': { libreview: { code: '09646522', enteredOn: '2026-11-20' } } },
    prefill: 'ask',
    off: { everywhere: false, sites: ['clarity'] },
  });
  await confirm(driver);
  let options = await openOptions(driver, '#/backup');
  const saved = await downloaded(driver, () => options.click('#save-backup'));
  expect(saved.name).toMatch(/^sharing-setup-\d{4}-\d\d-\d\d\.json$/);

  await reset();
  options = await openOptions(driver, '#/import');
  await chooseFile(options, 'backup.json', saved.bytes);
  await options.says('Clinics in it: 2');
  await options.says('This code comes in. You will be asked to say yes to it.');
  await options.says('Help on Dexcom Clarity: on now, off after');
  expect(await violations(options.page)).toEqual([]);
  await takeIn(options);
  await options.says('None of them is in use yet.');
  const kept = await settings();
  expect(kept.clinics).toEqual([HARBOUR, FULL].map((profile) => ({ provenance: 'imported', profile })));
  expect([kept.choice, kept.confirmed, kept.prefill, kept.off]).toEqual([
    null,
    [],
    'ask',
    { everywhere: false, sites: ['clarity'] },
  ]);
  await options.click('#backup');
  const again = await downloaded(driver, () => options.click('#save-backup'));
  expect(Buffer.from(again.bytes).toString('utf8')).toBe(Buffer.from(saved.bytes).toString('utf8'));
});
