import type { Browser } from 'webextension-polyfill';
import { KEYS, readState, type State } from '../state.ts';

/**
 * The first-run page: opened once, after the first installation in this browser, and never again. That it is still due is
 * stored, so that a background which is ended while it waits goes on at its next start.
 */

/** How long after the start a policy that nobody expects may still arrive: Chromium needs about two seconds. */
export const POLICY_GRACE_MS = 3000;

/** As much of the state as the decision needs. */
export type WelcomeState = Pick<State, 'policy' | 'wait' | 'active' | 'settings'>;

/**
 * How long to wait before it is decided, in milliseconds.
 * @param startedAt when this run of the browser began, ms since 1970; undefined where that was not written yet
 * @param now ms since 1970
 */
export function welcomeWait({ policy, wait }: WelcomeState, startedAt: unknown, now: number): number {
  if (policy.kind !== 'none') return 0;
  if (wait.kind === 'wait') return wait.ms;
  const age = typeof startedAt === 'number' ? now - startedAt : 0;
  return wait.kind === 'late' || age < 0 ? 0 : Math.max(0, POLICY_GRACE_MS - age);
}

/**
 * Whether the page has something to say here. Not where an organisation says so, nor where its settings are broken or
 * overdue (then nobody at the screen can help), nor where it left nothing to choose.
 */
export function mayWelcome({ policy, wait, active, settings }: WelcomeState): boolean {
  if (policy.kind === 'broken' || wait.kind === 'late' || settings.choice !== null) return false;
  const wished = policy.kind === 'set' ? policy.policy.showWelcome : undefined;
  return wished !== false && !(active.locked && active.byPolicy);
}

/** Notes after an installation that the page is due, unless this copy was used here before. */
export async function noteInstallation({ storage: { local } }: Browser): Promise<void> {
  const before = await local.get([KEYS.welcome, KEYS.settings]);
  if (Object.keys(before).length === 0) await local.set({ [KEYS.welcome]: 'due' });
}

/** Opens the page where it is due, once it is known what an organisation wishes. */
export async function welcome(browser: Browser): Promise<void> {
  const { local, session } = browser.storage;
  const isDue = async () => (await local.get(KEYS.welcome))[KEYS.welcome] === 'due';
  while (await isDue()) {
    const state = await readState(browser, false);
    const ms = welcomeWait(state, (await session.get(KEYS.startedAt))[KEYS.startedAt], Date.now());
    if (ms > 0) {
      await new Promise((done) => setTimeout(done, ms));
      continue;
    }
    // First noted, then done: it may fail to come, but it never comes twice.
    await local.set({ [KEYS.welcome]: 'done' });
    if (mayWelcome(state)) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  }
}
