import { signal } from '@preact/signals';
import { browser } from '../utils/browser.ts';
import { clinicsWish } from '../utils/clinic-wishes.ts';
import type { ClinicsView } from '../utils/clinics-view.ts';
import type { Request } from '../utils/messages.ts';
import { isPrivate } from './store.ts';

/** Every clinic there is, for the pages that show more than the one in use. */

/** Every clinic and what goes with them; null until the background answered. */
export const clinics = signal<ClinicsView | null>(null);

const REPEAT_MS = 700;

/**
 * Asks the background.
 * @returns null where it refused, or did not answer
 */
export async function ask<Answer>(request: Request): Promise<Answer | null> {
  try {
    const answer = (await browser.runtime.sendMessage(request)) as Answer | { error: string } | undefined;
    return !answer || (typeof answer === 'object' && 'error' in answer) ? null : answer;
  } catch {
    return null;
  }
}

/** Reads the clinics anew. */
export async function loadClinics(): Promise<void> {
  const answer = await ask<ClinicsView>(clinicsWish(isPrivate.value));
  if (answer) clinics.value = answer;
  else if (!clinics.value) setTimeout(() => void loadClinics(), REPEAT_MS); // the background is being restarted
}
