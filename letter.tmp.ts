import { writeFileSync } from 'node:fs';
import { launch } from '/tmp/w6a/tests/e2e/drivers/index.ts';
import { startNet } from '/tmp/w6a/tests/sites/net.ts';
import { chooseClinic, HARBOUR } from '/tmp/w6a/tests/e2e/page/clinics.ts';
const net = await startNet({ handler: async () => ({ status: 404, body: '' }) as never, hosts: ['www.libreview.com'] });
const driver = await launch({ browser: 'chromium', extensionDir: '/tmp/ext-w6a-mix/chrome-mv3', net });
try {
  await chooseClinic(driver, [HARBOUR]);
  const page = await driver.extensionPage('/sheet.html#/family');
  await page.waitForSelector('[data-print]');
  writeFileSync('/tmp/w6a-out/a4-on-letter.pdf', await page.pdf({ format: 'letter' }));
  writeFileSync('/tmp/w6a-out/a4-on-letter-margins.pdf', await page.pdf({ format: 'letter', margin: { top: 40, bottom: 40, left: 40, right: 40 } }));
} finally { await driver.close(); await net.close(); }
