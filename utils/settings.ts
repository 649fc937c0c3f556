import * as v from 'valibot';
import { storedChecks } from './clinics/checks.ts';
import { codeText } from './clinics/code.ts';
import { storedOwnCodes } from './clinics/own-codes.ts';
import { clinicIdText, MOST_CLINICS, profileSchema } from './clinics/profile.ts';
import { PROVENANCES } from './clinics/provenance.ts';
import { plainText } from './clinics/text.ts';
import { DEVICE_IDS } from './guides/devices.ts';
import { HAND_TASKS } from './guides/tasks.ts';
import { LOG_LEVELS } from './log/levels.ts';
import { exactObject, type Parsed, parse } from './schema.ts';
import { SERVICE_IDS } from './sites/types.ts';
import { taughtSchema } from './taught-box.ts';

/**
 * What a person chose, as it is stored. Owns the schema, its version and the way up from older versions. Reads and
 * writes nothing itself.
 */

/** The version written now. Raise it with a step in STEPS whenever the shape changes. */
export const SETTINGS_VERSION = 5;

/** The most boxes that are remembered for one service; the oldest goes first. */
export const MOST_TAUGHT = 20;

const taughtBoxes = v.pipe(v.array(taughtSchema), v.maxLength(MOST_TAUGHT));

const ownClinic = { provenance: v.picklist(['entered', 'imported']), profile: profileSchema };
const ownCodesOfOne = storedOwnCodes.value;

const confirmedCode = exactObject({
  code: codeText,
  shownAs: v.nullable(plainText(120)),
  provenance: v.picklist(PROVENANCES),
});

/** What a family has: kinds of devices, each once. */
export const deviceList = v.pipe(
  v.array(v.picklist(DEVICE_IDS)),
  v.maxLength(DEVICE_IDS.length),
  v.check((ids) => new Set(ids).size === ids.length, 'names one device twice'),
);

/** BCP 47, as the translations' files are named. */
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/, 'must be a language tag like en'),
);

/** The schema of the stored settings. */
export const settingsSchema = exactObject({
  version: v.literal(SETTINGS_VERSION),
  /** The clinic chosen, and the policy's default at that moment: a later default is not outvoted by an old choice. */
  choice: v.nullable(exactObject({ clinic: clinicIdText, besides: v.nullable(clinicIdText) })),
  /** Clinics entered here or imported. */
  clinics: v.pipe(v.array(exactObject(ownClinic)), v.maxLength(MOST_CLINICS)),
  /** Codes that a team gave for a clinic whose profile has none: clinic id, then service. */
  ownCodes: storedOwnCodes,
  /** The clinic removed last, with all that went with it, so that the removal can be undone. */
  removed: v.nullable(exactObject({ ...ownClinic, ownCodes: ownCodesOfOne, wasChosen: v.boolean() })),
  /** Digests of what a person saw and said yes to (utils/clinics/confirmation.ts). */
  confirmed: v.array(v.pipe(v.string(), v.regex(/^[\da-f]{64}$/))),
  /** By clinic id: what the last yes was said to, so that the next question can tell what has changed. */
  lastConfirmed: v.record(
    clinicIdText,
    exactObject({
      name: plainText(120),
      provenance: v.picklist(PROVENANCES),
      services: exactObject({
        glooko: v.optional(confirmedCode),
        clarity: v.optional(confirmedCode),
        libreview: v.optional(confirmedCode),
      }),
    }),
  ),
  off: exactObject({ everywhere: v.boolean(), sites: v.array(v.picklist(SERVICE_IDS)) }),
  prefill: v.picklist(['auto', 'ask']),
  /** Boxes that a person pointed out, the newest last. */
  taught: exactObject({ glooko: taughtBoxes, clarity: taughtBoxes, libreview: taughtBoxes }),
  /** What the family has, and what it says that it has done; what it has to do follows from that (guides/answer.ts). */
  family: exactObject({
    devices: deviceList,
    done: v.pipe(v.array(v.picklist(HAND_TASKS)), v.maxLength(HAND_TASKS.length)),
  }),
  /** Codes of which a person said on a day that they are still right. */
  checks: storedChecks,
  /** The confirmed clinic that was in use before another was chosen, until the person has seen what to do about it. */
  movedFrom: v.nullable(exactObject({ clinic: clinicIdText, name: plainText(120) })),
  /** How much may be written down, where the organisation says nothing about it. */
  log: v.picklist(LOG_LEVELS),
  /** One family after another uses this computer (ward/ward.ts). */
  wardMode: v.boolean(),
  /** The language chosen (null: none yet), and those of which a person said that they may be used though nobody checked them. */
  language: exactObject({ tag: v.nullable(languageTag), agreed: v.pipe(v.array(languageTag), v.maxLength(50)) }),
});

/** The stored settings. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** What a copy starts with: no clinic is chosen for anybody. */
export const FIRST_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  choice: null,
  clinics: [],
  ownCodes: {},
  removed: null,
  confirmed: [],
  lastConfirmed: {},
  off: { everywhere: false, sites: [] },
  prefill: 'auto',
  taught: { glooko: [], clarity: [], libreview: [] },
  family: { devices: [], done: [] },
  checks: {},
  movedFrom: null,
  log: 'full',
  wardMode: false,
  language: { tag: null, agreed: [] },
};

/** From the version that is its key to the next. */
const STEPS: Readonly<Record<number, (older: Record<string, unknown>) => Record<string, unknown>>> = {
  1: (older) => ({ ...older, version: 2, taught: FIRST_SETTINGS.taught }),
  2: (older) => ({
    ...older,
    version: 3,
    removed: FIRST_SETTINGS.removed,
    lastConfirmed: FIRST_SETTINGS.lastConfirmed,
  }),
  3: (older) => ({ ...older, version: 4, family: FIRST_SETTINGS.family }),
  4: (older) => ({
    ...older,
    version: 5,
    checks: FIRST_SETTINGS.checks,
    movedFrom: FIRST_SETTINGS.movedFrom,
    log: FIRST_SETTINGS.log,
    wardMode: FIRST_SETTINGS.wardMode,
    language: FIRST_SETTINGS.language,
  }),
};

/**
 * Reads stored settings of this or an older version.
 * @param raw what storage gave; undefined where nothing was stored yet
 */
export function readSettings(raw: unknown): Parsed<Settings> {
  if (raw === undefined) return { ok: true, value: FIRST_SETTINGS };
  let current = raw;
  for (let step = stepFor(current); step; step = stepFor(current)) current = step(current as Record<string, unknown>);
  return parse(settingsSchema, current);
}

function stepFor(value: unknown): ((older: Record<string, unknown>) => Record<string, unknown>) | undefined {
  const version = typeof value === 'object' && value !== null ? (value as { version?: unknown }).version : undefined;
  return typeof version === 'number' ? STEPS[version] : undefined;
}
