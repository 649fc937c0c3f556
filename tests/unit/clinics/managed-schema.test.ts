// The schema file for Chromium states types and no rule: a policy with a mistake must reach us whole, so that the mistake
// can be named. What Chromium does with a schema is modelled here as it was seen: it strips keys that are not covered,
// and drops a whole first-level key in which a value is of another type.

import { describe, expect, it } from 'vitest';
import { managedSchema, type Shape } from '../../../utils/clinics/managed-schema.ts';
import { policySchema, readPolicy } from '../../../utils/clinics/policy.ts';
import { full, least, withValue } from '../samples/profiles.ts';

const MISFIT = Symbol('another type');

function through(shape: Shape, value: unknown): unknown {
  if (shape.type === 'array') {
    if (!Array.isArray(value)) return MISFIT;
    const items = value.map((item) => through(shape.items, item));
    return items.includes(MISFIT) ? MISFIT : items;
  }
  if (shape.type === 'object') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return MISFIT;
    const kept = Object.entries(value).flatMap(([key, inner]) => {
      const covering = shape.properties?.[key] ?? shape.additionalProperties;
      return covering ? [[key, through(covering, inner)] as const] : [];
    });
    return kept.some(([, inner]) => inner === MISFIT) ? MISFIT : Object.fromEntries(kept);
  }
  if (shape.type === 'integer') return Number.isInteger(value) ? value : MISFIT;
  return typeof value === shape.type ? value : MISFIT;
}

/** What Chromium hands over of a policy. */
function delivered(policy: object): object {
  const schema = managedSchema();
  const properties = schema.type === 'object' ? (schema.properties ?? {}) : {};
  return Object.fromEntries(
    Object.entries(policy).flatMap(([key, value]) => {
      const shape = properties[key];
      const kept = shape ? through(shape, value) : MISFIT;
      return kept === MISFIT ? [] : [[key, kept]];
    }),
  );
}

const everything = {
  clinics: [full, least],
  defaultClinic: 'abc',
  prefill: 'ask',
  lockClinics: true,
  services: ['clarity'],
  wardMode: true,
  idleResetMinutes: 10,
  log: 'counts',
  logRetentionDays: 30,
  language: 'en',
  uncheckedLanguages: false,
  showWelcome: false,
};

describe('the schema file', () => {
  it('names every key of the policy and no other', () => {
    const schema = managedSchema();
    expect(schema.type === 'object' && Object.keys(schema.properties ?? {})).toEqual(
      Object.keys(policySchema.pipe[2].entries),
    );
    expect(Object.keys(everything)).toEqual(Object.keys(policySchema.pipe[2].entries));
  });

  it('holds types only, no rule', () => {
    const words = JSON.stringify(managedSchema()).match(/"\w+":(?=")/g) ?? [];
    expect([...new Set(words)]).toEqual(['"type":']);
  });

  it('lets everything through that a policy may hold', () => {
    expect(delivered(everything)).toEqual(everything);
    expect(readPolicy(delivered(everything), []).kind).toBe('set');
  });

  it.each<[path: string, value: unknown]>([
    ['prefill', 'never'],
    ['log', 'some'],
    ['language', '?'],
    ['idleResetMinutes', 100_000],
    ['defaultClinic', 'No Such Clinic'],
    ['services', ['carelink']],
    ['clinics', [withValue(full, 'id', 'Not An Id')]],
    ['clinics', [withValue(full, 'colour', 'red')]],
    ['clinics', [withValue(full, 'services.clarity.code', 'a b')]],
    ['clinics', [withValue(full, 'services.carelink', { code: 'abc' })]],
    ['clinics', [withValue(full, 'services.clarity.password', 'x')]],
    ['clinics', [withValue(full, 'contact.fax', '1')]],
    ['clinics', [withValue(full, 'notes.tidepool', 'x')]],
  ])('a mistake in %s reaches us and breaks the policy (%#)', (key, value) => {
    const policy = { ...everything, [key]: value };
    expect(delivered(policy)).toEqual(policy);
    expect(readPolicy(delivered(policy), []).kind).toBe('broken');
  });

  it('a clinic lost to a wrong type trips a wire where it was the default', () => {
    const policy = { clinics: [withValue(full, 'services.libreview.code', 9646522)], defaultClinic: full.id };
    expect(delivered(policy)).toEqual({ defaultClinic: full.id });
    expect(readPolicy(delivered(policy), []).kind).toBe('broken');
  });
});
