// Reads a schema for people: each key with its place, whether it must be there, and what it may hold. Owns the walk through
// the schema library's objects; what a key means is not in a schema.

/** One key of a format. */
export interface SchemaKey {
  /** Keys joined by dots; a service's own keys stand once, below `<service>`. */
  readonly path: string;
  readonly required: boolean;
  /** What it may hold, in words. */
  readonly rule: string;
}

/** As much of a schema as is read. */
interface Described {
  readonly type: string;
  readonly wrapped?: Described;
  readonly item?: Described;
  readonly literal?: unknown;
  readonly options?: readonly string[];
  readonly entries?: Readonly<Record<string, Described>>;
  readonly pipe?: readonly Described[];
  readonly metadata?: { readonly rule?: string };
}

const entriesOf = ({ entries, pipe }: Described) => entries ?? pipe?.find((step) => step.entries)?.entries;
const quoted = (values: readonly string[]) => values.map((value) => `\`"${value}"\``).join(', ');

/** Every key of a schema, in its order. Throws where a schema does not say what it takes. */
export function schemaKeys(schema: unknown, prefix = ''): SchemaKey[] {
  return Object.entries(entriesOf(schema as Described) ?? {}).flatMap(([key, value]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    const bare = value.wrapped ?? value;
    const own: SchemaKey = { path, required: value.type !== 'optional', rule: ruleOf(bare, path) };
    return entriesOf(bare) ? [own, ...schemaKeys(bare, path)] : [own];
  });
}

function ruleOf(schema: Described, path: string): string {
  // The last one said is the closest to the value.
  const said = schema.pipe?.findLast((step) => step.metadata?.rule)?.metadata?.rule;
  if (said) return said;
  const entries = entriesOf(schema);
  if (entries) return 'an object';
  if (schema.type === 'literal') return `\`"${String(schema.literal)}"\``;
  if (schema.type === 'boolean') return '`true` or `false`';
  if (schema.type === 'picklist') return quoted(schema.options ?? []);
  if (schema.type === 'array' && schema.item?.options) return `a list of: ${quoted(schema.item.options)}`;
  throw new Error(`${path} does not say what it takes: give its schema a rule`);
}
