import * as v from 'valibot';

/** The first key of every file of ours: what it is, and in which version. */

/**
 * The schema of a file's `format`: this one and no other; a newer version says that an update is needed.
 * @param format name and version, joined by `@`
 */
export function versionedFormat<const F extends string>(format: F) {
  const kind = format.slice(0, format.indexOf('@') + 1);
  return v.literal(format, ({ input }) =>
    typeof input === 'string' && input.startsWith(kind) && /^\d+$/.test(input.slice(kind.length))
      ? 'is of a newer version: update Sharing Setup'
      : `must be "${format}"`,
  );
}
