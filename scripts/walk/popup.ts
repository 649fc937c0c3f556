// Owns what a person does in the popup: choose the clinic, say yes to it, type in the codes that the team gave. Real
// clicks and keys only. It must not look into the extension's storage.

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Popup } from '../../tests/e2e/drivers/index.ts';
import { BUNDLED_CLINICS } from '../../utils/clinics/bundled.ts';
import type { ServiceId } from '../../utils/sites/types.ts';

/** What a person does and sees; the real popup, or its page in a tab (page-hands.ts). */
export type Hands = Pick<Popup, 'click' | 'type' | 'waitFor'>;

/** The clinic that comes with the extension. */
export function builtInClinic(): { id: string; name: string } {
  const [clinic] = BUNDLED_CLINICS;
  if (!clinic) throw new Error('No clinic is built in.');
  return clinic;
}

/** Waits for the list of clinics, and chooses the one that is built in. */
export async function chooseClinic(popup: Hands): Promise<void> {
  await popup.click(`[data-clinic="${builtInClinic().id}"]`);
  await popup.waitFor(() => document.querySelector('#confirm-yes') !== null);
}

/** Says "yes" to name and codes, and waits for the services' cards. */
export async function confirmClinic(popup: Hands): Promise<void> {
  await popup.click('#confirm-yes');
  await popup.waitFor(() => document.querySelectorAll('[data-service]').length > 0);
}

/** Types a code that the team gave, twice, and waits until the card shows it. */
export async function typeCode(popup: Hands, service: ServiceId, code: string): Promise<void> {
  const card = `[data-service="${service}"]`;
  // The first button of a card without a code.
  await popup.click(`${card} button`);
  for (const box of ['first', 'again']) {
    await popup.click(`#code-${service}-${box}`);
    await popup.type(code);
  }
  await popup.click(`${card} form button[type="submit"]`);
  await popup.waitFor(
    (shown: string, expected: string) => document.querySelector(shown)?.textContent === expected,
    `${card} .code-row code`,
    code,
  );
}

/** Saves a picture of the popup, and makes the folder for it. */
export async function picturePopup(popup: Popup, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  await popup.screenshot(path);
}
