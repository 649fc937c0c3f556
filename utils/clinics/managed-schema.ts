import { policySchema } from './policy.ts';

/**
 * The schema that Chromium wants to see before it hands over a policy. It states names and types and no rule: Chromium
 * strips what is not named, and drops a whole key without a word where a value breaks a rule, so that nobody would hear
 * of the mistake. The rules are checked when the policy is read.
 */

/** The shape of a value in Chromium's schema. */
export type Shape =
  | { readonly type: 'string' | 'boolean' | 'integer' }
  | { readonly type: 'array'; readonly items: Shape }
  | { readonly type: 'object'; readonly properties: Readonly<Record<string, Shape>> };

/** As much of a run-time schema as tells its shape. */
interface Described {
  readonly type: string;
  readonly wrapped?: Described;
  readonly item?: Described;
  readonly entries?: Readonly<Record<string, Described>>;
  readonly pipe?: readonly Described[];
}

function shapeOf(schema: Described): Shape {
  if (schema.wrapped) return shapeOf(schema.wrapped);
  const entries = schema.entries ?? schema.pipe?.find((step) => step.entries)?.entries;
  if (entries) {
    const properties = Object.entries(entries).map(([key, value]) => [key, shapeOf(value)] as const);
    return { type: 'object', properties: Object.fromEntries(properties) };
  }
  if (schema.item) return { type: 'array', items: shapeOf(schema.item) };
  if (schema.type === 'boolean') return { type: 'boolean' };
  return { type: schema.type === 'number' ? 'integer' : 'string' };
}

/** Makes the schema file's content from the schema that is used at run time. */
export function managedSchema(): Shape {
  return shapeOf(policySchema as unknown as Described);
}
