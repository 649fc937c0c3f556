import { signal } from '@preact/signals';
import { browser } from '../../utils/browser.ts';
import { clinicsWish, draftWish } from '../../utils/clinic-wishes.ts';
import type { ClinicsView, ListedClinic } from '../../utils/clinics-view.ts';
import type { Done, Request } from '../../utils/messages.ts';
import { KEYS } from '../../utils/state.ts';
import { standInOwnTab } from '../own-tab.ts';
import { isPrivate, loadView, said, view } from '../store.ts';
import { flushDraft, keepDraftsBy } from './draft-keeper.ts';
import { followAddress } from './route.ts';
import { to } from './text.ts';

/** What the page of clinics shows: the background's view. Writes nothing itself; every change is a message. */

/** Every clinic and what goes with them; null until the background answered. */
export const clinics = signal<ClinicsView | null>(null);

const REPEAT_MS = 700;

async function ask<Answer>(request: Request): Promise<Answer | null> {
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

/**
 * Sends a wish to the background, and shows what became of it.
 * @returns null where it was done, else what to tell the person
 */
export async function act(request: Request): Promise<string | null> {
  const answer = await ask<Done>(request);
  if (!answer?.ok) return to(`problem.${answer?.reason ?? 'notDone'}`);
  await Promise.all([loadClinics(), loadView()]);
  return null;
}

/** The clinic of this id; null where there is none. */
export const clinicOf = (id: string | null): ListedClinic | null =>
  clinics.value?.clinics.find(({ profile }) => profile.id === id) ?? null;

/** Whether the clinic in use still waits for a "yes": until then none of its codes goes in by itself. */
export const isUnsure = (id: string): boolean =>
  view.value?.clinic?.profile.id === id &&
  view.value.services.some(({ digest, confirmed }) => digest !== null && !confirmed);

/** The words come anew also where they are the same as before: else they would not be spoken again. */
export function say(words: string): void {
  said.value = '';
  setTimeout(() => {
    said.value = words;
  }, 100);
}

/** Loads everything. */
export async function load(): Promise<void> {
  await standInOwnTab();
  keepDraftsBy((draft) => ask(draftWish(draft, isPrivate.value)));
  addEventListener('pagehide', () => void flushDraft());
  document.addEventListener('visibilitychange', () => void flushDraft());
  followAddress(async () => {
    // What was said belongs to the screen before; what the next one says comes after this.
    said.value = '';
    await flushDraft();
    await loadClinics();
  });
  browser.storage.onChanged.addListener((changes) => {
    // A draft is written while a person types, and changes nothing that is on the screen.
    if (Object.keys(changes).every((key) => key === KEYS.draft)) return;
    void loadClinics();
    void loadView();
  });
  await Promise.all([loadClinics(), loadView()]);
}
