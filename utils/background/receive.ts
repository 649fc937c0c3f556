import { type Payload, type Refusal, type Replies, type RequestName, requestSchemas } from '../messages.ts';
import { parse } from '../schema.ts';
import { placeOf } from '../sites/places.ts';
import type { ServiceId, SiteHost } from '../sites/types.ts';

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
  /** The service's host, where a page of it sent the message. */
  readonly host: SiteHost | null;
  /** The website's host, where a website's page sent the message. */
  readonly hostname: string;
}

/** What a page that is none of the services' may send, once a person has asked for a code there. */
const ELSEWHERE: readonly RequestName[] = ['page:load', 'page:ask', 'page:outcome', 'page:seen', 'page:words'];

/** One handler for each message. */
export type Handlers = { readonly [N in RequestName]: (payload: Payload<N>, origin: Origin) => Promise<Replies[N]> };

const isRequestName = (name: unknown): name is RequestName =>
  typeof name === 'string' && Object.hasOwn(requestSchemas, name);

/** Tells whether a person's command stands for a page that is none of the services'. */
export type IsCommanded = (tabId: number, page: { service: ServiceId; hostname: string }) => Promise<boolean>;

async function originOf(
  name: RequestName,
  payload: object,
  sender: Sender,
  self: { readonly id: string; readonly url: string },
  isCommanded: IsCommanded,
): Promise<Origin | null> {
  if (sender.id !== self.id) return null;
  if (name.startsWith('ui:')) {
    if (!sender.url?.startsWith(self.url)) return null;
    const isPrivate = (payload as { private?: boolean }).private === true || sender.tab?.incognito === true;
    return { tabId: sender.tab?.id ?? null, private: isPrivate, host: null, hostname: '' };
  }
  const service =
    (payload as { service?: ServiceId }).service ?? (payload as { entry?: { service: ServiceId } }).entry?.service;
  const tabId = sender.tab?.id;
  if (!service || sender.frameId !== 0 || tabId === undefined || !sender.url || !URL.canParse(sender.url)) return null;
  const { protocol, hostname } = new URL(sender.url);
  const origin = { tabId, private: sender.tab?.incognito === true, hostname };
  const found = placeOf(sender.url);
  if (found) return found.place.id === service ? { ...origin, host: found.host } : null;
  const may = protocol === 'https:' && ELSEWHERE.includes(name) && (await isCommanded(tabId, { service, hostname }));
  return may ? { ...origin, host: null } : null;
}

/**
 * Takes one message in.
 * @param message anything
 * @param sender who the browser says sent it
 * @param self this extension's id and the address of its pages
 * @param isCommanded whether a person asked for a code on a page that is none of the services'
 * @returns the handler's reply, or why the message was refused; never rejects
 */
export async function receive(
  message: unknown,
  sender: Sender,
  self: { readonly id: string; readonly url: string },
  handlers: Handlers,
  isCommanded: IsCommanded,
): Promise<Replies[RequestName] | Refusal> {
  if (typeof message !== 'object' || message === null) return { error: 'no message' };
  const { type: name, ...rest } = message as { type?: unknown };
  if (!isRequestName(name)) return { error: 'unknown message' };
  const parsed = parse<object>(requestSchemas[name], rest);
  if (!parsed.ok) return { error: parsed.problems.map(({ path, reason }) => `${path} ${reason}`).join('; ') };
  const origin = await originOf(name, parsed.value, sender, self, isCommanded);
  if (!origin) return { error: 'not from there' };
  try {
    // The name picked both the schema and the handler, so payload and handler belong together.
    const handle = handlers[name] as (payload: object, origin: Origin) => Promise<Replies[RequestName]>;
    return await handle(parsed.value, origin);
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'failed' };
  }
}
