import { policySchema } from './policy.ts';

/**
 * The schema that Chromium wants to see before it hands over a policy. It states types and no rule: Chromium strips what
 * is not covered, and drops a whole key without a word where a value does not fit, so that nobody would hear of the
 * mistake. Below the first level any key of a fitting type is let through; the rules, and which keys there are, are
 * checked when the policy is read.
 */

/** The shape of a value in Chromium's schema. */
export type Shape =
  | { readonly type: 'string' | 'boolean' | 'integer' }
  | { readonly type: 'array'; readonly items: Shape }
  | {
      readonly type: 'object';
      readonly properties?: Readonly<Record<string, Shape>>;
      readonly additionalProperties?: Shape;
    };

/** As much of a run-time schema as tells its shape. */
interface Described {
  readonly type: string;
  readonly wrapped?: Described;
  readonly item?: Described;
  readonly entries?: Readonly<Record<string, Described>>;
  readonly pipe?: readonly Described[];
}

const TEXT: Shape = { type: 'string' };

function entriesOf(schema: Described): [string, Shape][] | null {
  const entries = schema.entries ?? schema.pipe?.find((step) => step.entries)?.entries;
  return entries ? Object.entries(entries).map(([key, value]) => [key, shapeOf(value)]) : null;
}

function shapeOf(schema: Described): Shape {
  if (schema.wrapped) return shapeOf(schema.wrapped);
  const entries = entriesOf(schema);
  if (entries) {
    const texts = entries.some(([, shape]) => shape.type === 'string');
    const others = entries.filter(([, shape]) => shape.type !== 'string');
    // An object of texts, perhaps with a few objects among them; or one of things that are all alike (the services).
    if (!texts && others[0]) return { type: 'object', additionalProperties: others[0][1] };
    const properties = others.length > 0 ? { properties: Object.fromEntries(others) } : {};
    return { type: 'object', ...properties, additionalProperties: TEXT };
  }
  if (schema.item) return { type: 'array', items: shapeOf(schema.item) };
  if (schema.type === 'boolean') return { type: 'boolean' };
  return schema.type === 'number' ? { type: 'integer' } : TEXT;
}

/** Makes the schema file's content from the schema that is used at run time. */
export function managedSchema(): Shape {
  const entries = entriesOf(policySchema as unknown as Described) ?? [];
  // Chromium allows no additional properties on the first level.
  return { type: 'object', properties: Object.fromEntries(entries) };
}
