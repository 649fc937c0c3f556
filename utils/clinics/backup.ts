import * as v from 'valibot';
import { exactObject } from '../schema.ts';
import { SERVICE_IDS } from '../sites/types.ts';
import { versionedFormat } from './format.ts';
import { savedOwnCodes } from './own-codes.ts';
import { clinicList } from './profile.ts';

/**
 * A backup: a person's own clinics, codes and switches, to take to another computer. Owns its schema. It holds no choice,
 * no confirmation, no box that was pointed out and nothing of an organisation: who restores it says yes to each clinic anew.
 */

/** The version of the format that this copy reads and writes. */
export const BACKUP_FORMAT = 'sharing-setup/backup@1';

/**
 * A backup may be this many bytes: room for 200 clinics whose every text is as long as it may be, in letters of four bytes
 * (28 kB each).
 */
export const MOST_BACKUP_BYTES = 8 * 1024 * 1024;

/** What a backup holds beside its format. */
export const backupEntries = {
  clinics: clinicList,
  ownCodes: savedOwnCodes,
  prefill: v.picklist(['auto', 'ask'], 'must be one of: auto, ask'),
  off: exactObject({
    everywhere: v.boolean('must be true or false'),
    sites: v.array(v.picklist(SERVICE_IDS, `must be one of: ${SERVICE_IDS.join(', ')}`), 'must be a list in [ ]'),
  }),
};

/** The schema of a backup. */
export const backupSchema = exactObject({ format: versionedFormat(BACKUP_FORMAT), ...backupEntries });

/** A backup. */
export type Backup = v.InferOutput<typeof backupSchema>;
