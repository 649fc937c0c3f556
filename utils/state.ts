import { type Active, resolveActive } from './clinics/active.ts';
import { BUNDLED_CLINICS } from './clinics/bundled.ts';
import { type PolicyState, readPolicy } from './clinics/policy.ts';
import type { Problem } from './schema.ts';
import { FIRST_SETTINGS, readSettings, type Settings } from './settings.ts';
import { withChoices } from './ward/choices.ts';
import { readVisits, VISIT_KEYS, VISIT_OPEN_KEY } from './ward/visit.ts';
import { type Ward, wardOf } from './ward/ward.ts';

/**
 * All that is decided upon, read afresh each time: nothing is kept between events. Read by the background and the pages;
 * written by the background alone (utils/background/changes.ts).
 */

/** Where things lie in the browser's storage. */
export const KEYS = {
  settings: 'settings',
  /** Settings that could not be read, kept so that nothing is lost. */
  setAside: 'settingsSetAside',
  /** What stands in the editor of clinics. */
  draft: 'clinicDraft',
  /** Whether a policy was ever seen on this computer. No codes. */
  policySeen: 'policySeen',
  /** Whether the first-run page is still to come (`due`) or was dealt with (`done`). */
  welcome: 'welcome',
  /** When this run of the browser began; in session storage. */
  startedAt: 'startedAt',
  /** What the log could not take yet. */
  outbox: 'logOutbox',
  /** An erasing of the log that can still be taken back. */
  erasing: 'logErasing',
  /** A visit on a ward's computer was open. */
  visitOpen: VISIT_OPEN_KEY,
} as const;

/** The part of the browser's API that is read here. */
export interface StateSource {
  readonly storage: {
    readonly local: { get(keys: string[]): Promise<Record<string, unknown>> };
    readonly session: { get(keys: string[]): Promise<Record<string, unknown>> };
    readonly managed: { get(keys: null): Promise<Record<string, unknown>> };
  };
  readonly management: { getSelf(): Promise<{ installType: string }> };
}

/** How long a policy that is expected is waited for after the browser's start, in milliseconds. */
export const POLICY_PATIENCE_MS = 10_000;

/** Whether an expected policy has come: `no` wait needed, still to `wait`, or too `late`. */
export type PolicyWait =
  | { readonly kind: 'no' }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'late' };

/** Everything there is to know before a code goes anywhere. */
export interface State {
  /** What counts; on a ward's computer, with what the family of the visit chose. */
  readonly settings: Settings;
  /** What is stored. */
  readonly stored: Settings;
  /** What is wrong with the stored settings; they were left alone and the first settings are used. */
  readonly settingsProblems: readonly Problem[];
  readonly policy: PolicyState;
  readonly wait: PolicyWait;
  readonly active: Active;
  /** Null where ward mode is off. */
  readonly ward: Ward | null;
}

/**
 * How long to wait for a policy.
 * @param policy what managed storage gave
 * @param expected whether a policy is to be expected here at all
 * @param startedAt when this run of the browser began, ms since 1970; undefined where that was not written yet
 * @param now ms since 1970
 */
export function policyWait(policy: PolicyState, expected: boolean, startedAt: unknown, now: number): PolicyWait {
  if (policy.kind !== 'none' || !expected) return { kind: 'no' };
  const age = typeof startedAt === 'number' ? now - startedAt : 0;
  if (age < 0 || age >= POLICY_PATIENCE_MS) return { kind: 'late' };
  return { kind: 'wait', ms: POLICY_PATIENCE_MS - age };
}

/**
 * Reads everything. A private window has settings of its own for as long as it lasts.
 * @param source the browser's API
 * @param isPrivate whether the asking window is private
 * @param now ms since 1970
 */
export async function readState(source: StateSource, isPrivate: boolean, now = Date.now()): Promise<State> {
  const [local, session, managed, self] = await Promise.all([
    source.storage.local.get([KEYS.settings, KEYS.policySeen, KEYS.visitOpen]),
    source.storage.session.get([KEYS.settings, KEYS.startedAt, ...Object.values(VISIT_KEYS)]),
    // Firefox rejects where there is no policy; Chromium gives {}.
    source.storage.managed.get(null).catch(() => undefined),
    source.management.getSelf().catch(() => ({ installType: 'other' })),
  ]);
  const onDisk = readSettings(local[KEYS.settings]);
  const own = isPrivate ? session[KEYS.settings] : undefined;
  const read = own === undefined ? onDisk : readSettings(own);
  const stored = read.ok ? read.value : FIRST_SETTINGS;
  const policy = readPolicy(
    managed,
    BUNDLED_CLINICS.map(({ id }) => id),
  );
  // Ward mode is the computer's, and no window's.
  const { wardMode } = onDisk.ok ? onDisk.value : FIRST_SETTINGS;
  const ward = wardOf(wardMode, policy, readVisits(session), local[KEYS.visitOpen] === true);
  const settings = ward ? withChoices(stored, ward.choices) : stored;
  const active = await resolveActive(settings, policy);
  const expected = self.installType === 'admin' || local[KEYS.policySeen] === true;
  return {
    settings,
    stored,
    settingsProblems: read.ok ? [] : read.problems,
    policy,
    wait: policyWait(policy, expected, session[KEYS.startedAt], now),
    // On a ward's computer a code goes in only after a click, whatever was set.
    active: ward ? { ...active, prefill: 'ask' } : active,
    ward,
  };
}
