import type { HintStrings } from '../i18n/hint-strings.ts';
import type { CodeOffer, Offer, Receipt, Resumed } from '../messages.ts';
import type { TaughtBox } from '../taught-box.ts';

/**
 * The shape of what the background sends, checked by hand: the scripts in a page are too small for the schema library.
 */

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
const isStrings = (strings: unknown): boolean =>
  isObject(strings) &&
  isText(strings.from, 500) &&
  isText(strings.region, 200) &&
  isText(strings.service, 100) &&
  Array.isArray(strings.offered) &&
  [strings.texts, strings.seen, strings.never, strings.outcome, strings.language].every(isObject) &&
  (strings.english === null || (isObject(strings.english) && isObject(strings.english.texts)));

function isCodeOffer({ clinic, code, shownAs, strings, host }: Record<string, unknown>): boolean {
  const where = isText(host, 300);
  const whose = isObject(clinic) && isText(clinic.id, 64) && isText(clinic.name, 500);
  const what = isText(code, 40) && /^[\x21-\x7e]{3,}$/.test(code) && (shownAs === null || isText(shownAs, 500));
  return where && whose && what && isStrings(strings);
}

/** The background's answer as an offer; null where it is none. */
export function readOffer(answer: unknown): Offer | null {
  if (!isObject(answer)) return null;
  const { kind } = answer;
  const fits =
    kind === 'silent' ||
    kind === 'wait' ||
    (kind === 'advice' && isStrings(answer.strings)) ||
    (kind === 'code' && isCodeOffer(answer));
  return fits ? (answer as unknown as Offer) : null;
}

/** The texts of a hint without a code; null where the answer holds none. */
export function readStrings(answer: unknown): HintStrings | null {
  return isObject(answer) && isStrings(answer.strings) ? (answer.strings as HintStrings) : null;
}

/** The visit that went on to this document; null where there is none. */
export function readResumed(answer: unknown): (Resumed & { readonly offer: CodeOffer }) | null {
  if (!isObject(answer) || !isObject(answer.resumed)) return null;
  const { visit, offer } = answer.resumed;
  return isText(visit, 36) && readOffer(offer)?.kind === 'code' ? (answer.resumed as unknown as Resumed) : null;
}

/** The boxes that a person pointed out; none where the answer holds none. */
export function readTaught(answer: { readonly taught?: unknown }): readonly TaughtBox[] {
  return Array.isArray(answer.taught) ? answer.taught : [];
}

/** Whether the background took an entry off our hands: on disk, or not to be written. */
export function isReceipt(answer: unknown): answer is Receipt {
  return isObject(answer) && typeof answer.stored === 'boolean' && (answer.stored || answer.reason !== 'fault');
}
