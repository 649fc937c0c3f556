/** What the tests of an organisation's settings share. Must not: assert anything but that nothing left the computer. */

import { expect, type TestContext } from 'vitest';
import type { Driver } from './drivers/index.ts';
import type { Suite } from './suite.ts';

/** A ward's clinic, with a code that the practice page of each service takes. */
export const WARD = {
  format: 'sharing-setup/clinic@1',
  id: 'ward-7',
  name: 'Ward 7 Children’s Diabetes',
  country: 'GB',
  contact: { phone: '0141 496 0000', website: 'https://example.org/' },
  services: {
    clarity: { code: 'testclin1', shownAs: "Northshire Children's Diabetes Team", checkedOn: '2026-11-20' },
    libreview: { code: '09646522' },
  },
  notes: { general: 'Ask at the desk.' },
};

/**
 * Why settings can't be set here, or null. Chromium reads them from one system folder only, which a person without root
 * can't write.
 */
export function whyNotManaged(driver: Driver): Promise<string | null> {
  return driver.setManaged(null).then(
    () => null,
    (error: Error) => error.message,
  );
}

/**
 * Around each test that sets an organisation's settings.
 * @returns what to do before each: skips the test where nothing can be set, else starts from nothing; and after all
 */
export function forManaged({ driver, net, reset }: Suite) {
  const asked = whyNotManaged(driver);
  return {
    async managed(test: TestContext): Promise<void> {
      const why = await asked;
      if (why) test.skip(why);
      await reset();
    },
    async asFound(): Promise<void> {
      if (!(await asked)) await driver.setManaged(null);
      expect(net.refused).toEqual([]);
    },
  };
}
