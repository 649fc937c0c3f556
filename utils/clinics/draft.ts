import * as v from 'valibot';
import { exactObject } from '../schema.ts';
import { clinicIdText, MOST_BYTES } from './profile.ts';

/** What stands in the editor and is not saved yet. Any text may stand in it; only its size is limited. */

/** A draft: which clinic is being edited (null: a new one), and what stands in each field, by the profile's path. */
export const draftSchema = v.pipe(
  exactObject({ before: v.nullable(clinicIdText), fields: v.record(v.string(), v.string()) }),
  v.check((draft) => JSON.stringify(draft).length <= MOST_BYTES, 'is too large'),
);

/** A draft. */
export type Draft = v.InferOutput<typeof draftSchema>;
