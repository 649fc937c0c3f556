import { defineBackground } from 'wxt/utils/define-background';
import { translateBadges } from '../utils/background/badge.ts';
import { forgetCommand, recallCommand } from '../utils/background/by-hand.ts';
import { onKey, onMenu, PUT_COMMAND } from '../utils/background/commands.ts';
import { createHandlers } from '../utils/background/handlers.ts';
import { createLogKeeping } from '../utils/background/log-keeping.ts';
import { refreshMenus } from '../utils/background/menus.ts';
import { type IsCommanded, receive, type Sender } from '../utils/background/receive.ts';
import { forgetSubmitted } from '../utils/background/submitted.ts';
import { tellPages } from '../utils/background/tabs.ts';
import { takeTurns } from '../utils/background/turns.ts';
import { createWard, VISIT_ALARM } from '../utils/background/ward.ts';
import { noteInstallation, welcome } from '../utils/background/welcome.ts';
import { browser } from '../utils/browser.ts';
import { LogDatabase } from '../utils/log/database.ts';
import { createShelf } from '../utils/log/shelf.ts';
import { createLogWriter } from '../utils/log/writer.ts';
import { KEYS, readState } from '../utils/state.ts';
import { VISIT_KEYS } from '../utils/ward/visit.ts';

/** Whether a visit has come to its codes, as it lies in session storage. */
const mayBegin = (visit: unknown): boolean => (visit as { account?: unknown } | undefined)?.account === true;

/** Wires events to what handles them. All listeners are registered at once, so that any of them can wake the background. */
export default defineBackground(() => {
  const { local, session } = browser.storage;
  const shelf = createShelf(local);
  const log = createLogWriter(() => new LogDatabase(), shelf);
  const keeping = createLogKeeping(log, shelf, browser.alarms, (isPrivate) => readState(browser, isPrivate));
  const inTurn = takeTurns();
  const ward = createWard(browser, inTurn);
  const handlers = createHandlers(browser, log, keeping, inTurn, ward);
  const isCommanded: IsCommanded = async (tabId, page) =>
    (await recallCommand(session, tabId, page, Date.now())) !== null;
  const menus = () => refreshMenus(browser, () => readState(browser, false));
  const self = { id: browser.runtime.id, url: browser.runtime.getURL('') };

  browser.runtime.onMessage.addListener((message: unknown, sender: unknown) =>
    receive(message, sender as Sender, self, handlers, isCommanded),
  );
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') void notePolicy().then(ward.settle);
    const told = [KEYS.settings, VISIT_KEYS.choices].some((key) => key in changes);
    if (area === 'managed' || told) {
      void tellPages(browser);
      void translateBadges(browser);
    }
    const { oldValue, newValue } = changes[VISIT_KEYS.visit] ?? {};
    if (area === 'managed' || told || mayBegin(oldValue) !== mayBegin(newValue)) void menus();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === VISIT_ALARM) void ward.check(null);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => void onMenu(browser, info, tab));
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === PUT_COMMAND) void onKey(browser, tab);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetSubmitted(session, tabId);
    void forgetCommand(session, tabId);
  });
  browser.windows.onRemoved.addListener(() => void forgetPrivateChoices());
  browser.alarms.onAlarm.addListener(({ name }) => void keeping.onAlarm(name));
  // One after the other, so that no two of them open the page.
  let greeting: Promise<void> = Promise.resolve();
  const greet = (first: () => Promise<void>) => {
    greeting = greeting.then(first).then(() => welcome(browser));
  };
  const begin = () => void menus();
  browser.runtime.onStartup.addListener(begin);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    begin();
    if (reason === 'install') greet(() => noteInstallation(browser));
  });

  /** Remembers that an organisation sets up this copy, so that at the next start its settings are waited for. */
  async function notePolicy(): Promise<void> {
    const { policy } = await readState(browser, false);
    if (policy.kind !== 'none') await local.set({ [KEYS.policySeen]: true });
  }
  /** What was chosen in private windows goes with the last of them. */
  async function forgetPrivateChoices(): Promise<void> {
    const windows = await browser.windows.getAll();
    if (windows.some(({ incognito }) => incognito)) return;
    await session.remove(KEYS.settings);
    await ward.leftPrivate();
  }
  async function noteStart(): Promise<void> {
    if (!(KEYS.startedAt in (await session.get(KEYS.startedAt)))) await session.set({ [KEYS.startedAt]: Date.now() });
    await notePolicy();
    await ward.settle();
  }
  greet(noteStart);
  void keeping.begin();
});
