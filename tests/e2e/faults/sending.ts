/**
 * Entries sent to the log from a page of the extension, as a page would: each again under the same id until it is taken.
 * Must not: assert anything.
 */
import type { Driver } from '../drivers/index.ts';

/** What became of some entries. */
export interface Sent {
  /** Acknowledged. */
  readonly taken: readonly string[];
  /** Sent once by a page that was gone before an answer came: nobody knows. */
  readonly lost: readonly string[];
}

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/**
 * Sends entries at once.
 * @param patient so many of them by a page that lives on and sends again; as many more by one that does not
 */
export function sendEntries(driver: Driver, patient: number, hasty = 0): Promise<Sent> {
  return driver.inExtension(send, patient, hasty);
}

/** Runs in the extension. */
async function send(patient: number, hasty: number): Promise<Sent> {
  const entry = () => ({
    id: crypto.randomUUID(),
    time: Date.now(),
    service: 'clarity',
    clinic: 'own-harbour',
    provenance: 'entered',
    outcome: 'copied',
    how: 'copy',
    seenBy: null,
    visit: crypto.randomUUID(),
  });
  const once = async (one: object) => {
    const sent = chrome.runtime.sendMessage({ type: 'ui:copied', private: false, entry: one }).catch(() => null);
    // A background that is ended at the wrong moment may never answer: then it is asked again.
    const answer = await Promise.race([sent, new Promise((late) => setTimeout(() => late(null), 5000))]);
    return (answer as { stored?: boolean } | null)?.stored === true;
  };
  const taken: string[] = [];
  const lost: string[] = [];
  const patiently = async (one: { id: string }) => {
    for (let tries = 0; !(await once(one)); tries += 1) {
      if (tries > 100) throw new Error('the log never took an entry');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    taken.push(one.id);
  };
  const hastily = async (one: { id: string }) => void ((await once(one)) ? taken : lost).push(one.id);
  await Promise.all([
    ...Array.from({ length: patient }, () => patiently(entry())),
    ...Array.from({ length: hasty }, () => hastily(entry())),
  ]);
  return { taken, lost };
}
