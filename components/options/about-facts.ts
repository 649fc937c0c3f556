import type { Browser } from 'webextension-polyfill';
import type { AboutFacts } from '../../utils/about.ts';
import { clinicsWish } from '../../utils/clinic-wishes.ts';
import type { ClinicsView } from '../../utils/clinics-view.ts';
import { MATCHES } from '../../utils/sites/places.ts';
import { KEYS } from '../../utils/state.ts';
import { type AgentSource, browserName, systemName } from './about-browser.ts';
import { entryCount, storedSizes } from './about-stored.ts';

/**
 * Collects what “About this copy” says. Takes of clinics their number, and ids only where an organisation or this copy
 * gave them; of the policy, the names of its keys. Writes nothing.
 */

/** What else is asked: the window's own objects. */
export interface AboutWindow {
  readonly navigator: AgentSource;
  readonly indexedDB: IDBFactory;
}

/** Reads everything anew. */
export async function aboutFacts(browser: Browser, { navigator, indexedDB }: AboutWindow): Promise<AboutFacts> {
  const { runtime, storage, management, permissions, extension } = browser;
  // The system tells of no policy by an error in Firefox, by nothing in Chromium.
  const managed = storage.managed.get(null).catch(() => ({}));
  const askedAt = Date.now();
  const [view, keys, local, session, self, name, system, inPrivateWindows, onToolbar, access, stored, logEntries] =
    await Promise.all([
      viewOf(browser),
      managed.then((given) => Object.keys(given)),
      storage.local.get(KEYS.policySeen),
      storage.session.get(KEYS.startedAt),
      management.getSelf(),
      browserName(browser, navigator),
      systemName(browser),
      extension.isAllowedIncognitoAccess(),
      isOnToolbar(browser),
      Promise.all(
        MATCHES.map(async (pattern) => ({ pattern, granted: await permissions.contains({ origins: [pattern] }) })),
      ),
      storedSizes(browser),
      entryCount(indexedDB),
    ]);
  const startedAt = session[KEYS.startedAt];
  return {
    version: runtime.getManifest().version,
    id: runtime.id,
    installType: self.installType,
    browser: name,
    system,
    onToolbar,
    inPrivateWindows,
    ...clinicFacts(view),
    keys,
    askedAt,
    // Only Firefox keeps to what it read at the start; it alone can tell its own name.
    readAt: 'getBrowserInfo' in runtime && typeof startedAt === 'number' ? startedAt : null,
    seenBefore: local[KEYS.policySeen] === true,
    access,
    stored,
    logEntries,
  };
}

type ClinicFacts = Pick<AboutFacts, 'policy' | 'pinned' | 'inUse' | 'own' | 'readable'>;

function clinicFacts(view: ClinicsView | null): ClinicFacts {
  if (!view) return { policy: null, pinned: [], inUse: null, own: 0, readable: true };
  const used = view.clinics.find(({ profile }) => profile.id === view.active);
  return {
    policy: view.policy,
    pinned: view.clinics.filter(({ provenance }) => provenance === 'managed').map(({ profile }) => profile.id),
    inUse: used ? { provenance: used.provenance, id: used.mine ? null : used.profile.id } : null,
    own: view.clinics.filter(({ mine }) => mine).length,
    readable: !view.unread,
  };
}

async function viewOf(browser: Browser): Promise<ClinicsView | null> {
  const isPrivate = (await browser.tabs.getCurrent())?.incognito ?? false;
  const answer: unknown = await browser.runtime.sendMessage(clinicsWish(isPrivate)).catch(() => null);
  return typeof answer === 'object' && answer !== null && 'policy' in answer ? (answer as ClinicsView) : null;
}

async function isOnToolbar(browser: Browser): Promise<boolean | null> {
  try {
    return (await browser.action.getUserSettings()).isOnToolbar ?? null;
  } catch {
    return null;
  }
}

/**
 * Reads now, and again whenever something of it may have changed.
 * @param show takes what was read last
 * @returns ends it
 */
export function watchFacts(browser: Browser, page: AboutWindow, show: (facts: AboutFacts) => void): () => void {
  let turn = 0;
  const read = async () => {
    const mine = ++turn;
    const facts = await aboutFacts(browser, page);
    if (mine === turn) show(facts);
  };
  const again = () => void read();
  const events = [browser.storage.onChanged, browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(again);
  again();
  return () => {
    turn = -1;
    for (const event of events) event.removeListener(again);
  };
}
