// A browser of our own: its storage, and a note of whatever else was asked of it.

/** What lies in one area of storage. */
export type Items = Record<string, unknown>;

/** An area of storage as the browser gives it: copies in, copies out. */
export interface Area {
  get(keys?: string | string[] | null): Promise<Items>;
  set(more: Items): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** The area that holds these items. */
export function areaOf(items: Items): Area {
  return {
    get: async (keys = null) => {
      const wanted = keys === null ? Object.keys(items) : [keys].flat();
      return structuredClone(Object.fromEntries(wanted.flatMap((key) => (key in items ? [[key, items[key]]] : []))));
    },
    set: async (more) => void Object.assign(items, structuredClone(more)),
    remove: async (keys) => {
      for (const key of [keys].flat()) delete items[key];
    },
  };
}

/** A tab as the browser tells of it. */
export interface FakeTab {
  readonly id?: number;
  readonly url?: string;
  readonly incognito?: boolean;
}

/** What the browser has, and what its tabs do. */
export interface Given {
  readonly local?: Items;
  readonly managed?: Items;
  readonly tabs?: readonly FakeTab[];
  /** A page's answer to a message; a page without our script rejects. */
  readonly answer?: (tabId: number, message: { readonly type: string }) => unknown;
  /** Puts a script into a page; throws where the browser forbids it. */
  readonly inject?: (files: readonly string[]) => void;
}

/** The browser and what came of it. */
export interface FakeBrowser {
  readonly local: Items;
  readonly session: Items;
  /** Badge texts, titles, scripts, messages and menu entries that were asked for, in order. */
  readonly done: object[];
  /** The alarms that are set, by name. */
  readonly alarms: Record<string, object>;
  /** To be handed to the code under test. */
  readonly browser: never;
}

/** Where pages of ours are. */
export const OWN_ORIGIN = 'moz-extension://6f9619ff';

const nobody = (): never => {
  throw new Error('Could not establish connection. Receiving end does not exist.');
};

/** Makes a browser. */
export function browserWith({ local = {}, managed = {}, tabs = [], answer = nobody, inject }: Given = {}): FakeBrowser {
  const session: Items = {};
  const done: object[] = [];
  const alarms: Record<string, object> = {};
  const note = async (what: object) => void done.push(what);
  const browser = {
    storage: { local: areaOf(local), session: areaOf(session), managed: areaOf(managed) },
    management: { getSelf: async () => ({ installType: 'normal' }) },
    action: { setBadgeText: note, setTitle: note },
    scripting: {
      executeScript: async (what: { files: readonly string[] }) => {
        inject?.(what.files);
        done.push(what);
      },
      registerContentScripts: async ([script]: readonly object[]) => void done.push({ registered: script }),
      unregisterContentScripts: async () => void done.push({ unregistered: true }),
    },
    alarms: {
      create: (name: string, info: object) => {
        alarms[name] = info;
      },
      clear: async (name: string) => delete alarms[name],
    },
    runtime: { getURL: (path: string) => `${OWN_ORIGIN}${path}` },
    windows: { update: note },
    tabs: {
      // By address it tells of websites only; tests have none but the services'.
      query: async ({ url }: { url?: unknown }) => tabs.filter((tab) => !url || !tab.url?.startsWith(OWN_ORIGIN)),
      create: async (what: object) => {
        done.push({ opened: what });
        return { id: 99, windowId: 1 };
      },
      update: async (id: number, what: object) => {
        done.push({ tab: id, ...what });
        return { id, windowId: 1 };
      },
      remove: async (id: number) => void done.push({ closed: id }),
      get: async (id: number) => tabs.find((tab) => tab.id === id),
      sendMessage: async (tabId: number, message: { type: string }, options?: object) => {
        done.push({ tabId, message, ...options });
        return answer(tabId, message);
      },
    },
    contextMenus: {
      removeAll: async () => void done.push({ removed: 'all' }),
      create: (entry: object) => void done.push(entry),
    },
  };
  return { local, session, done, alarms, browser: browser as never };
}
