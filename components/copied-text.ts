import { browser } from '../utils/browser.ts';
import type { Request } from '../utils/messages.ts';
import { here, isPrivate } from './store.ts';

/** Says that what was copied last is no code: at the end of a ward's visit it is left in the clipboard. */
export function noteCopiedText(): void {
  here.codeCopied = false;
  const message: Request = { type: 'ui:copied-text', private: isPrivate.value };
  // A background that is just being restarted does not hear it; then something harmless is taken out of the clipboard.
  browser.runtime.sendMessage(message).catch(() => undefined);
}
