// Owns the sheets in out/screens/sheets: many small pictures side by side, so that a person sees all of them in minutes.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Pictures on one sheet: whole screens, each with a picture of every look. */
const PER_SHEET = 12;

/**
 * Lays the pictures of a group out on sheets.
 * @param page a tab of its own
 * @param folder where the pictures lie
 * @param stem where the sheets go, without number
 * @param names the screens
 * @param looks the names of the looks
 */
export async function makeSheets(
  page: Page,
  folder: string,
  stem: string,
  names: readonly string[],
  looks: readonly string[],
): Promise<void> {
  await page.setViewport({ width: 1640, height: 800 });
  const screens = PER_SHEET / looks.length;
  for (let from = 0; from < names.length; from += screens) {
    const some = names.slice(from, from + screens);
    const figures = some.flatMap((name) =>
      looks.map((look) => {
        const data = readFileSync(join(folder, `${name}-${look}.png`)).toString('base64');
        return `<figure><figcaption>${name} · ${look}</figcaption><img src="data:image/png;base64,${data}"></figure>`;
      }),
    );
    await page.setContent(
      `<style>body{margin:4px;background:#888;font:12px sans-serif;display:grid;grid-template-columns:repeat(6,1fr);gap:4px;align-items:start;grid-auto-rows:max-content}
      figure{margin:0}img{width:100%;max-height:900px;object-fit:cover;object-position:top;display:block}</style>${figures.join('')}`,
      { waitUntil: 'load' },
    );
    await page.screenshot({ path: `${stem}-${from / screens + 1}.png`, fullPage: true });
  }
}
