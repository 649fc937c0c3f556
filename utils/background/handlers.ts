import type { Browser } from 'webextension-polyfill';
import { clinicsView } from '../clinics-view.ts';
import { hintLanguage } from '../i18n/choice.ts';
import { hintIn, isLanguage } from '../i18n/hint-languages.ts';
import { hintStrings } from '../i18n/hint-strings.ts';
import type { Entry } from '../log/entry.ts';
import type { LogWriter } from '../log/writer.ts';
import type { Done, Receipt } from '../messages.ts';
import { popupView } from '../popup-view.ts';
import { KEYS, readState, type State } from '../state.ts';
import { splitChoices } from '../ward/choices.ts';
import { VISIT_KEYS } from '../ward/visit.ts';
import { showBadge } from './badge.ts';
import { recallCommand } from './by-hand.ts';
import {
  type Change,
  choose,
  confirm,
  forgetMove,
  refuse,
  setLogLevel,
  setPrefill,
  setWardMode,
  switchOff,
} from './changes.ts';
import { forgetBoxes, teach } from './changes-boxes.ts';
import { addClinic, duplicateClinic, putBack, removeClinic, saveClinic } from './changes-clinics.ts';
import { noteChecked, ownCode } from './changes-codes.ts';
import { setDevices, setDone, setLanguage } from './changes-family.ts';
import { importClinics, restore } from './changes-import.ts';
import { keptDraft, storeDraft } from './drafts.ts';
import type { LogKeeping } from './log-keeping.ts';
import { offerFor, stringsFor } from './offer.ts';
import type { Handlers } from './receive.ts';
import { forgetSubmitted, recallSubmitted, rememberSubmitted } from './submitted.ts';
import { type InTurn, takeTurns } from './turns.ts';
import { createWard, type WardDesk } from './ward.ts';

/** What each message does. Every handler reads the state afresh; nothing is kept from one event to the next. */

/** By which a page that comes back sees that another family is here: on a ward's computer, when the visit began. */
const familyOf = ({ ward }: State) => (ward ? { family: ward.visit?.startedAt ?? 0 } : {});

const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * Makes the handlers.
 * @param inTurn the turns in which settings and visits are changed
 */
export function createHandlers(
  browser: Browser,
  log: Pick<LogWriter, 'last'>,
  keeping: LogKeeping,
  inTurn: InTurn = takeTurns(),
  ward: WardDesk = createWard(browser, inTurn),
): Handlers {
  const session = browser.storage.session;

  const change = (isPrivate: boolean, make: (state: State) => Change | Promise<Change>): Promise<Done> =>
    inTurn(async (): Promise<Done> => {
      const state = await readState(browser, isPrivate);
      const made = await make(state);
      if ('ok' in made) return made;
      await store(isPrivate, made.settings, state);
      return { ok: true };
    });
  const store = async (isPrivate: boolean, made: State['settings'], before: State): Promise<void> => {
    const { ward: own, choices } = before.ward
      ? splitChoices(made, before.stored, before.ward.visit !== null)
      : { ward: made, choices: null };
    if (choices) await session.set({ [VISIT_KEYS.choices]: choices });
    if (JSON.stringify(own) !== JSON.stringify(before.stored)) await storeSettings(isPrivate, own, before);
  };
  const storeSettings = async (isPrivate: boolean, settings: State['settings'], before: State): Promise<void> => {
    if (isPrivate) return session.set({ [KEYS.settings]: settings });
    const { [KEYS.settings]: unread } =
      before.settingsProblems.length > 0 ? await browser.storage.local.get(KEYS.settings) : {};
    await browser.storage.local.set({
      [KEYS.settings]: settings,
      ...(unread === undefined ? {} : { [KEYS.setAside]: unread }),
    });
  };
  const notKept = async (): Promise<Done> => ({ ok: false, reason: 'private' });
  const record = async (entry: Entry, isPrivate: boolean): Promise<Receipt> => {
    await ward.noted(entry);
    return keeping.record(entry, isPrivate);
  };

  // The script that can change a page is put only into pages that may hold a box, at the moment it is needed.
  const addActor = (tabId: number) =>
    browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['act.js'] });

  return {
    'page:load': async ({ service, wanted }, { tabId, private: isPrivate, host, hostname }) => {
      const answer = async () => {
        const state = await readState(browser, isPrivate);
        const offer = offerFor(state, { service, host, hostname, by: null, named: null });
        const taught = host ? state.settings.taught[service] : [];
        return { offer: host ? offer : null, kind: offer.kind, taught, ...familyOf(state) };
      };
      const { kind, ...before } = await answer();
      // A person who asks is answered even where help is switched off.
      if (!wanted && (kind === 'silent' || kind === 'wait')) return { kind, resumed: null, ...before };
      if (tabId !== null) await addActor(tabId);
      // Read once more: the clinic may have been changed while the script was put in.
      const { kind: _, ...start } = await answer();
      return { kind: 'ready', resumed: null, ...start };
    },
    'page:ask': async ({ service, by }, { tabId, private: isPrivate, host, hostname }) => {
      if (tabId === null) throw new Error('no tab');
      const command = await recallCommand(session, tabId, { service, hostname }, Date.now());
      const named = by === 'menu' ? (command?.named ?? null) : null;
      return offerFor(await readState(browser, isPrivate), { service, host, hostname, by, named });
    },
    'page:words': async ({ service }, { private: isPrivate }) => ({
      strings: stringsFor(await readState(browser, isPrivate), { service: `service.${service}` }),
    }),
    'page:language': async ({ service, tag, agreed }, { private: isPrivate }) => {
      if (!isLanguage(tag)) throw new Error('no such language');
      const { settings } = await readState(browser, isPrivate);
      const asked = hintIn(tag);
      if (!asked.checked && !agreed && !settings.language.agreed.includes(tag))
        return { strings: hintStrings(asked, { service: `service.${service}` }) };
      await change(isPrivate, (state) => setLanguage(state, { tag, agreed }));
      return { strings: null };
    },
    // In its turn: a page that is told of the next family asks while the one before is still being cleared away.
    'page:taught': ({ service }, { private: isPrivate }) =>
      inTurn(async () => {
        const state = await readState(browser, isPrivate);
        return { taught: state.settings.taught[service], ...familyOf(state) };
      }),
    'page:teach': async (payload, origin) => {
      if (payload.box.host !== origin.hostname) throw new Error('another host');
      // On a ward's computer a box is the visit's; the family that pointed at it may have left meanwhile.
      const hasLeft = (ward: State['ward']) => ward !== null && ward.visit === null;
      const done = await change(origin.private, (state) =>
        hasLeft(state.ward) ? refuse('changed') : teach(state, payload),
      );
      // A private window knows it until it is closed; the person is told that it is not kept.
      return done.ok && origin.private ? { ok: false, reason: 'private' } : done;
    },
    'page:outcome': async ({ entry }, { tabId, private: isPrivate }) => {
      if (tabId !== null && entry.clinic !== null && entry.outcome === 'submitted') {
        await rememberSubmitted(session, tabId, {
          visit: entry.visit,
          service: entry.service,
          clinic: entry.clinic,
          time: entry.time,
        });
      } else if (tabId !== null && (entry.outcome === 'linked' || entry.outcome === 'refused')) {
        await forgetSubmitted(session, tabId);
      }
      return record(entry, isPrivate);
    },
    'page:seen': async ({ state }, { tabId, private: isPrivate }) => {
      if (tabId !== null) await showBadge(browser, tabId, state, hintLanguage(await readState(browser, isPrivate)));
      return { ok: true };
    },
    'page:input': (_payload, { hostname }) => ward.input(hostname),
    'page:hide': async ({ service }, origin) => {
      await change(origin.private, (state) => switchOff(state, { where: service, off: true }));
      return { ok: true };
    },
    'page:resume': async ({ service }, { tabId, private: isPrivate, host, hostname }) => {
      await ward.seen(hostname);
      const state = await readState(browser, isPrivate);
      const taught = state.settings.taught[service];
      const submitted = tabId === null ? null : await recallSubmitted(session, tabId, service, Date.now());
      const offer = offerFor(state, { service, host, hostname, by: null, named: null });
      const isMine = submitted !== null && submitted.time >= (state.ward?.visit?.startedAt ?? 0);
      const goesOn = isMine && offer.kind === 'code' && offer.clinic.id === submitted.clinic;
      const resumed = goesOn ? { visit: submitted.visit, offer } : null;
      const wanted = tabId !== null && offer.kind !== 'silent' && (resumed !== null || taught.length > 0);
      if (wanted) await addActor(tabId);
      return { kind: wanted ? 'ready' : 'wait', offer: null, resumed, taught, ...familyOf(state) };
    },
    'ui:forget-boxes': (payload, origin) => change(origin.private, (state) => forgetBoxes(state, payload)),
    'ui:choose': (payload, origin) => change(origin.private, (state) => choose(state, payload)),
    'ui:confirm': (payload, origin) => change(origin.private, (state) => confirm(state, payload)),
    'ui:own-code': (payload, origin) => change(origin.private, (state) => ownCode(state, payload, today())),
    'ui:checked': (payload, origin) => change(origin.private, (state) => noteChecked(state, payload, today())),
    'ui:moved': (_payload, origin) => change(origin.private, forgetMove),
    'ui:add-clinic': (payload, origin) => change(origin.private, (state) => addClinic(state, payload, today())),
    'ui:remove-clinic': (payload, origin) => change(origin.private, (state) => removeClinic(state, payload)),
    'ui:put-back': (_payload, origin) => change(origin.private, putBack),
    'ui:save-clinic': async (payload, origin) => {
      const done = await change(origin.private, (state) => saveClinic(state, payload));
      if (done.ok && !origin.private) await storeDraft(browser, null);
      return done;
    },
    'ui:duplicate-clinic': (payload, origin) => change(origin.private, (state) => duplicateClinic(state, payload)),
    'ui:import': (payload, origin) => change(origin.private, (state) => importClinics(state, payload)),
    'ui:restore': (payload, origin) => change(origin.private, (state) => restore(state, payload)),
    'ui:draft': async ({ draft }, origin) => {
      if (origin.private) return { ok: false, reason: 'private' };
      if ((await readState(browser, false)).active.locked) return { ok: false, reason: 'locked' };
      await storeDraft(browser, draft);
      return { ok: true };
    },
    'ui:off': (payload, origin) => change(origin.private, (state) => switchOff(state, payload)),
    'ui:prefill': (payload, origin) => change(origin.private, (state) => setPrefill(state, payload)),
    'ui:devices': (payload, origin) => change(origin.private, (state) => setDevices(state, payload)),
    'ui:done': (payload, origin) => change(origin.private, (state) => setDone(state, payload)),
    'ui:answer': ({ entry }, origin) => record(entry, origin.private),
    'ui:copied': ({ entry }, origin) => record(entry, origin.private),
    'ui:log-level': (payload, origin) =>
      origin.private ? notKept() : change(false, (state) => setLogLevel(state, payload)),
    'ui:erase-entry': ({ id }, origin) => (origin.private ? notKept() : keeping.eraseEntry(id)),
    'ui:erase-log': (_payload, origin) => (origin.private ? notKept() : keeping.erase()),
    'ui:keep-log': (_payload, origin) => (origin.private ? notKept() : keeping.keep()),
    'ui:log': () => keeping.state(),
    // In its turn: a change of several parts is seen whole, and no older state is told after a newer one.
    'ui:view': (_payload, origin) => inTurn(async () => popupView(await readState(browser, origin.private))),
    'ui:clinics': async (_payload, origin) => {
      const draft = origin.private ? null : await keptDraft(browser);
      return clinicsView(await readState(browser, origin.private), draft, today());
    },
    'ui:last': async () => {
      const { ward: now } = await readState(browser, false);
      // On a ward's computer the log knows of other families.
      return { last: now ? (now.visit?.last ?? {}) : await log.last() };
    },
    'ui:language': (payload, origin) => change(origin.private, (state) => setLanguage(state, payload)),
    'ui:ward-mode': (payload, origin) => change(origin.private, (state) => setWardMode(state, payload)),
    'ui:visit-start': (_payload, origin) => ward.start(origin.private),
    'ui:visit-account': () => ward.account(),
    'ui:visit-end': ({ clipboard }, { tabId }) => ward.end(clipboard, tabId),
    'ui:visit-due': async (_payload, { tabId }) => {
      await ward.check(tabId);
      return { ok: true };
    },
    'ui:signed-out': () => ward.signedOut(),
    'ui:input': () => ward.input(''),
    'ui:copied-text': async () => {
      await ward.copiedText();
      return { ok: true };
    },
  };
}
