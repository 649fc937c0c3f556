import type { Provenance } from './clinics/provenance.ts';
import type { PolicyShown } from './clinics-view.ts';
import type { AboutKey } from './i18n/about-language.ts';
import { about } from './i18n/en/about.ts';
import type { Language } from './i18n/language.ts';
import type { Problem } from './schema.ts';

/**
 * “About this copy”: facts in, words out. What is shown and what is copied are the same. The facts hold no code, no name
 * and no text of a person, so that none can get into a ticket.
 */

/** What is known of this copy. */
export interface AboutFacts {
  readonly version: string;
  readonly id: string;
  /** As the browser calls it: `admin`, `development`, … */
  readonly installType: string;
  /** Name and version; '' where the browser does not tell. */
  readonly browser: string;
  readonly system: string;
  /** null where the browser does not tell. */
  readonly onToolbar: boolean | null;
  readonly inPrivateWindows: boolean;
  /** null where the background did not answer. */
  readonly policy: PolicyShown | null;
  /** Keys of the policy as the browser hands them over. */
  readonly keys: readonly string[];
  /** When the browser was asked for the policy, in ms since 1970. */
  readonly askedAt: number;
  /** When the browser itself read it, where it does so at the start only; else null. */
  readonly readAt: number | null;
  readonly seenBefore: boolean;
  /** Ids of the organisation's clinics. Ids of others come from names that a person typed. */
  readonly pinned: readonly string[];
  /** The clinic in use; no id where a person entered or imported it. */
  readonly inUse: { readonly provenance: Provenance; readonly id: string | null } | null;
  /** How many clinics were entered or imported here. */
  readonly own: number;
  /** Whether stored choices could be read. */
  readonly readable: boolean;
  readonly access: readonly { readonly pattern: string; readonly granted: boolean }[];
  readonly stored: readonly { readonly key: string; readonly bytes: number }[];
  /** null where they could not be counted. */
  readonly logEntries: number | null;
}

/** A part of the page: rows of a name and a value, then sentences. */
export interface AboutSection {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly lines: readonly string[];
}

type T = Language<AboutKey>['t'];

/** Puts the facts into words. */
export function aboutSections(facts: AboutFacts, language: Language<AboutKey>): AboutSection[] {
  const { t } = language;
  return [
    { title: t('about.copyTitle'), rows: copyRows(facts, t), lines: [] },
    { title: t('about.policyTitle'), ...policyPart(facts, language) },
    {
      title: t('about.accessTitle'),
      rows: facts.access.map(({ pattern, granted }) => ({
        label: pattern,
        value: t(granted ? 'about.allowed' : 'about.notAllowed'),
      })),
      lines: [],
    },
    { title: t('about.storedTitle'), rows: storedRows(facts, language), lines: [] },
  ];
}

/** The same as plain text, for a ticket. Every row and sentence stands in one line. */
export function aboutText(sections: readonly AboutSection[], { t }: Language<AboutKey>): string {
  const parts = sections.map(({ title, rows, lines }) =>
    [title, ...rows.map((row) => `- ${t('about.row', row)}`), ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  return `${[t('about.head'), ...parts].join('\n\n')}\n`;
}

const yesNo = (is: boolean | null, t: T): string => t(is === null ? 'about.unknown' : is ? 'about.yes' : 'about.no');

function copyRows(facts: AboutFacts, t: T): AboutSection['rows'] {
  const installed = `about.installed.${facts.installType}`;
  return [
    { label: t('about.version'), value: facts.version },
    { label: t('about.id'), value: facts.id },
    { label: t('about.installed'), value: t(isKey(installed) ? installed : 'about.installed.other') },
    { label: t('about.browser'), value: facts.browser || t('about.unknown') },
    { label: t('about.system'), value: facts.system },
    { label: t('about.toolbar'), value: yesNo(facts.onToolbar, t) },
    { label: t('about.private'), value: yesNo(facts.inPrivateWindows, t) },
  ];
}

function policyPart(facts: AboutFacts, { tag, t }: Language<AboutKey>): Pick<AboutSection, 'rows' | 'lines'> {
  const { policy, keys, askedAt, readAt, pinned, seenBefore } = facts;
  const time = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'long' });
  const list = (all: readonly string[]) => (all.length === 0 ? t('about.none') : all.map(oneLine).join(', '));
  const problems = policy?.kind === 'broken' ? policy.problems : [];
  return {
    rows: [
      { label: t('about.policy'), value: t(policy ? `about.policy.${policy.kind}` : 'about.unknown') },
      { label: t('about.keys'), value: list(keys) },
      { label: t('about.pinned'), value: list(pinned) },
      { label: t('about.askedAt'), value: time.format(askedAt) },
      ...(readAt === null ? [] : [{ label: t('about.readAt'), value: time.format(readAt) }]),
      { label: t('about.seenBefore'), value: yesNo(seenBefore, t) },
    ],
    lines: [
      ...problems.map((problem) => sentence(problem, t)),
      ...(problems.some(({ path }) => /(^|\.)\d+(\.|$)/.test(path)) ? [t('about.fromZero')] : []),
      ...(policy?.kind === 'none' ? [] : [t('about.dropped')]),
    ],
  };
}

function storedRows(facts: AboutFacts, { tag, t }: Language<AboutKey>): AboutSection['rows'] {
  const number = new Intl.NumberFormat(tag);
  const { inUse, logEntries } = facts;
  const from = inUse ? t(`from.${inUse.provenance}`) : t('about.none');
  return [
    ...facts.stored.map(({ key, bytes }) => {
      const known = `about.stored.${key}`;
      return { label: isKey(known) ? t(known) : key, value: t('about.bytes', { count: number.format(bytes) }) };
    }),
    { label: t('about.entries'), value: logEntries === null ? t('about.unknown') : number.format(logEntries) },
    { label: t('about.unread'), value: yesNo(facts.readable, t) },
    { label: t('about.own'), value: number.format(facts.own) },
    { label: t('about.inUse'), value: inUse?.id ? t('about.inUse.named', { id: inUse.id, from }) : from },
  ];
}

/** One thing that is wrong with the policy, as a sentence. */
function sentence({ path, reason }: Problem, t: T): string {
  return t('about.problem', { path: path === '' ? t('about.whole') : oneLine(path), reason: oneLine(reason) });
}

const isKey = (key: string): key is keyof typeof about => Object.hasOwn(about, key);

/** Keys and reasons come from a policy: none may pass itself off as another line, or fill the page. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 200);
}
