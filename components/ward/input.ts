import { useEffect } from 'preact/hooks';
import { browser } from '../../utils/browser.ts';
import { watchInput } from '../../utils/page/input-watch.ts';
import { isPrivate } from '../store.ts';

const NO_VISIT_QUIET_MS = 5000;

async function tell(): Promise<number | undefined> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ type: 'ui:input', private: isPrivate.value });
    const { quiet } = (answer ?? {}) as { quiet?: unknown };
    // A visit may begin while the page is open.
    return typeof quiet === 'number' ? quiet : NO_VISIT_QUIET_MS;
  } catch {
    return undefined; // the background is being restarted
  }
}

/** Tells the background that somebody is at this page of ours, for as long as this is in it. */
export function InputWatch(): null {
  useEffect(() => {
    const ended = new AbortController();
    watchInput(window, tell, ended.signal);
    return () => ended.abort();
  }, []);
  return null;
}
