// Where anything may be done at all, by address alone.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gate } from '../../../utils/page/gate.ts';
import { SITES } from '../../../utils/sites/index.ts';
import { placeOf } from '../../../utils/sites/places.ts';
import { SERVICE_IDS, type ServiceId } from '../../../utils/sites/types.ts';

const refusal = (service: ServiceId, url: string) => gate(SITES[service], new URL(url) as unknown as Location);

const GLOOKO = 'https://my.glooko.com';
const EU = 'https://clarity.dexcom.eu';
const LIBRE = 'https://www.libreview.com';

describe('allowed', () => {
  it.each<[ServiceId, string]>([
    ['glooko', `${GLOOKO}/`],
    ['glooko', `${GLOOKO}/settings/account`],
    ['glooko', `${GLOOKO}/settings/account?locale=de#proconnect`],
    ['glooko', 'https://us.my.glooko.com/settings'],
    ['glooko', 'https://ca.my.glooko.com/settings'],
    ['glooko', 'https://eu.my.glooko.com/settings'],
    ['glooko', 'https://de-fr.my.glooko.com/#/settings'],
    ['glooko', 'https://new-cluster.my.glooko.com/settings'],
    ['glooko', `${GLOOKO}/usersettings`],
    ['glooko', `${GLOOKO}/clinical`],
    ['glooko', `${GLOOKO}:443/settings`],
    ['clarity', `${EU}/i/#/settings`],
    ['clarity', `${EU}/i/`],
    ['clarity', 'https://clarity.dexcom.com/i/#/sharing'],
    ['clarity', `${EU}/i/?locale=fr-CA#/settings`],
    ['clarity', `${EU}/sharing`],
    ['clarity', `${EU}/i/#!/settings`],
    ['libreview', `${LIBRE}/account-settings/my-practices`],
    ['libreview', `${LIBRE}/meter`],
    ['libreview', `${LIBRE}/`],
    ['libreview', `${LIBRE}/authors`],
  ])('%s %s', (service, url) => {
    expect(refusal(service, url)).toBeNull();
  });
});

describe('refused for the path', () => {
  it.each<[ServiceId, string]>([
    ['glooko', `${GLOOKO}/users/sign_in`],
    ['glooko', `${GLOOKO}/users/sign_in?locale=de`],
    ['glooko', `${GLOOKO}/users`],
    ['glooko', `${GLOOKO}/users/`],
    ['glooko', `${GLOOKO}/Users/Sign_In`],
    ['glooko', `${GLOOKO}/%75sers/x`],
    ['glooko', `${GLOOKO}/users%2Fsign_in`],
    ['glooko', `${GLOOKO}/en/users/edit`],
    ['glooko', `${GLOOKO}/en-gb/users/edit`],
    ['glooko', `${GLOOKO}/pt_BR/users/edit`],
    ['glooko', `${GLOOKO}/#/users/x`],
    ['glooko', `${GLOOKO}/settings#/users/x`],
    ['glooko', 'https://de-fr.my.glooko.com/users/password/new'],
    ['glooko', `${GLOOKO}/settings/two-step`],
    ['glooko', `${GLOOKO}/settings/two_factor`],
    ['glooko', `${GLOOKO}/login`],
    ['glooko', `${GLOOKO}/login.html`],
    ['glooko', `${GLOOKO}/account/reset-password`],
    ['glooko', `${GLOOKO}/forgot-password`],
    ['glooko', `${GLOOKO}/population`],
    ['glooko', `${GLOOKO}/patients/new`],
    ['glooko', `${GLOOKO}/admin`],
    ['glooko', `${GLOOKO}/settings?next=/login`.replace('?next=', '#/')],
    ['clarity', `${EU}/professional/`],
    ['clarity', `${EU}/professional`],
    ['clarity', `${EU}/PROFESSIONAL/patients`],
    ['clarity', `${EU}/fr/professional/`],
    ['clarity', `${EU}/i/#/professional`],
    ['clarity', `${EU}/i/#!/professional/x`],
    ['clarity', `${EU}/i/#%2Fprofessional`],
    ['clarity', `${EU}/clinic/1`],
    ['clarity', `${EU}/user/sharing`],
    ['clarity', `${EU}/users/auth/dexcom_sts`],
    ['clarity', `${EU}/sts_redirect/login`],
    ['clarity', `${EU}/clinician`],
    ['libreview', `${LIBRE}/auth/finishlogin`],
    ['libreview', `${LIBRE}/AUTH/finishlogin`],
    ['libreview', `${LIBRE}/dashboard`],
    ['libreview', `${LIBRE}/dashboard/patients`],
    ['libreview', `${LIBRE}/chooseCountryLanguage`],
    ['libreview', `${LIBRE}/Accounts/Login`],
    ['libreview', `${LIBRE}/de-DE/dashboard`],
    ['libreview', `${LIBRE}/settings/2fa`],
    ['libreview', `${LIBRE}/register`],
  ])('%s %s', (service, url) => {
    expect(refusal(service, url)).toBe('path');
  });
});

describe('refused for the host or the protocol', () => {
  it.each<[ServiceId, string]>([
    ['glooko', 'http://my.glooko.com/settings'],
    ['glooko', 'https://glooko.com/settings'],
    ['glooko', 'https://www.glooko.com/settings'],
    ['glooko', 'https://support.glooko.com/settings'],
    ['glooko', 'https://join.glooko.com/settings'],
    ['glooko', 'https://eu.api.glooko.com/settings'],
    ['glooko', 'https://notmy.glooko.com/settings'],
    ['glooko', 'https://my.glooko.com.example.org/settings'],
    ['glooko', 'https://my-glooko.com/settings'],
    ['glooko', 'https://my.glooko.com@example.org/settings'],
    ['glooko', 'https://example.org/my.glooko.com/settings'],
    ['glooko', 'https://my.glooko.com./settings'],
    ['glooko', 'https://my.glookо.com/settings'], // a Cyrillic о
    ['glooko', `${EU}/i/#/settings`],
    ['clarity', 'http://clarity.dexcom.eu/'],
    ['clarity', 'https://clarity.dexcom.jp/'],
    ['clarity', 'https://uam2.dexcom.eu/identity'],
    ['clarity', 'https://dexcom.eu/'],
    ['clarity', 'https://x.clarity.dexcom.eu/'],
    ['clarity', 'https://clarity.dexcom.eu.example.net/i/#/settings'],
    ['clarity', 'https://clarity-dexcom.eu/'],
    ['libreview', 'https://libreview.com/account-settings'],
    ['libreview', 'https://www-libreview.com/account-settings'],
    ['libreview', 'https://www.libreview.io/'],
    ['libreview', 'https://pro.libreview.io/'],
    ['libreview', 'https://api.libreview.io/'],
    ['libreview', 'https://eu.www.libreview.com/'],
    ['libreview', 'file:///www.libreview.com/x.html'],
  ])('%s %s', (service, url) => {
    expect(refusal(service, url)).toBe('host');
  });
});

it('never throws, whatever the path and hash', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SERVICE_IDS), fc.webPath(), fc.string(), (service, path, hash) => {
      const host = SITES[service].hosts.find((name) => !name.startsWith('*'));
      expect([null, 'path']).toContain(refusal(service, `https://${host}${path}#${hash}%`));
    }),
  );
}, 60_000);

it('the page’s gate and the background’s door know the same hosts', () => {
  const hosts = [
    'my.glooko.com',
    'us.my.glooko.com',
    'x.my.glooko.com',
    'glooko.com',
    'clarity.dexcom.eu',
    'clarity.dexcom.com',
    'clarity.dexcom.jp',
    'www.libreview.com',
    'libreview.com',
    'example.org',
  ];
  for (const host of hosts) {
    const url = `https://${host}/`;
    const open = SERVICE_IDS.find((service) => refusal(service, url) === null) ?? null;
    expect([host, placeOf(url)?.place.id ?? null]).toEqual([host, open]);
  }
});
