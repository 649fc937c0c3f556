import * as v from 'valibot';
import { clinicIdText } from '../clinics/profile.ts';
import { exactObject, parse } from '../schema.ts';
import { SERVICE_IDS, type ServiceId } from '../sites/types.ts';
import type { SessionArea } from './submitted.ts';

/**
 * The person's commands "put the code in here", by tab, in session storage. A page that is none of the services' may ask
 * for a code only for as long as such a command stands, and only for the service and on the host it was given for.
 */

const schema = exactObject({
  service: v.picklist(SERVICE_IDS),
  hostname: v.string(),
  /** The clinic that the menu named. */
  named: v.nullable(clinicIdText),
  time: v.number(),
});

/** One command. */
export type Command = v.InferOutput<typeof schema>;

/** As long as a person may need for one page. */
const FORGOTTEN_AFTER_MS = 15 * 60_000;

const PREFIX = 'byHand:';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

/** The tabs in which commands were given. */
export async function commandedTabs(area: { get(): Promise<Record<string, unknown>> }): Promise<number[]> {
  const keys = Object.keys(await area.get());
  return keys.flatMap((key) => (key.startsWith(PREFIX) ? [Number(key.slice(PREFIX.length))] : []));
}

/** Remembers the command of a tab; a new one takes the place of the last. */
export function rememberCommand(area: SessionArea, tabId: number, command: Command): Promise<void> {
  return area.set({ [keyOf(tabId)]: command });
}

/** Forgets it: the tab is gone. */
export function forgetCommand(area: SessionArea, tabId: number): Promise<void> {
  return area.remove(keyOf(tabId));
}

/**
 * The command that stands for a page.
 * @param now ms since 1970
 */
export async function recallCommand(
  area: SessionArea,
  tabId: number,
  page: { readonly service: ServiceId; readonly hostname: string },
  now: number,
): Promise<Command | null> {
  const parsed = parse(schema, (await area.get(keyOf(tabId)))[keyOf(tabId)]);
  if (!parsed.ok) return null;
  const { service, hostname, time } = parsed.value;
  const stands = service === page.service && hostname === page.hostname;
  return stands && now >= time && now - time < FORGOTTEN_AFTER_MS ? parsed.value : null;
}
