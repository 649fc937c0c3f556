/** What every test of a file begins and ends with. Must not: say what is tested. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Profile } from '../../../utils/clinics/profile.ts';
import type { Settings } from '../../../utils/settings.ts';
import { type Suite, suite } from '../suite.ts';
import { chooseClinic } from './clinics.ts';

/**
 * The shared suite, for a file in which each test begins with the extension as after its installation and a person's
 * yes to a clinic, and leaves no tab open. After the last, the pages have asked for no host but the practice sites'.
 * @param clinics entered by the person, the first of them chosen; none: no choice was made
 */
export async function eachTest(clinics: readonly Profile[] = [], settings?: Partial<Settings>): Promise<Suite> {
  const shared = await suite();
  const { driver, net, reset } = shared;
  let refusedBefore = 0;
  beforeAll(() => {
    refusedBefore = net.refused.length;
  });
  beforeEach(async () => {
    await reset();
    if (clinics.length > 0) await chooseClinic(driver, clinics, settings);
  });
  afterEach(() => driver.closePages());
  afterAll(() => expect(net.refused.slice(refusedBefore)).toEqual([]));
  return shared;
}

/** The shared suite, with one tab that all tests of a group go through. */
export interface OneTab extends Suite {
  /** That tab; there once the tests run. */
  tab(): Page;
}

/**
 * For a group of tests that each open a new document, where opening a tab as well would be slow: the extension is as
 * after its installation and the person's yes to a clinic before the first, and again as after its installation at the end.
 */
export async function oneTab(clinics: readonly Profile[]): Promise<OneTab> {
  const shared = await suite();
  const { driver, reset } = shared;
  let tab: Page | undefined;
  beforeAll(async () => {
    await reset();
    await chooseClinic(driver, clinics);
    tab = await driver.newPage();
  });
  afterAll(() => reset());
  return { ...shared, tab: () => tab as Page };
}
