import type { Browser } from 'webextension-polyfill';
import type { Entry } from '../log/entry.ts';
import type { Done, WatchReply } from '../messages.ts';
import { FIRST_SETTINGS } from '../settings.ts';
import { MATCHES } from '../sites/places.ts';
import { KEYS, readState } from '../state.ts';
import { idleStep, idleTimes } from '../ward/idle.ts';
import { type Idle, newVisit, type SignOut, VISIT_KEYS, type Visit } from '../ward/visit.ts';
import type { Ward } from '../ward/ward.ts';
import { refuse } from './changes.ts';
import { addInputScript, removeInputScript } from './input-script.ts';
import { closeOwnPages, showWardPage } from './own-pages.ts';
import { resetPages, tellPages } from './tabs.ts';
import type { InTurn } from './turns.ts';

/**
 * One family after another: begins and ends visits, and ends one that nobody is at any more. All that it knows lies in
 * session storage; on disk lies only that a visit is open.
 */
export interface WardDesk {
  /** A visit begins. */
  start(isPrivate: boolean): Promise<Done>;
  /** The person has ticked whose account is open. */
  account(): Promise<Done>;
  /**
   * The visit ends, and with it all that was the family's.
   * @param clipboard what became of it in the page in which that was asked for
   * @param tabId the tab of that page, which stays
   */
  end(clipboard: SignOut['clipboard'], tabId: number | null): Promise<Done>;
  /** The person has signed out everywhere. */
  signedOut(): Promise<Done>;
  /** Somebody is here. @param hostname of the service's page; '' in a page of ours */
  input(hostname: string): Promise<WatchReply>;
  /** A page of a service is open. */
  seen(hostname: string): Promise<void>;
  /** Something was done with a code. */
  noted(entry: Entry): Promise<void>;
  /** Our buttons copied something that is no code. */
  copiedText(): Promise<void>;
  /** The last private window is closed: a visit that began in one goes with it, as do the sessions of its sites. */
  leftPrivate(): Promise<void>;
  /** Ends the visit where nobody is here any more. @param tabId the tab of the page that shows the countdown */
  check(tabId: number | null): Promise<void>;
  /** The background or the organisation's settings have come: what was broken off is brought to its end. */
  settle(): Promise<void>;
}

/** The alarm that has `check` done. */
export const VISIT_ALARM = 'visit';

const DONE: Done = { ok: true };

type OpenWard = Ward & { readonly visit: Visit };

/** Entries that only a person's own hand leads to. */
const isByPerson = ({ how, outcome, seenBy }: Entry): boolean =>
  (how !== null && how !== 'auto') || outcome === 'submitted' || seenBy === 'person';

const isOpen = (ward: Ward | null): ward is OpenWard => ward?.visit != null;

/**
 * Makes the desk.
 * @param inTurn the turns in which settings are changed, too
 */
export function createWard(browser: Browser, inTurn: InTurn): WardDesk {
  const { session, local } = browser.storage;
  const read = () => readState(browser, false);
  const keep = (visit: Visit) => session.set({ [VISIT_KEYS.visit]: visit });

  /** Does something with the open visit, in its turn. */
  const withVisit = <T>(work: (ward: OpenWard) => Promise<T>, otherwise: T): Promise<T> =>
    inTurn(async () => {
      // Read first, because on most computers this is all there is to it.
      if (!(VISIT_KEYS.visit in (await session.get(VISIT_KEYS.visit)))) return otherwise;
      const { ward } = await read();
      return isOpen(ward) ? work(ward) : otherwise;
    });

  async function touch({ minutes }: Ward): Promise<WatchReply> {
    const { warnAfter, quiet } = idleTimes(minutes);
    const input = Date.now();
    await session.set({ [VISIT_KEYS.idle]: { input, warned: null } satisfies Idle });
    browser.alarms.create(VISIT_ALARM, { when: input + warnAfter });
    return { ok: true, quiet };
  }

  /** Takes out of session storage all that came with the visit, and the flag off the disk. */
  async function forget(but: readonly string[]): Promise<void> {
    await local.remove(KEYS.visitOpen);
    await browser.alarms.clear(VISIT_ALARM);
    await removeInputScript(browser);
    // Last: once this is gone, our pages say that the visit has ended.
    const keys = Object.keys(await session.get(null));
    await session.remove(keys.filter((key) => !but.includes(key)));
  }

  /** What has to be done next is stored before anything goes: a background that is ended in between goes on with it. */
  async function finish(ward: OpenWard, how: 'next' | 'idle', clipboard: SignOut['clipboard'], tabId: number | null) {
    const signOut: SignOut = { how, clipboard, hosts: await hostsOf(ward.visit) };
    await session.set({ [VISIT_KEYS.signOut]: signOut });
    await clearUp(tabId);
  }

  async function clearUp(tabId: number | null): Promise<void> {
    await resetPages(browser);
    await closeOwnPages(browser, tabId);
    await forget([KEYS.startedAt, VISIT_KEYS.signOut]);
    if (tabId === null) await showWardPage(browser);
  }

  /** The hosts of the visit, and those of pages that are open now. */
  async function hostsOf({ hosts }: Visit): Promise<string[]> {
    const open = await browser.tabs.query({ url: [...MATCHES] });
    return [...new Set([...hosts, ...open.flatMap(({ url }) => (url ? new URL(url).hostname : []))])];
  }

  async function addHost({ visit }: OpenWard, hostname: string): Promise<void> {
    if (hostname && !visit.hosts.includes(hostname)) await keep({ ...visit, hosts: [...visit.hosts, hostname] });
  }

  const desk: WardDesk = {
    start: (isPrivate) =>
      inTurn(async () => {
        const { ward, stored } = await read();
        if (!ward || ward.visit || ward.signOut) return refuse('changed');
        if (!isPrivate) await local.set({ [KEYS.visitOpen]: true });
        // What a family chose before this was a ward's computer is nobody's any more.
        const home = stored.family.devices.length + stored.family.done.length > 0;
        if (home) await local.set({ [KEYS.settings]: { ...stored, family: FIRST_SETTINGS.family } });
        await keep(newVisit(Date.now(), isPrivate));
        await touch(ward);
        await addInputScript(browser);
        return DONE;
      }),
    account: () =>
      withVisit<Done>(async ({ visit }) => {
        await keep({ ...visit, account: true });
        await tellPages(browser);
        return DONE;
      }, refuse('changed')),
    end: (clipboard, tabId) =>
      withVisit<Done>(async (ward) => {
        await finish(ward, 'next', clipboard, tabId);
        return DONE;
      }, refuse('changed')),
    signedOut: () =>
      inTurn(async () => {
        await forget([KEYS.startedAt]);
        return DONE;
      }),
    input: (hostname) =>
      withVisit<WatchReply>(
        async (ward) => {
          await addHost(ward, hostname);
          return touch(ward);
        },
        { ok: true, quiet: null },
      ),
    seen: (hostname) => withVisit((ward) => addHost(ward, hostname), undefined),
    noted: (entry) =>
      withVisit(async (ward) => {
        const { service, outcome, clinic, time, seenBy } = entry;
        const { last, codeCopied, startedAt } = ward.visit;
        // Of the family before, and written down only now.
        if (time < startedAt) return;
        const told = outcome !== 'found' && outcome !== 'skipped';
        await keep({
          ...ward.visit,
          codeCopied: codeCopied || outcome === 'copied',
          last: told ? { ...last, [service]: { outcome, clinic, time, seenBy } } : last,
        });
        if (isByPerson(entry)) await touch(ward);
      }, undefined),
    copiedText: () => withVisit(({ visit }) => keep({ ...visit, codeCopied: false }), undefined),
    leftPrivate: () =>
      withVisit(async ({ visit }) => {
        if (!visit.private) return;
        await resetPages(browser);
        await forget([KEYS.startedAt]);
      }, undefined),
    check: (tabId) =>
      withVisit(async (ward) => {
        const { visit, minutes } = ward;
        const now = Date.now();
        const idle = ward.idle ?? { input: visit.startedAt, warned: null };
        const step = idleStep(idle, idleTimes(minutes), now);
        if (step.kind === 'end') {
          await finish(ward, 'idle', visit.codeCopied ? 'kept' : 'untouched', tabId);
          return;
        }
        browser.alarms.create(VISIT_ALARM, { when: step.at });
        if (step.kind === 'wait') return;
        await session.set({ [VISIT_KEYS.idle]: { ...idle, warned: now } satisfies Idle });
        await showWardPage(browser);
      }, undefined),
    async settle() {
      const isGoing = await inTurn(async () => {
        const { ward, wait } = await read();
        const { [KEYS.visitOpen]: wasOpen } = await local.get(KEYS.visitOpen);
        if (!ward) {
          // Ward mode was taken away, unless that is still to be heard.
          const left = wasOpen !== undefined || (await session.get(VISIT_KEYS.visit))[VISIT_KEYS.visit] !== undefined;
          if (left && wait.kind === 'no') await forget([KEYS.startedAt, KEYS.settings]);
        } else if (ward.visit && ward.signOut) await clearUp(null);
        else if (ward.signOut && !(VISIT_KEYS.signOut in (await session.get(VISIT_KEYS.signOut)))) {
          // The browser ended with a visit open: once for each start of it.
          await session.set({ [VISIT_KEYS.signOut]: ward.signOut });
          await showWardPage(browser);
        }
        return isOpen(ward) && !ward.signOut;
      });
      if (isGoing) await desk.check(null);
    },
  };
  return desk;
}
