import type { Request, TabMessage } from '../messages.ts';
import type { TabStatus } from '../tab-status.ts';

/** The page's way to the background, with the browser's own messaging. What comes back is checked by who asked. */
export interface Bridge {
  /** Sends a message; null where nobody answered or the answer is an error. Never rejects. */
  send(request: Request): Promise<object | null>;
  /** False once this script was cut off by an update of the extension. */
  alive(): boolean;
  /** Answers messages to this page until the signal ends. */
  onMessage(answer: (message: TabMessage) => TabStatus | null, signal: AbortSignal): void;
}

interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}

type Listener = (
  message: { type?: unknown } | null,
  sender: { id?: string },
  reply: (answer: unknown) => void,
) => boolean;

/** The bridge of a content script. */
export function createBridge(): Bridge {
  const { browser, chrome } = globalThis as unknown as Record<string, { runtime: Runtime } | undefined>;
  const runtime = (browser ?? chrome)?.runtime as Runtime;
  // Read each time: an update of the extension takes the id away.
  const alive = () => Boolean(runtime?.id);
  return {
    alive,
    async send(request) {
      try {
        const answer = await runtime.sendMessage(request);
        return typeof answer === 'object' && answer && !('error' in answer) ? answer : null;
      } catch {
        return null; // the background was being restarted or is gone; whoever sent it tries again
      }
    },
    onMessage(answer, signal) {
      const listener: Listener = (message, sender, reply) => {
        const name = message?.type;
        // Only our own background and pages can send these.
        const status =
          sender.id === runtime.id && typeof name === 'string' && name.startsWith('tab:')
            ? answer(message as TabMessage)
            : null;
        if (status) reply(status);
        return false;
      };
      runtime.onMessage.addListener(listener);
      signal.addEventListener('abort', () => alive() && runtime.onMessage.removeListener(listener));
    },
  };
}
