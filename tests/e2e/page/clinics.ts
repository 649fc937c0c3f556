/**
 * The clinics that tests of a page choose from, and how a person's choice of one gets into the extension.
 *
 * Settings are stored as they lie on disk; the yes to a clinic goes the way of the popup, by its own messages.
 */
import type { Profile } from '../../../utils/clinics/profile.ts';
import { FIRST_SETTINGS, type Settings } from '../../../utils/settings.ts';
import { codes } from '../../sites/codes.ts';
import type { Driver } from '../drivers/index.ts';

declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

function clinic(id: string, name: string, [glooko, clarity, libreview]: readonly [string, string, string]): Profile {
  return {
    format: 'sharing-setup/clinic@1',
    id,
    name,
    services: { glooko: { code: glooko }, clarity: { code: clarity }, libreview: { code: libreview } },
  };
}

/** Known to all practice services. Without a country, so that no host is another region's. */
export const HARBOUR = clinic('own-harbour', 'Harbour Children’s Diabetes Clinic', [
  codes.glooko[0].code,
  codes.clarity[0].code,
  codes.libreview[0].code,
]);

/** Known to all practice services, too. */
export const NORTHSHIRE = clinic('own-northshire', codes.clarity[1].name, [
  codes.glooko[1].code,
  codes.clarity[1].code,
  codes.libreview[1].code,
]);

/** Its codes are refused everywhere. */
export const UNKNOWN = clinic('own-unknown', 'Clinic of the Wrong Codes', ['NOTACODE1', 'notacode2', '99999999-no']);

/** The settings after a person has entered these clinics and chosen the first. */
export function chosen(clinics: readonly Profile[], others: Partial<Settings> = {}): Settings {
  return {
    ...FIRST_SETTINGS,
    clinics: clinics.map((profile) => ({ provenance: 'entered', profile })),
    choice: clinics[0] ? { clinic: clinics[0].id, besides: null } : null,
    ...others,
  };
}

/** Puts settings where the extension reads them. */
export async function store(driver: Driver, settings: Settings): Promise<void> {
  await driver.inExtension((stored: object) => chrome.storage.local.set({ settings: stored }), settings);
}

/** Sends one message as a page of the extension does, and gives the answer; an answer that is a refusal is an error. */
export async function tell<Answer = object>(
  driver: Driver,
  message: { type: string; [field: string]: unknown },
): Promise<Answer> {
  const answer = await driver.inExtension((request: object) => chrome.runtime.sendMessage(request), {
    ...message,
    private: false,
  });
  const { error, ok, reason } = answer as { error?: string; ok?: boolean; reason?: string };
  if (error !== undefined || ok === false) throw new Error(`${message.type}: ${error ?? reason}`);
  return answer as Answer;
}

/** Says yes to everything the popup shows of the clinic in use. */
export async function confirm(driver: Driver): Promise<void> {
  const view = await tell<{ services: { digest: string | null }[] }>(driver, { type: 'ui:view' });
  const digests = view.services.flatMap(({ digest }) => (digest === null ? [] : [digest]));
  await tell(driver, { type: 'ui:confirm', digests });
}

/** A person has entered these clinics, chosen the first and said yes to it. */
export async function chooseClinic(
  driver: Driver,
  clinics: readonly Profile[],
  others?: Partial<Settings>,
): Promise<void> {
  await store(driver, chosen(clinics, others));
  await confirm(driver);
}
