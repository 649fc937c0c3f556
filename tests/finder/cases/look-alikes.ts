/** Other codes, numbers and names that the same person holds or is asked for, most under a heading that would fit. */
import type { ServiceId } from '../../../utils/sites/types.ts';
import type { FinderCase } from '../case.ts';
import { clarityShell, glookoShell, libreviewShell } from './shells.ts';

const PAGES = {
  glooko: { url: 'https://eu.my.glooko.com/settings/account', shell: glookoShell, heading: 'ProConnect' },
  clarity: {
    url: 'https://clarity.dexcom.eu/i/#/settings/sharing',
    shell: clarityShell,
    heading: 'Share with your clinic',
  },
  libreview: {
    url: 'https://www.libreview.com/account-settings/my-practices',
    shell: libreviewShell,
    heading: 'My Practices',
  },
} as const;

/** The wrong box below the right heading, beside a button that would fit. */
function under(service: ServiceId, about: string, inner: string, button = 'Add'): FinderCase {
  const { url, shell, heading } = PAGES[service];
  const id = `${service}-look-${about.replace(/[^a-z]+/gi, '-').toLowerCase()}`;
  const html = shell(
    `<section><h2>${heading}</h2><div class="form-group">${inner}</div><button>${button}</button></section>`,
  );
  return { id, service, lang: 'en', url, html, about, expect: 'none' };
}

export const lookAlikes: readonly FinderCase[] = [
  under('glooko', 'postcode', '<label for="x">Postcode</label><input id="x">'),
  under('clarity', 'zip code', '<label for="x">ZIP code of your clinic</label><input id="x">'),
  under('libreview', 'practice zip code', '<label for="x">Practice ZIP code</label><input id="x">'),
  under('libreview', 'postal code by autocomplete', '<label>Code<input autocomplete="postal-code"></label>'),
  under('glooko', 'country code', '<div>Country code</div><input maxlength="4">'),
  under('clarity', 'area code', '<label>Area code<input></label>', 'Share'),
  under('libreview', 'clinic phone', '<label>Clinic phone<input></label>'),
  under('libreview', 'practice phone number', '<input placeholder="Practice phone number">'),
  under('clarity', 'phone type tel', '<label>Clinic code<input type="tel"></label>', 'Share'),
  under('glooko', 'promo code', '<label>Promo code<input name="promo_code"></label>', 'Apply'),
  under('clarity', 'gift code', '<input aria-label="Gift code">', 'Share'),
  under('libreview', 'voucher', '<label>Voucher ID<input></label>'),
  under('glooko', 'coupon', '<div>Coupon code for test strips</div><input>', 'Submit'),
  under('clarity', 'referral code', '<label>Referral code<input></label>', 'Share'),
  under('glooko', 'serial number', '<label>Device serial number<input></label>', 'Submit'),
  under('clarity', 'transmitter', '<label>Transmitter ID<input></label>', 'Share'),
  under('clarity', 'sensor code', '<label>Sensor code<input maxlength="4"></label>', 'Continue'),
  under('clarity', 'pairing code', '<label>Pairing code<input></label>', 'Continue'),
  under('libreview', 'reader serial', '<label>Reader serial number<input></label>'),
  under('libreview', 'device id', '<label>Device ID<input></label>'),
  under('clarity', 'date of birth', '<label>Date of birth<input placeholder="DD/MM/YYYY"></label>', 'Share'),
  under(
    'libreview',
    'birthday split',
    '<span>Birth date</span><input placeholder="MM" size="20"><input placeholder="YYYY" size="20">',
  ),
  under('clarity', 'authorization key', '<label>Temporary Authorization Key<input></label>', 'Continue'),
  under(
    'clarity',
    'generated code',
    '<h3>Generate Code</h3><p>Give this code to your clinic.</p><label>Your access code<input placeholder="XXXX-XXXX-XXXX"></label>',
    'Done',
  ),
  under('clarity', 'sharing_code', '<label>Share code<input name="sharing_code"></label>', 'Share'),
  under(
    'clarity',
    'clinician form',
    '<form action="/user/sharing" method="post"><label>Patient share code<input name="code"></label><input type="submit" name="commit" value="Share"></form>',
  ),
  under(
    'libreview',
    'follower invitation',
    '<h3>LibreLinkUp</h3><p>Invite someone to follow your glucose.</p><label>Invitation code<input></label>',
    'Connect',
  ),
  under(
    'libreview',
    'follower email',
    '<h3>Connected Apps – LibreLinkUp</h3><label>Follower e-mail<input type="email"></label>',
  ),
  under(
    'clarity',
    'follower name',
    '<h3>Dexcom Follow</h3><label>Share with a follower: nickname<input></label>',
    'Share',
  ),
  under(
    'glooko',
    'carelink username',
    '<h3>CareLink Connect</h3><label>CareLink username of the care partner<input></label>',
    'Send request',
  ),
  under(
    'glooko',
    'family member code',
    '<h3>Family sharing</h3><label>Family invitation code<input></label>',
    'Submit',
  ),
  under('glooko', 'patient number', '<label>NHS number<input></label>', 'Submit'),
  under('libreview', 'patient id', '<label>Patient ID at your practice<input></label>'),
  under('libreview', 'medical record number', '<label>Medical record number (MRN)<input></label>'),
  under('libreview', 'insurance id', '<label>Insurance member ID<input></label>'),
  under('libreview', 'npi', '<label>Provider NPI ID<input></label>'),
  under('libreview', 'tax id', '<label>Practice Tax ID<input></label>'),
  under('libreview', 'email id', '<label>Practice e-mail ID<input></label>'),
  under('libreview', 'practice name', '<label>Practice name<input></label>'),
  under('clarity', 'clinic name', '<label>Clinic name<input></label>', 'Share'),
  under('clarity', 'clinic city', '<label>Clinic city<input></label>', 'Share'),
  under('glooko', 'care team name', '<label>Name of your care team<input></label>', 'Add Care Team'),
  under('glooko', 'doctor name', '<input placeholder="Your doctor’s name">', 'Submit'),
  under('glooko', 'reference', '<label>Reference<input></label>', 'Submit'),
  under('glooko', 'nickname', '<label>Nickname<input></label>', 'Save'),
  under('clarity', 'target range', '<label>Low target<input></label><label>High target<input></label>', 'Save'),
  under('glooko', 'device name', '<label>Device name<input></label>', 'Save'),
  under('clarity', 'share link', '<label>Link to share<input value="https://example.org/s/1"></label>', 'Copy'),
  under('glooko', 'qr code label', '<label>QR code label<input></label>', 'Print'),
  under('glooko', 'diagnosis code', '<label>ICD-10 code<input></label>', 'Submit'),
  under('clarity', 'embed code', '<label>Language code<input></label>', 'Save'),
  under('libreview', 'registration code', '<label>DigiBete app registration code<input></label>', 'Connect'),
  under('glooko', 'glooko code', '<label>Your Glooko code<input placeholder="word-word-123"></label>', 'Copy'),
  under(
    'clarity',
    'other service',
    '<h3>Tidepool</h3><label>Tidepool clinic code<input placeholder="XXXX-YYYY-ZZZZ"></label>',
    'Share',
  ),
];

/** The same pages with the right label: if these are not found, the pages above show nothing. */
export const rightLabels: readonly FinderCase[] = [
  {
    ...under('glooko', 'right label', '<label for="x">Code<input id="x"></label>', 'Submit'),
    expect: 'box',
    box: '#x',
  },
  {
    ...under('clarity', 'right label', '<label>Clinic code<input id="x"></label>', 'Share'),
    expect: 'box',
    box: '#x',
  },
  { ...under('libreview', 'right label', '<label>ID<input id="x" name="practice"></label>'), expect: 'box', box: '#x' },
];
