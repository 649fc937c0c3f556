import * as v from 'valibot';

/** Reading what comes from outside: one way to parse, and one way to say what is wrong and where. */

/** One thing that is wrong: where, and why in words a person can act on. */
export interface Problem {
  readonly path: string;
  readonly reason: string;
}

/** What a reading came to: the value, or all that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Parses a value by a schema, with path and reason for each problem.
 * @param schema a valibot schema
 * @param input anything
 */
export function parse<T>(schema: v.GenericSchema<unknown, T>, input: unknown): Parsed<T> {
  const result = v.safeParse(schema, input, { abortPipeEarly: true });
  if (result.success) return { ok: true, value: result.output };
  return {
    ok: false,
    problems: result.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', reason: reasonOf(issue) })),
  };
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object') return issue.message;
  if (issue.expected === 'never') return 'is not a key we know: remove it';
  return issue.input === undefined ? 'is missing' : 'must be an object in { }';
}

/**
 * Says in words what a value may be, for the tables in docs/. Checks nothing.
 * @param words as they stand in the table
 */
export function rule<T>(words: string): v.MetadataAction<T, { readonly rule: string }> {
  return v.metadata({ rule: words });
}

/**
 * An object with these keys and no others. Unlike the library's own, it refuses an array.
 * @param entries the keys and their schemas
 */
export function exactObject<const T extends v.ObjectEntries>(entries: T) {
  return v.pipe(
    v.unknown(),
    v.check((input) => !Array.isArray(input), 'must be an object in { }'),
    v.strictObject(entries),
  );
}
