import { SERVICE_IDS, type ServiceId } from '../sites/types.ts';
import type { KnownClinic } from './active.ts';
import { isOld } from './age.ts';
import type { Profile } from './profile.ts';
import { disguisedWord, mixedWord } from './scripts.ts';
import { codeSkeleton, nameSkeleton } from './skeleton.ts';
import { codeOddity } from './typed-code.ts';

/** What is odd about a profile that fits the schema: a person is shown it before the clinic is taken in or saved. */

/** The kinds of warnings; `warning.<kind>` in the catalogue, with `values`. */
export type WarningKind =
  | 'no-codes'
  | 'patient-code'
  | 'length'
  | 'unchecked'
  | 'old'
  | 'future'
  | 'twice'
  | 'mixed-scripts'
  | 'look-alike-word'
  | 'name-like'
  | 'same-code'
  | 'code-like'
  | 'address'
  | 'odd-website';

/** One warning. */
export interface Warning {
  readonly kind: WarningKind;
  /** Where, in the profile; '' for all of it. */
  readonly path: string;
  readonly service: ServiceId | null;
  /** For the places in the catalogue's text. */
  readonly values: Readonly<Record<string, string>>;
}

const warning = (
  kind: WarningKind,
  path: string,
  values: Warning['values'] = {},
  service: ServiceId | null = null,
): Warning => ({ kind, path, service, values });

/**
 * Everything odd about a profile.
 * @param known the clinics that are here; the one with the same id is not compared with
 * @param today YYYY-MM-DD
 */
export function warningsOf(profile: Profile, known: readonly KnownClinic[], today: string): Warning[] {
  const others = known.map((clinic) => clinic.profile).filter(({ id }) => id !== profile.id);
  const codes = SERVICE_IDS.filter((service) => profile.services[service]?.code);
  return [
    ...(codes.length === 0 ? [warning('no-codes', 'services')] : []),
    ...ofNames(profile, others),
    ...codes.flatMap((service) => ofCode(profile, service, others, today)),
    ...ofTexts(profile),
  ];
}

// A list is compared with a list: each name is looked at once.
const skeletons = new WeakMap<Profile, string>();

function skeletonOf(profile: Profile): string {
  const known = skeletons.get(profile) ?? nameSkeleton(profile.name);
  skeletons.set(profile, known);
  return known;
}

function ofNames(profile: Profile, others: readonly Profile[]): Warning[] {
  const { name, services } = profile;
  const shown = SERVICE_IDS.map((service) => [`services.${service}.shownAs`, services[service]?.shownAs] as const);
  const scripts = [['name', name] as const, ...shown].flatMap(([path, text = '']) => {
    const [mixed, disguised] = [mixedWord(text), disguisedWord(text)];
    if (mixed) return [warning('mixed-scripts', path, { word: mixed })];
    return disguised ? [warning('look-alike-word', path, { word: disguised })] : [];
  });
  const skeleton = skeletonOf(profile);
  const like = others.filter((other) => skeletonOf(other) === skeleton);
  return [...scripts, ...like.map((other) => warning('name-like', 'name', { clinic: other.name, id: other.id }))];
}

function ofCode({ services }: Profile, service: ServiceId, others: readonly Profile[], today: string): Warning[] {
  const { code = '', checkedOn } = services[service] ?? {};
  const path = `services.${service}.code`;
  const found: Warning[] = [];
  const add = (kind: WarningKind, values: Warning['values'] = {}, at = path) =>
    found.push(warning(kind, at, { code, ...values }, service));

  const oddity = codeOddity(service, code);
  if (oddity) add(oddity);
  const first = SERVICE_IDS.find((other) => services[other]?.code === code);
  if (first !== service) add('twice');
  for (const other of others) {
    const theirs = other.services[service]?.code;
    if (theirs === undefined) continue;
    if (theirs === code) add('same-code', { clinic: other.name });
    else if (codeSkeleton(theirs) === codeSkeleton(code)) add('code-like', { clinic: other.name, other: theirs });
  }
  const dayPath = `services.${service}.checkedOn`;
  if (checkedOn === undefined) add('unchecked', {}, dayPath);
  else if (checkedOn > nextDay(today)) add('future', { date: checkedOn }, dayPath);
  else if (isOld(checkedOn, today)) add('old', { date: checkedOn }, dayPath);
  return found;
}

/** East of here it is tomorrow already. */
function nextDay(today: string): string {
  return new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
}

const ADDRESS = /https?:|\bwww\.|\b[\w-]+\.(?:com|org|net|info|io|app|link|site|online|eu|uk|de|fr|es|it|nl|ru|cn)\b/i;
const SERVICE_NAMES = /glooko|dexcom|clarity|libre|abbott|carelink|medtronic/i;

function ofTexts({ name, services, contact = {}, notes = {} }: Profile): Warning[] {
  const texts: (readonly [path: string, text: string | undefined])[] = [
    ['name', name],
    ...SERVICE_IDS.map((service) => [`services.${service}.shownAs`, services[service]?.shownAs] as const),
    ...(['phone', 'hours', 'urgent'] as const).map((key) => [`contact.${key}`, contact[key]] as const),
    ...Object.entries(notes).map(([key, text]) => [`notes.${key}`, text] as const),
  ];
  const addresses = texts.flatMap(([path, text = '']) => (ADDRESS.test(text) ? [warning('address', path)] : []));
  if (contact.website === undefined) return addresses;
  const { hostname } = new URL(contact.website);
  // Spelled with other letters, a bare number, or made to look like one of the services.
  const odd = /(?:^|\.)xn--|^[\d.]+$|^\[/.test(hostname) || SERVICE_NAMES.test(hostname);
  return odd ? [...addresses, warning('odd-website', 'contact.website', { host: hostname })] : addresses;
}
