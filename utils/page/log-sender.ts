import type { Entry } from '../log/entry.ts';
import { isReceipt } from './offer-check.ts';

/**
 * Sends entries to the log and keeps each until it is acknowledged, for as long as the page lives. An entry sent twice
 * has one id, so it is written once. Knows which ones the person has to be told of, because they could not be written.
 */
export interface LogSender {
  /** Takes an entry; never fails. */
  (entry: Entry): void;
  /** What could not be written down so far, the oldest first. */
  unwritten(): readonly Entry['outcome'][];
  /** Another family comes: what was taken so far is sent on, and told no more. */
  hush(): void;
}

const AGAIN_MS = [500, 1000, 2000, 5000, 15_000];
/** A background that is ended at the wrong moment may leave a message without any answer. */
const ANSWER_WITHIN_MS = 10_000;
/** A background that is being restarted does not answer at once; after so many tries something is wrong. */
const PATIENT_TRIES = 3;

const inTime = (answer: Promise<object | null>): Promise<object | null> =>
  Promise.race([answer, new Promise<null>((late) => setTimeout(() => late(null), ANSWER_WITHIN_MS))]);

/**
 * Makes the sender.
 * @param send hands an entry to the background; null where nobody answers. Never rejects
 * @param signal ends the trying
 * @param changed called when `unwritten` says something else
 */
export function createLogSender(
  send: (entry: Entry) => Promise<object | null>,
  signal: AbortSignal,
  changed: () => void = () => undefined,
): LogSender {
  let told = new Set<Entry>();
  const deliver = async (entry: Entry, tries: number, mine: Set<Entry>): Promise<void> => {
    // It tells no more once another set has taken its place.
    const tell = () => mine === told && changed();
    if (signal.aborted) return;
    const answer = await inTime(send(entry));
    if (isReceipt(answer)) {
      if (mine.delete(entry)) tell();
      return;
    }
    if (signal.aborted) return;
    // The background itself may say that the disk takes nothing.
    if (!mine.has(entry) && (answer !== null || tries >= PATIENT_TRIES)) {
      mine.add(entry);
      tell();
    }
    const again = () => void deliver(entry, tries + 1, mine);
    const timer = setTimeout(again, AGAIN_MS[Math.min(tries, AGAIN_MS.length - 1)]);
    signal.addEventListener('abort', () => clearTimeout(timer));
  };
  return Object.assign((entry: Entry) => void deliver(entry, 0, told), {
    unwritten: () => [...told].map(({ outcome }) => outcome),
    hush() {
      told = new Set();
    },
  });
}
