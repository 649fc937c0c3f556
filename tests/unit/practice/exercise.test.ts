// What is practised comes from the registry that the tests use: a page that is changed there is changed in Practice.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUNDLED_CLINICS } from '../../../utils/clinics/bundled.ts';
import { gate } from '../../../utils/page/gate.ts';
import { imitated } from '../../../utils/practice/address.ts';
import { CASES, exerciseFor } from '../../../utils/practice/exercise.ts';
import { SITES } from '../../../utils/sites/index.ts';
import { SERVICE_IDS } from '../../../utils/sites/types.ts';
import { apps } from '../../sites/apps.ts';
import { clinicOf, codes } from '../../sites/codes.ts';
import { pages } from '../../sites/registry.ts';

const SITES_FOLDER = join(import.meta.dirname, '../../sites');
const ALL = SERVICE_IDS.flatMap((service) => CASES.map((id) => exerciseFor(service, id)));

describe.each(ALL.map((exercise) => [`${exercise.service} ${exercise.case}`, exercise] as const))(
  '%s',
  (_name, one) => {
    it('is a page of the registry, at an address where the real scripts would work', () => {
      expect(pages).toContain(one.page);
      const frame = { pathname: one.address.pathname, hash: one.address.hash };
      expect(gate(SITES[one.service], imitated(one.address, frame))).toBeNull();
      expect(gate(SITES[one.service], new URL(one.address))).toBeNull();
    });

    it('can be shown: its file is known, and every step has the words that a person looks for', () => {
      expect(Object.keys(apps)).toContain(one.page.file);
      expect(one.steps.filter(({ name }) => !name)).toEqual([]);
    });

    it('has a made-up code that the page takes, or does not take, as the case says', () => {
      expect(clinicOf(one.service, one.code)?.name).toBe(one.case === 'wrong' ? undefined : one.clinic);
      expect(one.clinic).toMatch(/made up/);
      const real = BUNDLED_CLINICS.flatMap(({ services }) => Object.values(services).map((given) => given?.code));
      expect(real).not.toContain(one.code);
    });
  },
);

it.each(SERVICE_IDS)('%s: what the address asks of the page', (service) => {
  const [, , { code }] = codes[service];
  expect(exerciseFor(service, 'already').address.searchParams.get('linked')).toBe(code);
  expect(exerciseFor(service, 'other').address.searchParams.get('other')).toBe('1');
});

it.each(Object.entries(apps))('%s is the file of the server, and runs the script that it names', async (file, app) => {
  const html = readFileSync(join(SITES_FOLDER, file), 'utf8');
  expect((await app.markup()).default).toBe(html);
  const script = /<script type="module" src="\.\/([^"]+)">/.exec(html)?.[1] ?? '';
  expect(existsSync(join(SITES_FOLDER, file, '..', script))).toBe(true);
  const source = readFileSync(join(SITES_FOLDER, 'apps.ts'), 'utf8');
  expect(source).toContain(`import('./${join(file, '..', script)}')`);
});

it('the frame’s own host is never asked for', () => {
  const site = new URL('https://my.glooko.com/settings/account');
  const frame = { protocol: 'chrome-extension:', hostname: 'abc', pathname: '/settings/account', hash: '#/x' };
  expect({ ...imitated(site, frame) }).toEqual({
    protocol: 'https:',
    hostname: 'my.glooko.com',
    pathname: '/settings/account',
    hash: '#/x',
  });
  // The address check itself knows nothing of Practice: the frame's own address is no site's.
  expect(gate(SITES.glooko, frame)).toBe('host');
});
