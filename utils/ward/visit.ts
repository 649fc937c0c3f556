import * as v from 'valibot';
import { exactObject, parse } from '../schema.ts';
import { type Settings, settingsSchema } from '../settings.ts';

/**
 * One family's visit on a ward's computer, as it lies in session storage: it outlives the background and ends with the
 * browser. Owns the shapes of what lies there. No name, no address, nothing that was typed.
 */

/** Where the parts lie. What pages have to be told of is apart from what changes with every press. */
export const VISIT_KEYS = {
  visit: 'visit',
  /** What the family chose, in place of what is stored. */
  choices: 'visitChoices',
  /** When there was input last. */
  idle: 'visitIdle',
  /** What has to be signed out of after a visit. */
  signOut: 'visitSignOut',
} as const;

/** On disk: a visit was open. Nothing else of it is. */
export const VISIT_OPEN_KEY = 'visitOpen';

const time = v.pipe(v.number(), v.integer(), v.minValue(0));
const hostName = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z\d.-]+$/));
const hostNames = v.pipe(v.array(hostName), v.maxLength(50));
const lastEntry = exactObject({
  outcome: v.string(),
  clinic: v.nullable(v.string()),
  time,
  seenBy: v.nullable(v.string()),
});

const visitSchema = exactObject({
  startedAt: time,
  /** The person has ticked whose account is open. Before that no code goes in. */
  account: v.boolean(),
  /** Begun in a private window: then nothing of it reaches the disk. */
  private: v.boolean(),
  /** The services' hosts whose pages were open. */
  hosts: hostNames,
  /** What our buttons copied last was a code. */
  codeCopied: v.boolean(),
  /** What happened last with each service. */
  last: exactObject({
    glooko: v.exactOptional(lastEntry),
    clarity: v.exactOptional(lastEntry),
    libreview: v.exactOptional(lastEntry),
  }),
});

/** An open visit. */
export type Visit = v.InferOutput<typeof visitSchema>;

const { family, language, off, taught } = settingsSchema.pipe[2].entries;
const choicesSchema = exactObject({ family, language, off, taught });

/** What is the family's own; all other settings are the ward's. */
export type Choices = Pick<Settings, 'family' | 'language' | 'off' | 'taught'>;

const idleSchema = exactObject({
  /** When there was input last, ms since 1970. */
  input: time,
  /** When the countdown began; null while none runs. */
  warned: v.nullable(time),
});

/** How long nobody has done anything. */
export type Idle = v.InferOutput<typeof idleSchema>;

const signOutSchema = exactObject({
  /** How the visit ended. */
  how: v.picklist(['next', 'idle', 'crash']),
  hosts: hostNames,
  /** `kept`: a code may still be in it. */
  clipboard: v.picklist(['untouched', 'emptied', 'kept']),
});

/** What has to be done after a visit. */
export type SignOut = v.InferOutput<typeof signOutSchema>;

/** What is known of visits. */
export interface Visits {
  readonly visit: Visit | null;
  readonly choices: Choices | null;
  readonly idle: Idle | null;
  readonly signOut: SignOut | null;
}

/**
 * Reads what lies in session storage.
 * @param raw its items by key; what does not fit is nothing
 */
export function readVisits(raw: Readonly<Record<string, unknown>>): Visits {
  const read = <T>(schema: v.GenericSchema<unknown, T>, key: string): T | null => {
    const parsed = parse(schema, raw[key]);
    return parsed.ok ? parsed.value : null;
  };
  const visit = read(visitSchema, VISIT_KEYS.visit);
  return {
    visit,
    choices: visit && read(choicesSchema, VISIT_KEYS.choices),
    idle: visit && read(idleSchema, VISIT_KEYS.idle),
    signOut: read(signOutSchema, VISIT_KEYS.signOut),
  };
}

/** A visit that begins. */
export const newVisit = (now: number, isPrivate: boolean): Visit => ({
  startedAt: now,
  account: false,
  private: isPrivate,
  hosts: [],
  codeCopied: false,
  last: {},
});
