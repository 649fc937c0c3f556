import { browser } from '../../utils/browser.ts';
import { draftWish } from '../../utils/clinic-wishes.ts';
import type { ListedClinic } from '../../utils/clinics-view.ts';
import type { Done, Request } from '../../utils/messages.ts';
import { KEYS } from '../../utils/state.ts';
import { ask, clinics, loadClinics } from '../all-clinics.ts';
import { standInOwnTab } from '../own-tab.ts';
import { isPrivate, loadView, view } from '../store.ts';
import { flushDraft, keepDraftsBy } from './draft-keeper.ts';
import { followAddress } from './route.ts';
import { hush } from './saying.ts';
import { to } from './text.ts';

/** What the page of clinics shows: the background's view. Writes nothing itself; every change is a message. */

export { clinics, loadClinics };

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

/** Loads everything. */
export async function load(): Promise<void> {
  await standInOwnTab();
  keepDraftsBy((draft) => ask(draftWish(draft, isPrivate.value)));
  addEventListener('pagehide', () => void flushDraft());
  document.addEventListener('visibilitychange', () => void flushDraft());
  followAddress(async () => {
    // What was said belongs to the screen before; what the next one says comes after this.
    hush();
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
