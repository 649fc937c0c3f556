// The schema file for Chromium: the same keys as the policy, and their outer types only.

import { expect, it } from 'vitest';
import { managedSchema } from '../../../utils/clinics/managed-schema.ts';
import { policySchema } from '../../../utils/clinics/policy.ts';

it('names every key of the policy and no other', () => {
  const schema = managedSchema();
  expect(schema.type).toBe('object');
  expect(Object.keys(schema.properties)).toEqual(Object.keys(policySchema.pipe[2].entries));
});

it('states outer types only: what is wrong inside must reach us, not be dropped', () => {
  expect(managedSchema().properties).toEqual({
    clinics: { type: 'array', items: { type: 'object' } },
    defaultClinic: { type: 'string' },
    prefill: { type: 'string' },
    lockClinics: { type: 'boolean' },
    services: { type: 'array', items: { type: 'string' } },
    wardMode: { type: 'boolean' },
    idleResetMinutes: { type: 'integer' },
    log: { type: 'string' },
    logRetentionDays: { type: 'integer' },
    language: { type: 'string' },
    uncheckedLanguages: { type: 'boolean' },
    showWelcome: { type: 'boolean' },
  });
});
