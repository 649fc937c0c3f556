import { type Payload, type Refusal, type Replies, type RequestName, requestSchemas } from '../messages.ts';
import { parse } from '../schema.ts';
import { placeOf } from '../sites/places.ts';
import type { SiteHost } from '../sites/types.ts';

/**
 * The background's door. Nothing comes in that has another shape than the protocol says, or from another sender than
 * the message's name allows.
 */

/** The part of a sender that is looked at. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito: boolean } | undefined;
}

/** What a handler may know of the sender. */
export interface Origin {
  readonly tabId: number | null;
  readonly private: boolean;
  /** The host, where a website's page sent the message. */
  readonly host: SiteHost | null;
}

/** One handler for each message. */
export type Handlers = { readonly [N in RequestName]: (payload: Payload<N>, origin: Origin) => Promise<Replies[N]> };

const isRequestName = (name: unknown): name is RequestName =>
  typeof name === 'string' && Object.hasOwn(requestSchemas, name);

function originOf(
  name: RequestName,
  payload: object,
  sender: Sender,
  self: { readonly id: string; readonly url: string },
): Origin | null {
  if (sender.id !== self.id) return null;
  if (name.startsWith('ui:')) {
    if (!sender.url?.startsWith(self.url)) return null;
    const isPrivate = (payload as { private?: boolean }).private === true || sender.tab?.incognito === true;
    return { tabId: sender.tab?.id ?? null, private: isPrivate, host: null };
  }
  const found = placeOf(sender.url);
  const service =
    (payload as { service?: string; entry?: { service: string } }).service ??
    (payload as { entry?: { service: string } }).entry?.service;
  if (!found || found.place.id !== service || sender.frameId !== 0 || sender.tab?.id === undefined) return null;
  return { tabId: sender.tab.id, private: sender.tab.incognito, host: found.host };
}

/**
 * Takes one message in.
 * @param message anything
 * @param sender who the browser says sent it
 * @param self this extension's id and the address of its pages
 * @returns the handler's reply, or why the message was refused; never rejects
 */
export async function receive(
  message: unknown,
  sender: Sender,
  self: { readonly id: string; readonly url: string },
  handlers: Handlers,
): Promise<Replies[RequestName] | Refusal> {
  if (typeof message !== 'object' || message === null) return { error: 'no message' };
  const { type: name, ...rest } = message as { type?: unknown };
  if (!isRequestName(name)) return { error: 'unknown message' };
  const parsed = parse<object>(requestSchemas[name], rest);
  if (!parsed.ok) return { error: parsed.problems.map(({ path, reason }) => `${path} ${reason}`).join('; ') };
  const origin = originOf(name, parsed.value, sender, self);
  if (!origin) return { error: 'not from there' };
  try {
    // The name picked both the schema and the handler, so payload and handler belong together.
    const handle = handlers[name] as (payload: object, origin: Origin) => Promise<Replies[RequestName]>;
    return await handle(parsed.value, origin);
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'failed' };
  }
}
