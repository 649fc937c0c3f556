import type { PolicyState } from '../clinics/policy.ts';
import type { Settings } from '../settings.ts';
import type { LogLevel } from './levels.ts';

/** What may be written down here and how long it is kept: the organisation's word, else the person's. */
export interface LogRules {
  readonly level: LogLevel;
  /** The organisation decides, and the switch is locked. */
  readonly byPolicy: boolean;
  /** Days that an entry is kept. */
  readonly days: number;
}

const DAYS_AT_HOME = 365;
const DAYS_IN_WARD = 30;

/**
 * How many days an entry is kept.
 * @param ward whether this computer is in ward mode
 */
export function retentionDays(policy: PolicyState, ward: boolean): number {
  const set = policy.kind === 'set' ? policy.policy.logRetentionDays : undefined;
  return set ?? (ward ? DAYS_IN_WARD : DAYS_AT_HOME);
}

/**
 * The rules that hold now. A policy that can't be read may have said "off", so it means that.
 * @param ward whether this computer is in ward mode
 */
export function logRules(
  { settings, policy }: { readonly settings: Pick<Settings, 'log'>; readonly policy: PolicyState },
  ward: boolean,
): LogRules {
  const days = retentionDays(policy, ward);
  if (policy.kind === 'broken') return { level: 'off', byPolicy: true, days };
  const set = policy.kind === 'set' ? policy.policy.log : undefined;
  return { level: set ?? settings.log, byPolicy: set !== undefined, days };
}
