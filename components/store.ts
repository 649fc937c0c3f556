import { computed, signal } from '@preact/signals';
import { browser } from '../utils/browser.ts';
import { englishPages } from '../utils/i18n/pages-language.ts';
import type { Outcome } from '../utils/log/outcomes.ts';
import type { LastEntry, Replies, Request, RequestName, TabMessage } from '../utils/messages.ts';
import type { PopupView } from '../utils/popup-view.ts';
import { matchesOf, PLACES, placeOf } from '../utils/sites/places.ts';
import type { Place, ServiceId, SiteHost } from '../utils/sites/types.ts';
import { readTabStatus, type TabStatus } from '../utils/tab-status.ts';
import { inUse, speak } from './speaking.ts';

/**
 * What the popup shows: the background's view, the current tab, the newest of the log. Writes nothing itself; every
 * change is a message to the background.
 */

/** The current tab, as far as it concerns us. */
export interface CurrentTab {
  readonly id: number;
  readonly private: boolean;
  readonly site: Place | null;
  readonly host: SiteHost | null;
  readonly hostname: string;
  /** Where it is; undefined where it is on none of the services’ pages. */
  readonly address: string | undefined;
  /** What our script in the tab says; null while none answers. */
  readonly status: TabStatus | null;
  /** Whether a script had the time to answer. */
  readonly asked: boolean;
}

/** A text, in the language in use. */
export const t = inUse(englishPages);

/** What the background decided; null until it answered. */
export const view = signal<PopupView | null>(null);
/** The current tab; null until it is known. */
export const tab = signal<CurrentTab | null>(null);
/** The newest entry of each service; null until it is known. */
export const last = signal<Readonly<Partial<Record<ServiceId, LastEntry>>> | null>(null);
/** Services whose sites the browser does not let us on. */
export const noAccess = signal<readonly ServiceId[]>([]);
/** What the popup itself could not write down so far. */
export const unwritten = signal<readonly Outcome[]>([]);
/** The last thing said to the person, for the live region. */
export const said = signal('');

/** Whether the current window is private: then nothing reaches the disk. */
export const isPrivate = computed(() => tab.value?.private ?? false);

const REPEAT_MS = 700;
const TAB_PATIENCE_MS = 150;

/** Asks the background; null where it did not answer. */
export async function ask<N extends RequestName>(request: Extract<Request, { type: N }>): Promise<Replies[N] | null> {
  try {
    const answer = (await browser.runtime.sendMessage(request)) as Replies[N] | { error: string } | undefined;
    return !answer || 'error' in answer ? null : answer;
  } catch {
    return null;
  }
}

/**
 * Sends a wish to the background.
 * @returns null where it was done, else what to tell the person
 */
export async function wish(request: Request): Promise<string | null> {
  const answer = (await ask(request)) as { ok?: boolean; reason?: string } | null;
  if (answer?.ok) {
    await loadView();
    return null;
  }
  return problemText(answer?.reason);
}

/** Why a wish was not done, in words. */
export async function problemText(reason = 'notDone'): Promise<string> {
  const { tf } = await import('./forms-text.ts');
  return tf(`problem.${reason}` as 'problem.notDone');
}

/** Pages for families speak their language; those for staff do nothing here. */
let following: (tag: string) => Promise<void> | undefined = () => undefined;
/** Has this page speak the language in use. */
export const followLanguage = (): void => {
  following = speak;
};

/** Whether the last thing that this page copied is a code; the background may not have heard of it yet. */
export const here = { codeCopied: false };

/**
 * Reads anew what the popup shows.
 * @param meanwhile what to wait for before it is shown
 */
export async function loadView(meanwhile?: Promise<unknown>): Promise<void> {
  const answer = await ask({ type: 'ui:view', private: isPrivate.value });
  await meanwhile;
  if (answer) await following(answer.language.tag);
  if (answer) view.value = answer;
  else if (!view.value) setTimeout(() => void loadView(), REPEAT_MS); // the background is being restarted
}

/** Reads the newest of the log. */
export async function loadLast(): Promise<void> {
  const answer = await ask({ type: 'ui:last' });
  if (answer) last.value = answer.last;
}

/** Reads on whose sites the browser does not let us. */
export async function loadAccess(): Promise<void> {
  const sites = Object.values(PLACES);
  const granted = await Promise.all(sites.map((site) => browser.permissions.contains({ origins: matchesOf(site) })));
  noAccess.value = sites.filter((_, index) => !granted[index]).map(({ id }) => id);
}

/**
 * Sends a message to our script in the current tab.
 * @returns what it says of the page; null where no script answers
 */
async function tellTab(id: number, type: Exclude<TabMessage['type'], 'tab:hand'>): Promise<TabStatus | null> {
  try {
    const message: TabMessage = { type };
    return readTabStatus(await browser.tabs.sendMessage(id, message, { frameId: 0 }));
  } catch {
    return null;
  }
}

/** What a person can have our script do. */
type ActMessage = 'tab:fill' | 'tab:replace' | 'tab:keep' | 'tab:undo' | 'tab:point';

/** Has our script put the code in, take it out, or let the person point at the box. */
export async function actInTab(type: ActMessage): Promise<void> {
  if (!tab.value) return;
  await tellTab(tab.value.id, type);
  await loadTab();
}

/** Opens the page of clinics and settings; the popup has done its work then. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  globalThis.close();
}

async function loadTab(): Promise<void> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) return;
  const found = placeOf(active.url);
  const hostname = found && active.url ? new URL(active.url).hostname : '';
  const known = {
    id: active.id,
    private: active.incognito,
    site: found?.place ?? null,
    host: found?.host ?? null,
    hostname,
    address: found ? active.url : undefined,
  };
  if (tab.value?.id !== active.id) tab.value = { ...known, status: null, asked: false };
  const told = found ? await tellTab(active.id, 'tab:status') : null;
  // Our script looks for the box. A page that only lists clinics is read once somebody asks, here.
  const status =
    told?.state === 'looking'
      ? await import('./listed-in-tab.ts').then(({ withListed }) => withListed(active.id as number, told))
      : told;
  if (status?.state !== tab.value?.status?.state) void loadLast();
  tab.value = { ...known, status, asked: active.status === 'complete' || status !== null };
}

/** Loads everything, first what the person came for. */
export async function load(): Promise<void> {
  browser.storage.onChanged.addListener(() => void loadView());
  browser.permissions.onAdded.addListener(() => void loadAccess());
  browser.permissions.onRemoved.addListener(() => void loadAccess());
  // The tab's line stands above the codes: they would jump if it came after them. A page that is slow is not waited for.
  const patience = new Promise((done) => setTimeout(done, TAB_PATIENCE_MS));
  const tabKnown = loadTab();
  await Promise.all([loadView(Promise.race([tabKnown, patience])), tabKnown, loadAccess()]);
  if (isPrivate.value) await loadView(); // a private window has choices of its own
  setInterval(() => void loadTab(), REPEAT_MS);
  void loadLast();
}
