import { policySchema } from './policy.ts';

/**
 * The schema that Chromium wants to see before it hands over a policy. Only the outer type of each key: Chromium drops
 * a whole key without a word where one value deep inside does not fit, and then nobody would hear of the mistake.
 */

/** The shape of a key in Chromium's schema. */
type OuterType =
  | { type: 'string' | 'boolean' | 'integer' }
  | { type: 'array'; items: { type: 'string' } | { type: 'object' } };

interface Described {
  readonly type: string;
  readonly wrapped?: Described;
  readonly item?: Described;
  readonly pipe?: readonly Described[];
}

function outerType(schema: Described): OuterType {
  const bare = schema.wrapped ?? schema;
  switch (bare.type) {
    case 'array':
      return { type: 'array', items: { type: bare.item?.type === 'picklist' ? 'string' : 'object' } };
    case 'boolean':
      return { type: 'boolean' };
    case 'number':
      return { type: 'integer' };
    default:
      return { type: 'string' };
  }
}

/** Makes the schema file's content from the schema that is used at run time. */
export function managedSchema() {
  const { entries } = policySchema.pipe[2];
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(entries).map(([key, schema]) => [key, outerType(schema as unknown as Described)]),
    ),
  };
}
