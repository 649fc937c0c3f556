import type { Entry } from '../log/entry.ts';
import type { Bridge } from './bridge.ts';
import { isReceipt } from './offer-check.ts';

/**
 * Sends entries to the log and keeps each until it is acknowledged, for as long as the page lives. An entry sent twice
 * has one id, so it is written once.
 */

const AGAIN_MS = [500, 1000, 2000, 5000, 15_000];

/**
 * Makes the sender.
 * @param bridge the way to the background
 * @param signal ends the trying
 * @returns takes an entry; never fails
 */
export function createLogSender(bridge: Bridge, signal: AbortSignal): (entry: Entry) => void {
  const send = async (entry: Entry, tries: number): Promise<void> => {
    if (signal.aborted || isReceipt(await bridge.send({ type: 'page:outcome', entry }))) return;
    const timer = setTimeout(() => void send(entry, tries + 1), AGAIN_MS[Math.min(tries, AGAIN_MS.length - 1)]);
    signal.addEventListener('abort', () => clearTimeout(timer));
  };
  return (entry) => void send(entry, 0);
}
