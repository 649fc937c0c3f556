import * as v from 'valibot';
import { exactObject, parse } from '../schema.ts';
import { SERVICE_IDS, type ServiceId } from '../sites/types.ts';

/**
 * Codes that were sent and not answered yet, by tab, in session storage: a site that answers with a new document ends
 * the script that saw the button pressed, and the next one has to know what it waits for.
 */

const schema = exactObject({
  visit: v.pipe(v.string(), v.uuid()),
  service: v.picklist(SERVICE_IDS),
  clinic: v.string(),
  time: v.number(),
});

/** One code that was sent. */
export type Submitted = v.InferOutput<typeof schema>;

/** Longer than any page takes to answer. */
const FORGOTTEN_AFTER_MS = 3 * 60_000;

/** The part of session storage that is used here. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const keyOf = (tabId: number): string => `submitted:${tabId}`;

/** Remembers that a code was sent from a tab. */
export function rememberSubmitted(area: SessionArea, tabId: number, submitted: Submitted): Promise<void> {
  return area.set({ [keyOf(tabId)]: submitted });
}

/** Forgets it: the page answered, or the tab is gone. */
export function forgetSubmitted(area: SessionArea, tabId: number): Promise<void> {
  return area.remove(keyOf(tabId));
}

/**
 * What was sent from a tab to a service just before.
 * @param now ms since 1970
 */
export async function recallSubmitted(
  area: SessionArea,
  tabId: number,
  service: ServiceId,
  now: number,
): Promise<Submitted | null> {
  const parsed = parse(schema, (await area.get(keyOf(tabId)))[keyOf(tabId)]);
  if (!parsed.ok || parsed.value.service !== service) return null;
  const age = now - parsed.value.time;
  return age >= 0 && age < FORGOTTEN_AFTER_MS ? parsed.value : null;
}
