import * as v from 'valibot';
import { LOG_LEVELS } from '../log/levels.ts';
import { exactObject, type Parsed, type Problem, parse, rule } from '../schema.ts';
import { SERVICE_IDS } from '../sites/types.ts';
import { clinicIdText, clinicList } from './profile.ts';

/**
 * What an organisation may set (design 2.3). Owns the schema and its tripwires: a policy that arrives and does not
 * fit gives no code at all, never an older or a person's own.
 */

const wholeNumber = (least: number, most: number) =>
  v.pipe(
    v.number('must be a number'),
    rule(`a whole number from ${least} to ${most.toLocaleString('en')}`),
    v.integer('must be a whole number'),
    v.minValue(least, `must be at least ${least}`),
    v.maxValue(most, `must be at most ${most}`),
  );
const yesNo = v.boolean('must be true or false');
const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values, `must be one of: ${values.join(', ')}`);

/** The schema of the managed settings. Unknown keys are refused. */
export const policySchema = exactObject({
  clinics: v.optional(clinicList),
  defaultClinic: v.optional(clinicIdText),
  prefill: v.optional(oneOf(['auto', 'ask'])),
  lockClinics: v.optional(yesNo),
  services: v.optional(v.array(oneOf(SERVICE_IDS), 'must be a list in [ ]')),
  wardMode: v.optional(yesNo),
  idleResetMinutes: v.optional(wholeNumber(1, 240)),
  log: v.optional(oneOf(LOG_LEVELS)),
  logRetentionDays: v.optional(wholeNumber(1, 3650)),
  language: v.optional(
    v.pipe(
      v.string('must be text in quotes'),
      rule('a language tag, like `en`'),
      v.regex(/^[a-zA-Z-]{2,20}$/, 'must be a language tag like en'),
    ),
  ),
  uncheckedLanguages: v.optional(yesNo),
  showWelcome: v.optional(yesNo),
});

/** The managed settings. */
export type Policy = v.InferOutput<typeof policySchema>;

/** What managed storage came to. `broken` names each key and why. */
export type PolicyState =
  | { readonly kind: 'none' }
  | { readonly kind: 'set'; readonly policy: Policy }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] };

/**
 * Reads the managed settings as they arrived.
 * @param raw what managed storage gave; undefined or {} where it gave nothing
 * @param bundledIds ids of the clinics that come with this copy
 */
export function readPolicy(raw: unknown, bundledIds: readonly string[]): PolicyState {
  if (raw === undefined || raw === null || (typeof raw === 'object' && Object.keys(raw).length === 0))
    return { kind: 'none' };
  const parsed: Parsed<Policy> = parse(policySchema, raw);
  if (!parsed.ok) return { kind: 'broken', problems: parsed.problems };
  const problems = tripwires(parsed.value, bundledIds);
  return problems.length > 0 ? { kind: 'broken', problems } : { kind: 'set', policy: parsed.value };
}

/**
 * Signs that a part of the policy was lost on its way: Chromium drops a whole key that does not fit, without a word.
 */
function tripwires({ clinics, defaultClinic, lockClinics }: Policy, bundledIds: readonly string[]): Problem[] {
  const known = new Set([...bundledIds, ...(clinics ?? []).map(({ id }) => id)]);
  const problems: Problem[] = [];
  if (defaultClinic !== undefined && !known.has(defaultClinic)) {
    problems.push({ path: 'defaultClinic', reason: `names no clinic we know: “${defaultClinic}”` });
  }
  if (lockClinics && !clinics && defaultClinic === undefined) {
    problems.push({ path: 'lockClinics', reason: 'is set, but neither clinics nor defaultClinic arrived' });
  }
  return problems;
}
