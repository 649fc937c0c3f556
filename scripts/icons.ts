/** Draws the PNG icons from docs/icon/icon.svg in a real browser: `node scripts/icons.ts`, after a change of the drawing. */
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const svg = await readFile('docs/icon/icon.svg', 'utf8');
const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0">${svg.replace('<svg', `<svg width="${size}" height="${size}" style="display:block"`)}</body>`,
  );
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
