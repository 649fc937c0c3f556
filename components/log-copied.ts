import type { Entry } from '../utils/log/entry.ts';
import { createLogSender } from '../utils/page/log-sender.ts';
import { ask, isPrivate, loadLast, unwritten } from './store.ts';

/** Writes down what was copied in the popup, and tries again while it is open. Loaded with the first copy. */

const log = createLogSender(
  async (entry) => {
    const answer = await ask({ type: 'ui:copied', private: isPrivate.value, entry });
    if (answer?.stored) void loadLast();
    return answer;
  },
  new AbortController().signal, // it ends with the popup
  () => {
    unwritten.value = log.unwritten();
  },
);

/** Takes an entry; never fails. */
export const writeCopied = (entry: Entry): void => log(entry);
