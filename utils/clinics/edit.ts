import { type Parsed, parse } from '../schema.ts';
import { PROFILE_FORMAT, type Profile, profileSchema } from './profile.ts';

/** A profile as the fields of a form: one text for each path. Owns the way there and back; what may stand in them is the schema's. */

/** The text of each field, by its path in the profile (`services.clarity.code`). */
export type Fields = Readonly<Record<string, string>>;

/** The fields of a profile. A service without a code has its own path, empty, so that it stays one the clinic uses. */
export function fieldsOf(profile: Profile): Fields {
  const { format: _, ...rest } = profile;
  return Object.fromEntries(leaves(rest, ''));
}

function leaves(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  const entries = Object.entries(value ?? {});
  if (entries.length === 0) return [[path, '']];
  return entries.flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

/**
 * The profile that the fields give. A field that is empty or blank is left out; outer blanks are no part of a text.
 * @returns the profile, or what is wrong with which field
 */
export function profileFrom(fields: Fields): Parsed<Profile> {
  const profile: Record<string, unknown> = { format: PROFILE_FORMAT, services: {} };
  for (const [path, typed] of Object.entries(fields)) {
    const text = typed.trim();
    const keys = path.split('.');
    const isService = keys.length === 2 && keys[0] === 'services';
    if (text === '' && !isService) continue;
    let at = profile;
    for (const key of isService ? keys : keys.slice(0, -1)) {
      if (!Object.hasOwn(at, key) || typeof at[key] !== 'object') define(at, key, {});
      at = at[key] as Record<string, unknown>;
    }
    if (!isService) define(at, keys.at(-1) ?? '', text);
  }
  return parse(profileSchema, profile);
}

/** Sets a key of any name, `__proto__` too, as plain data. */
function define(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
