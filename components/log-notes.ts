import type { Entry } from '../utils/log/entry.ts';
import { createLogSender } from '../utils/page/log-sender.ts';
import type { ServiceId } from '../utils/sites/types.ts';
import { ask, isPrivate, loadLast, problemText, unwritten, view } from './store.ts';

/** What the popup itself writes to the log. Loaded when there is something to write. */

/** An entry about the clinic in use. What is done in our pages is a visit of its own. */
function entryFor(service: ServiceId) {
  const { clinic, services } = view.value ?? {};
  return {
    id: crypto.randomUUID(),
    time: Date.now(),
    service,
    clinic: clinic?.profile.id ?? null,
    provenance: services?.find((one) => one.service === service)?.provenance ?? null,
    visit: crypto.randomUUID(),
  };
}

// What was copied is sent again while the popup is open.
const copied = createLogSender(
  async (entry: Entry) => {
    const answer = await ask({ type: 'ui:copied', private: isPrivate.value, entry });
    if (answer?.stored) void loadLast();
    return answer;
  },
  new AbortController().signal, // it ends with the popup
  () => {
    unwritten.value = copied.unwritten();
  },
);

/** Writes that a code was copied; never fails. */
export const noteCopied = (service: ServiceId): void =>
  copied({ ...entryFor(service), outcome: 'copied', how: 'copy', seenBy: null });

/**
 * Writes what a person saw on the page.
 * @returns null where it is written, or is kept from the log on purpose; else what to tell the person
 */
export async function noteAnswer(service: ServiceId, outcome: 'linked' | 'refused'): Promise<string | null> {
  const entry = { ...entryFor(service), outcome, how: null, seenBy: 'person' as const };
  const answer = await ask({ type: 'ui:answer', private: isPrivate.value, entry });
  await loadLast();
  return !answer || (!answer.stored && answer.reason === 'fault') ? problemText() : null;
}
