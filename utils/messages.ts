import * as v from 'valibot';
import { backupEntries } from './clinics/backup.ts';
import { codeText } from './clinics/code.ts';
import { draftSchema } from './clinics/draft.ts';
import { clinicIdText, clinicList, MOST_CLINICS, profileSchema } from './clinics/profile.ts';
import type { PROVENANCES } from './clinics/provenance.ts';
import { plainText } from './clinics/text.ts';
import type { ClinicsView } from './clinics-view.ts';
import { HAND_TASKS } from './guides/tasks.ts';
import type { HintStrings } from './i18n/hint-strings.ts';
import { type Entry, entrySchema, uuid } from './log/entry.ts';
import { LOG_LEVELS } from './log/levels.ts';
import type { LogRules } from './log/rules.ts';
import type { PopupView } from './popup-view.ts';
import { exactObject } from './schema.ts';
import { deviceList, languageTag } from './settings.ts';
import { SERVICE_IDS, type ServiceId } from './sites/types.ts';
import { PAGE_STATES } from './tab-status.ts';
import { type TaughtBox, taughtSchema } from './taught-box.ts';

/**
 * The whole protocol. A name says the direction: `page:` from a website's page to the background, `ui:` from a page of
 * ours to the background, `tab:` to a website's page. Payloads are plain data with a schema; replies are objects; an
 * error is a value. The content script imports only the types.
 */

const service = v.picklist(SERVICE_IDS);
const yesNo = v.boolean();
const BY_HAND = ['menu', 'shortcut', 'taught'] as const;
/** Whether the page of ours stands in a private window: then nothing may reach the disk. */
const fromPrivate = { private: yesNo };
const digest = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/));
/** "I got this from my diabetes team": nothing from outside is taken without. */
const sure = v.literal(true);
/** Clinics entered or imported here that may be replaced; a person saw what would change. */
const replace = v.pipe(v.array(clinicIdText), v.maxLength(MOST_CLINICS));

const isAnswer = ({ outcome, seenBy }: Entry): boolean =>
  seenBy === 'person' && (outcome === 'linked' || outcome === 'refused');

/** Payload schemas of every message to the background. */
export const requestSchemas = {
  /** The page may hold a box, or a person asked for something (`wanted`): the script that can find and fill. */
  'page:load': exactObject({ service, wanted: yesNo }),
  /** A box was found: may a code go in, and which one? `by` says how a person chose it. */
  'page:ask': exactObject({ service, by: v.nullable(v.picklist(BY_HAND)) }),
  /** Something for the log. Acknowledged only when it is on disk. */
  'page:outcome': exactObject({ entry: entrySchema }),
  /** For badge and title. */
  'page:seen': exactObject({ service, state: v.picklist(PAGE_STATES) }),
  /** Somebody is at the page. Sent only while a visit on a ward's computer is open; says nothing but that. */
  'page:input': exactObject({ service }),
  /** The language chosen in the hint. `agreed`: the person was told that nobody has checked it. */
  'page:language': exactObject({ service, tag: languageTag, agreed: yesNo }),
  /** "Hide on this site". */
  'page:hide': exactObject({ service }),
  /** Texts for a hint without a code: a person chose or points at a box. */
  'page:words': exactObject({ service }),
  /** The boxes that were pointed out on this service's pages. */
  'page:taught': exactObject({ service }),
  /** "This is the box." */
  'page:teach': exactObject({ service, box: taughtSchema }),
  /** A new document: was a code submitted in this tab just before? */
  'page:resume': exactObject({ service }),

  'ui:choose': exactObject({ ...fromPrivate, clinic: v.nullable(clinicIdText) }),
  /** "Yes, this is my clinic": the digests of what was on the screen. */
  'ui:confirm': exactObject({ ...fromPrivate, digests: v.pipe(v.array(digest), v.maxLength(SERVICE_IDS.length)) }),
  'ui:own-code': exactObject({ ...fromPrivate, clinic: clinicIdText, service, code: v.nullable(codeText) }),
  'ui:add-clinic': exactObject({
    ...fromPrivate,
    name: plainText(120),
    codes: exactObject({
      glooko: v.optional(codeText),
      clarity: v.optional(codeText),
      libreview: v.optional(codeText),
    }),
  }),
  /** "I checked it": this code is still the clinic's. */
  'ui:checked': exactObject({ ...fromPrivate, clinic: clinicIdText, service, code: codeText }),
  /** What to do about the clinic before was seen. */
  'ui:moved': exactObject({ ...fromPrivate }),
  'ui:remove-clinic': exactObject({ ...fromPrivate, clinic: clinicIdText }),
  /** Undoes the last removal. */
  'ui:put-back': exactObject({ ...fromPrivate }),
  /** Keeps what a person typed: a new clinic (`before` is null), or what becomes of one entered or imported here. */
  'ui:save-clinic': exactObject({ ...fromPrivate, profile: profileSchema, before: v.nullable(clinicIdText) }),
  /** A copy to edit, of any clinic, under another id and name. */
  'ui:duplicate-clinic': exactObject({ ...fromPrivate, clinic: clinicIdText, id: clinicIdText, name: plainText(120) }),
  /** Takes clinics from outside in. They are neither chosen nor confirmed. */
  'ui:import': exactObject({ ...fromPrivate, sure, profiles: clinicList, replace }),
  /** Takes a backup in: as an import, and the settings that are in it. */
  'ui:restore': exactObject({ ...fromPrivate, sure, ...backupEntries, replace }),
  /** What stands in the editor, so that a closed tab loses nothing; null forgets it. */
  'ui:draft': exactObject({ ...fromPrivate, draft: v.nullable(draftSchema) }),
  'ui:off': exactObject({ ...fromPrivate, where: v.union([v.literal('everywhere'), service]), off: yesNo }),
  'ui:prefill': exactObject({ ...fromPrivate, prefill: v.picklist(['auto', 'ask']) }),
  /** Forgets the boxes that were pointed out on a service's pages. */
  'ui:forget-boxes': exactObject({ ...fromPrivate, service }),
  'ui:copied': exactObject({ ...fromPrivate, entry: entrySchema }),
  /** "Does the page show …?": what the person saw. */
  'ui:answer': exactObject({
    ...fromPrivate,
    entry: v.pipe(entrySchema, v.check(isAnswer, 'is no answer of a person')),
  }),
  /** What the family has; what it has to do follows from that. */
  'ui:devices': exactObject({ ...fromPrivate, devices: deviceList }),
  /** "We have done this", of something that takes no code. */
  'ui:done': exactObject({ ...fromPrivate, task: v.picklist(HAND_TASKS), done: yesNo }),
  /** How much may be written down. */
  'ui:log-level': exactObject({ ...fromPrivate, level: v.picklist(LOG_LEVELS) }),
  /** Erases one entry of the log. */
  'ui:erase-entry': exactObject({ ...fromPrivate, id: uuid }),
  /** Erases the whole log; for some seconds it can be taken back. */
  'ui:erase-log': exactObject({ ...fromPrivate }),
  /** Takes it back. */
  'ui:keep-log': exactObject({ ...fromPrivate }),
  /** Gets the log ready to be read, and says what holds for it. */
  'ui:log': exactObject({ ...fromPrivate }),
  /** What the popup shows. */
  'ui:view': exactObject({ ...fromPrivate }),
  /** What the list of clinics and its editor show. */
  'ui:clinics': exactObject({ ...fromPrivate }),
  'ui:last': exactObject({}),
  /** The language chosen. `agreed`: the person was told that nobody has checked it. */
  'ui:language': exactObject({ ...fromPrivate, tag: languageTag, agreed: yesNo }),
  /** One family after another uses this computer. */
  'ui:ward-mode': exactObject({ ...fromPrivate, on: yesNo }),
  /** "New family". */
  'ui:visit-start': exactObject({ ...fromPrivate }),
  /** The account that is open belongs to the child who is here. */
  'ui:visit-account': exactObject({ ...fromPrivate }),
  /** "Next family". `clipboard`: what the page in which that was pressed has done with it. */
  'ui:visit-end': exactObject({ ...fromPrivate, clipboard: v.picklist(['untouched', 'emptied', 'kept']) }),
  /** The countdown has run out. */
  'ui:visit-due': exactObject({ ...fromPrivate }),
  /** The person has signed out everywhere. */
  'ui:signed-out': exactObject({ ...fromPrivate }),
  /** Somebody is at a page of ours. */
  'ui:input': exactObject({ ...fromPrivate }),
  /** A button of ours copied something that is no code. */
  'ui:copied-text': exactObject({ ...fromPrivate }),
} as const;

/** The name of a message to the background. */
export type RequestName = keyof typeof requestSchemas;

/** The payload of a message to the background. */
export type Payload<N extends RequestName> = v.InferOutput<(typeof requestSchemas)[N]>;

/** Why nothing at all is shown on a page. */
export type Silence = 'off' | 'off-here' | 'service-off' | 'no-visit';

/** Why a code that is there goes in only after a click. */
export type AskReason = 'setting' | 'unconfirmed' | 'region' | 'policy-late' | 'elsewhere' | 'ward';

/** A code, whose it is, and how it may go in. Name and code always come from this one object. */
export interface CodeOffer {
  readonly kind: 'code';
  readonly clinic: { readonly id: string; readonly name: string; readonly provenance: (typeof PROVENANCES)[number] };
  readonly code: string;
  readonly shownAs: string | null;
  readonly ask: AskReason | null;
  /** The page's host where that is not one of the service's; else ''. */
  readonly host: string;
  readonly strings: HintStrings;
}

/** The answer to "may a code go in here?". */
export type Offer =
  | CodeOffer
  | { readonly kind: 'silent'; readonly reason: Silence }
  | { readonly kind: 'wait'; readonly ms: number }
  | {
      readonly kind: 'advice';
      readonly reason: 'no-clinic' | 'no-code' | 'broken' | 'no-visit';
      readonly strings: HintStrings;
    };

/** Whether the other script is in the page now, is not to be there, or nothing is known yet; and what it starts with. */
export interface Load {
  readonly kind: 'ready' | 'silent' | 'wait';
  /** The answer to the question that will come first. */
  readonly offer: Offer | null;
  readonly resumed: Resumed | null;
  /** The boxes that a person has pointed out on this service's pages. */
  readonly taught: readonly TaughtBox[];
  /** Another number, and another family is here. On a ward's computer only. */
  readonly family?: number;
}

/** A visit that went on to a new document after its code was submitted. */
export interface Resumed {
  readonly visit: string;
  readonly offer: CodeOffer;
}

/** The answer to an entry for the log: on disk, or kept from it for a reason. */
export type Receipt =
  | { readonly stored: true }
  | { readonly stored: false; readonly reason: 'private' | 'off' | 'fault' };

/** What holds for the log. */
export interface LogState extends LogRules {
  /** Until when its erasing can be taken back, ms since 1970; null where it is not being erased. */
  readonly erasedAt: number | null;
  /** How many entries wait to be written. */
  readonly waiting: number;
}

/** How long a page that told of input is to be quiet, in milliseconds; null where no visit is open. */
export interface WatchReply {
  readonly ok: true;
  readonly quiet: number | null;
}

/** A language was taken; or nobody has checked it, and the person is asked first, in that language. */
export interface LanguageReply {
  readonly strings: HintStrings | null;
}

/** What happened last with a service. */
export interface LastEntry {
  readonly outcome: string;
  /** Whose code it was. */
  readonly clinic: string | null;
  readonly time: number;
  readonly seenBy: string | null;
}

/** Replies of the background, by message. */
export interface Replies {
  'page:load': Load;
  'page:ask': Offer;
  'page:outcome': Receipt;
  'page:seen': { readonly ok: true };
  'page:input': WatchReply;
  'page:hide': { readonly ok: true };
  'page:language': LanguageReply;
  'page:words': { readonly strings: HintStrings };
  'page:taught': { readonly taught: readonly TaughtBox[]; readonly family?: number };
  'page:teach': Done;
  'page:resume': Load;
  'ui:choose': Done;
  'ui:confirm': Done;
  'ui:own-code': Done;
  'ui:add-clinic': Done;
  'ui:checked': Done;
  'ui:moved': Done;
  'ui:remove-clinic': Done;
  'ui:put-back': Done;
  'ui:save-clinic': Done;
  'ui:duplicate-clinic': Done;
  'ui:import': Done;
  'ui:restore': Done;
  'ui:draft': Done;
  'ui:off': Done;
  'ui:prefill': Done;
  'ui:forget-boxes': Done;
  'ui:copied': Receipt;
  'ui:answer': Receipt;
  'ui:devices': Done;
  'ui:done': Done;
  'ui:log-level': Done;
  'ui:erase-entry': Done;
  'ui:erase-log': Done;
  'ui:keep-log': Done;
  'ui:log': LogState;
  'ui:view': PopupView;
  'ui:clinics': ClinicsView;
  'ui:last': { readonly last: Readonly<Partial<Record<(typeof SERVICE_IDS)[number], LastEntry>>> };
  'ui:language': Done;
  'ui:ward-mode': Done;
  'ui:visit-start': Done;
  'ui:visit-account': Done;
  'ui:visit-end': Done;
  'ui:visit-due': { readonly ok: true };
  'ui:signed-out': Done;
  'ui:input': WatchReply;
  'ui:copied-text': { readonly ok: true };
}

/** Why a change was not made. */
export type DoneReason =
  | 'locked'
  | 'unknown-clinic'
  | 'has-code'
  | 'full'
  | 'changed'
  /** The id belongs to another clinic. */
  | 'taken'
  /** It comes from the organisation or with this copy, and is never replaced. */
  | 'kept'
  /** There is nothing to put back. */
  | 'nothing'
  /** A visit on this ward's computer has not ended yet. */
  | 'visit-open'
  /** In a private window nothing is kept. */
  | 'private';

/** A change was made, or why not. */
export type Done = { readonly ok: true } | { readonly ok: false; readonly reason: DoneReason };

/** A message that was not understood or not allowed. */
export interface Refusal {
  readonly error: string;
}

/** A message to the background as it travels. */
export type Request = { [N in RequestName]: { readonly type: N } & Payload<N> }[RequestName];

/** Why a box that a person chose with a command of the browser can't be looked at at all. */
export type HandRefusal = 'wrongService' | 'foreignFrame' | 'which';

/** Messages to a website's page, sent by the background or the popup. */
export type TabMessage =
  | {
      readonly type:
        | 'tab:changed'
        | 'tab:reset'
        | 'tab:status'
        | 'tab:fill'
        | 'tab:replace'
        | 'tab:keep'
        | 'tab:undo'
        | 'tab:point';
    }
  /** A command of the browser on the box that has the focus. */
  | {
      readonly type: 'tab:hand';
      readonly service: ServiceId;
      readonly by: 'menu' | 'shortcut';
      readonly refusal: HandRefusal | null;
    };
