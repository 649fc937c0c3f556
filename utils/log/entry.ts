import * as v from 'valibot';
import { clinicIdText } from '../clinics/profile.ts';
import { PROVENANCES } from '../clinics/provenance.ts';
import { exactObject } from '../schema.ts';
import { SERVICE_IDS } from '../sites/types.ts';
import { LATEST_TIME } from './day.ts';
import { OUTCOMES } from './outcomes.ts';

/** One line of the log (design 2.5): what happened, when, with which clinic's code. No name, address or free text. */

/** What led to it. */
export const HOWS = ['auto', 'click', 'menu', 'shortcut', 'copy', 'taught'] as const;

/** The schema of an id. */
export const uuid = v.pipe(v.string(), v.uuid());

/** The schema of an entry. */
export const entrySchema = exactObject({
  /** Made by the sender, so that sending twice writes once. */
  id: uuid,
  /** Milliseconds since 1970, by the sender's clock. */
  time: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LATEST_TIME)),
  service: v.picklist(SERVICE_IDS),
  clinic: v.nullable(clinicIdText),
  provenance: v.nullable(v.picklist(PROVENANCES)),
  outcome: v.picklist(OUTCOMES),
  how: v.nullable(v.picklist(HOWS)),
  seenBy: v.nullable(v.picklist(['page', 'person'])),
  visit: uuid,
});

/** An entry of the log. */
export type Entry = v.InferOutput<typeof entrySchema>;
