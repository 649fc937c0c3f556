/**
 * Real sign-in, sign-up, checkout and account forms, shown to each of the three finders at an address where it would
 * expect its box: none of them holds a box for a clinic's code. The forms are not part of this project.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SERVICE_IDS } from '../../utils/sites/types.ts';
import { prepare } from '../finder/run.ts';
import { browserName, type Suite, suite } from './suite.ts';

const FORMS = fileURLToPath(new URL('../../../shared/corpus/forms/', import.meta.url));
const files = existsSync(FORMS) ? readdirSync(FORMS).filter((name) => name.endsWith('.html')) : [];
if (files.length === 0) console.log(`Skipped: no real forms in ${FORMS}`);

// The finder's code is the same in both browsers, and Firefox takes long to lay all of them out: there it is for the soak.
const later = browserName() === 'firefox' && !process.env.SOAK;
if (later) console.log('Skipped in Firefox: run npm run soak');

describe.skipIf(files.length === 0 || later)('real forms without a box for the code', () => {
  let driver: Suite['driver'];

  beforeAll(async () => {
    ({ driver } = await suite());
  });
  afterAll(() => driver.closePages());

  it('nothing is found on any, under any of the three services', async () => {
    const page = await driver.newPage();
    await prepare(page);
    const found: string[] = [];
    let looks = 0;
    let boxes = 0;
    for (const file of files) {
      const html = readFileSync(`${FORMS}${file}`, 'utf8');
      const said = await page.evaluate((text: string) => window.__finder.lookAtDocument(text), html);
      boxes += await page.evaluate(() => document.querySelectorAll('input').length);
      looks += said.length;
      for (const one of said) if (one.kind === 'box') found.push(`${file} as ${one.service}: ${one.said}`);
    }
    console.log(
      `${browserName()}: ${files.length} real forms with ${boxes} inputs, ${looks} looks, ${found.length} found`,
    );
    expect(looks).toBe(files.length * SERVICE_IDS.length);
    expect(boxes).toBeGreaterThan(files.length);
    expect(found).toEqual([]);
  });
});
