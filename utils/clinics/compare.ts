import type { Profile } from './profile.ts';

/** What differs between two profiles, for a person to read before one takes the other's place. */

/** One thing that differs: its path in the profile, and what it was and is; null where it is not there. */
export interface Difference {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

function* leaves(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value !== 'object' || value === null) yield [path, String(value)];
  else {
    // A service without a code is one that the clinic uses, too.
    if (Object.keys(value).length === 0) yield [path, ''];
    for (const [key, inner] of Object.entries(value)) yield* leaves(inner, path === '' ? key : `${path}.${key}`);
  }
}

/**
 * What differs. Codes come first: they decide who sees the data.
 * @param before null where there is no such clinic yet
 */
export function differences(before: Profile | null, after: Profile): Difference[] {
  const old = new Map(before ? leaves(before, '') : []);
  const now = new Map(leaves(after, ''));
  const paths = [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path));
  return (
    paths
      // A service that was empty is not gone because there is something in it now.
      .filter((path) => !paths.some((other) => other.startsWith(`${path}.`)))
      .map((path) => ({ path, before: old.get(path) ?? null, after: now.get(path) ?? null }))
      .sort((a, b) => Number(b.path.endsWith('.code')) - Number(a.path.endsWith('.code')))
  );
}
