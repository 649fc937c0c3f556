// Files that somebody could hand a family to do harm. Each says what it tries, and what becomes of it: refused with the
// place and the reason, or shown with a warning before anything is taken in. docs/threat-model.md lists the same.

import type { WarningKind } from '../../../utils/clinics/warnings.ts';
import { full, least, withValue } from './profiles.ts';

/** What becomes of a file. */
export type Fate =
  | { readonly path: string; readonly refused: string }
  | { readonly warned: WarningKind }
  /** The one that is here stays, and nothing can replace it. */
  | { readonly kept: true };

/** One file. */
export interface Hostile {
  readonly name: string;
  readonly harm: string;
  readonly text: string;
  readonly outcome: Fate;
}

const json = (value: unknown) => JSON.stringify(value);
const changed = (path: string, value: unknown, from: object = full) => json(withValue(from, path, value));
const service = (code: string, more: object = {}) => ({ clarity: { code, checkedOn: '2026-11-20', ...more } });
const refused = (path: string, reason: string): Fate => ({ path, refused: reason });
const warned = (kind: WarningKind): Fate => ({ warned: kind });

const PASSWORD = 'asks for a password: no family should give theirs away';
const UNSEEN = 'holds control or direction characters that can’t be seen';
const MARKUP = 'holds markup: use plain text';
const LETTER = 'holds a character that is not a plain letter, digit or sign';

/** All of them. */
export const HOSTILE: readonly Hostile[] = [
  // Taking over an account.
  {
    name: 'password for CareLink',
    harm: 'a family sends its CareLink sign-in to a stranger',
    text: changed('notes.carelink', 'Email us your CareLink user name and password.'),
    outcome: refused('notes.carelink', PASSWORD),
  },
  {
    name: 'password in the hours',
    harm: 'the same, in a field where nobody expects it',
    text: changed('contact.hours', 'Ring and tell us your password'),
    outcome: refused('contact.hours', PASSWORD),
  },
  {
    name: 'password in the name to look for',
    harm: 'the question at the end asks for the password',
    text: changed('services.glooko.shownAs', 'Enter password to continue'),
    outcome: refused('services.glooko.shownAs', PASSWORD),
  },
  {
    name: 'password in German',
    harm: 'a family sends its sign-in; an English word list sees nothing',
    text: changed('notes.general', 'Schicken Sie uns bitte Ihr Passwort.'),
    outcome: refused('notes.general', PASSWORD),
  },
  {
    name: 'password in Arabic',
    harm: 'the same, right to left',
    text: changed('notes.general', 'أرسلوا لنا كلمة المرور'),
    outcome: refused('notes.general', PASSWORD),
  },
  {
    name: 'password spelled out',
    harm: 'the same, with blanks between the letters',
    text: changed('notes.general', 'Text us the p a s s w o r d today'),
    outcome: refused('notes.general', PASSWORD),
  },
  {
    name: 'password with look-alikes',
    harm: 'the same, with Cyrillic letters and signs',
    text: changed('notes.general', 'Text us the pаsswоrd or P@ssw0rd'),
    outcome: refused('notes.general', PASSWORD),
  },
  {
    name: 'password behind a denial',
    harm: 'a sentence that seems to forbid what the next one asks',
    text: changed('notes.general', 'Never give your password to strangers. We need your password to link you.'),
    outcome: refused('notes.general', PASSWORD),
  },
  {
    name: 'code for signing in',
    harm: 'a stranger gets past the second step',
    text: changed('notes.general', 'Read us the verification code from your phone.'),
    outcome: refused('notes.general', PASSWORD),
  },
  // Pretending to be another clinic.
  {
    name: 'same name, other code',
    harm: 'a family takes it for its own clinic',
    text: json({
      ...least,
      id: 'ggc-kids',
      name: 'Greater Glasgow and Clyde Child & Adolescent Diabetes Service',
      services: service('someoneelse'),
    }),
    outcome: warned('name-like'),
  },
  {
    name: 'name with other accents and blanks',
    harm: 'the same, past a comparison letter by letter',
    text: json({
      ...least,
      id: 'ggc-kids',
      name: 'GREATER  GLASGÖW and Clyde Child  &  Adolescent Diabetes-Service',
      services: service('someoneelse'),
    }),
    outcome: warned('name-like'),
  },
  {
    name: 'Cyrillic letter in the name',
    harm: 'the same, with a letter that looks alike',
    text: json({
      ...least,
      id: 'ggc-kids',
      name: 'Greаter Glasgow and Clyde Child & Adolescent Diabetes Service',
      services: service('someoneelse'),
    }),
    outcome: warned('mixed-scripts'),
  },
  {
    name: 'whole word in Cyrillic',
    harm: 'the same, with a word that is of one alphabet',
    text: json({ ...least, id: 'other', name: 'НОРЕ Hospital', services: service('someoneelse') }),
    outcome: warned('look-alike-word'),
  },
  {
    name: 'Greek letter in the name to look for',
    harm: 'the check at the end is answered with yes',
    text: json({ ...least, id: 'other', services: service('someoneelse', { shownAs: 'Nοrth Diabetes' }) }),
    outcome: warned('mixed-scripts'),
  },
  {
    name: 'id of the clinic that is built in',
    harm: 'its code takes the place of the real one',
    text: json({ ...least, id: 'ggc-children', services: service('someoneelse') }),
    outcome: { kept: true },
  },
  {
    name: 'id that every object has',
    harm: 'a look-up by id finds what nobody stored, and breaks',
    text: changed('id', 'constructor'),
    outcome: refused('id', 'is a word that can’t be an id: take another'),
  },
  // Codes.
  {
    name: 'another clinic’s code',
    harm: 'the data go to a clinic that is not named',
    text: json({ ...least, id: 'other', services: service('ukroyhosc') }),
    outcome: warned('same-code'),
  },
  {
    name: 'zero for O in a known code',
    harm: 'a code that reads like the right one',
    text: json({ ...least, id: 'other', services: service('ukr0yhosc') }),
    outcome: warned('code-like'),
  },
  {
    name: 'Cyrillic letter in a code',
    harm: 'a code that can’t be told from the right one',
    text: changed('services.clarity.code', 'ukroуhosc'),
    outcome: refused('services.clarity.code', LETTER),
  },
  {
    name: 'full-width digits in a code',
    harm: 'a code that a page may read as another',
    text: changed('services.libreview.code', '０９６４６５２２'),
    outcome: refused('services.libreview.code', LETTER),
  },
  {
    name: 'unseen character in a code',
    harm: 'a code that looks right and is not',
    text: changed('services.clarity.code', 'ukroy\u200bhosc'),
    outcome: refused('services.clarity.code', LETTER),
  },
  {
    name: 'two codes in one',
    harm: 'a second code behind a line break, out of sight',
    text: changed('services.clarity.code', 'ukroyhosc\nother'),
    outcome: refused('services.clarity.code', 'has a blank or line break inside'),
  },
  {
    name: 'the key `code` twice',
    harm: 'a person reads the first, the computer takes the second',
    text: json(full).replace('"code":"northkids"', '"code":"northkids","code":"someoneelse"'),
    outcome: refused('services.clarity.code', 'stands there twice: keep one of them'),
  },
  {
    name: 'the key twice, once escaped',
    harm: 'the same, past a search for the word',
    text: json(full).replace('"code":"northkids"', '"code":"northkids","\\u0063ode":"someoneelse"'),
    outcome: refused('services.clarity.code', 'stands there twice: keep one of them'),
  },
  {
    name: 'code as a number',
    harm: 'a leading zero is lost, and the code is another clinic’s',
    text: json(full).replace('"09646522"', '9646522'),
    outcome: refused('services.libreview.code', 'is a number: put it in quotes'),
  },
  {
    name: 'a patient’s own code',
    harm: 'the code of a person instead of a clinic',
    text: json({ ...least, id: 'other', services: service('ABCD-EFGH-JKLM') }),
    outcome: warned('patient-code'),
  },
  {
    name: 'a code of ten years ago',
    harm: 'a code that has passed to somebody else',
    text: json({ ...least, id: 'other', services: service('someoneelse', { checkedOn: '2016-11-20' }) }),
    outcome: warned('old'),
  },
  {
    name: 'a day to come',
    harm: 'an old code seems fresh for ever',
    text: json({ ...least, id: 'other', services: service('someoneelse', { checkedOn: '2099-01-01' }) }),
    outcome: warned('future'),
  },
  // Text that is more than text.
  {
    name: 'markup in a note',
    harm: 'a picture or script in our own page',
    text: changed('notes.general', '<img src=x onerror=alert(1)>'),
    outcome: refused('notes.general', MARKUP),
  },
  {
    name: 'markup as entities',
    harm: 'the same, once something decodes it',
    text: changed('name', '&lt;script&gt;'),
    outcome: refused('name', MARKUP),
  },
  {
    name: 'direction override in the name',
    harm: 'a name that reads differently from what is stored',
    text: changed('name', 'Clinic \u202ecilbup\u202c'),
    outcome: refused('name', UNSEEN),
  },
  {
    name: 'direction isolate in a note',
    harm: 'text that hides or turns around what follows',
    text: changed('notes.general', 'Ring \u2067 9990 \u2069 us'),
    outcome: refused('notes.general', UNSEEN),
  },
  {
    name: 'letter drawn as nothing',
    harm: 'a name equal to another to the eye',
    text: changed('name', 'North\u3164Children'),
    outcome: refused('name', UNSEEN),
  },
  {
    name: 'idle joiner in the name',
    harm: 'the same, with a character that some scripts need',
    text: changed('name', 'Nor\u200dth Children'),
    outcome: refused('name', UNSEEN),
  },
  {
    name: 'piled accents',
    harm: 'accents that cover the lines above and below',
    text: changed('name', `N${'\u0301'.repeat(40)}orth`),
    outcome: refused('name', 'piles up accents: use plain letters'),
  },
  {
    name: 'script as a website',
    harm: 'a link that runs code',
    text: changed('contact.website', 'javascript:alert(1)'),
    outcome: refused('contact.website', 'must be an address that starts with https://'),
  },
  {
    name: 'website with a name before the @',
    harm: 'an address that seems to be Glooko’s',
    text: changed('contact.website', 'https://my.glooko.com@evil.example/'),
    outcome: refused('contact.website', 'must not hold an @'),
  },
  {
    name: 'website that looks like a service',
    harm: 'a sign-in page that collects passwords',
    text: changed('contact.website', 'https://glooko-login.example/'),
    outcome: warned('odd-website'),
  },
  {
    name: 'website in look-alike letters',
    harm: 'the same, in another alphabet',
    text: changed('contact.website', 'https://clіnic.example/'),
    outcome: warned('odd-website'),
  },
  {
    name: 'address in a note',
    harm: 'a family types a stranger’s address',
    text: changed('notes.glooko', 'First sign in at glooko-uk.site'),
    outcome: warned('address'),
  },
  // Breaking the reader.
  {
    name: 'a key of its own',
    harm: 'something that a later version would obey',
    text: changed('autoConfirm', true),
    outcome: refused('autoConfirm', 'is not a key we know: remove it'),
  },
  {
    name: 'provenance of its own',
    harm: 'passes itself off as the organisation’s',
    text: changed('provenance', 'managed'),
    outcome: refused('provenance', 'is not a key we know: remove it'),
  },
  {
    name: '`__proto__`',
    harm: 'changes every object of the program',
    text: json(least).replace('{', '{"__proto__":{"lockClinics":false},'),
    outcome: refused('__proto__', 'is not a key we know: remove it'),
  },
  {
    name: 'a newer version',
    harm: 'half of it is understood',
    text: changed('format', 'sharing-setup/clinic@2'),
    outcome: refused('format', 'is of a newer version: update Sharing Setup'),
  },
  {
    name: 'endless text',
    harm: 'covers the buttons and the warning',
    text: changed('name', 'N'.repeat(5000)),
    outcome: refused('name', 'is longer than 120 characters'),
  },
  {
    name: 'larger than 64 KiB',
    harm: 'slows or fills the browser',
    text: `${' '.repeat(70_000)}${json(full)}`,
    outcome: refused('', 'is larger than 64 KiB'),
  },
  {
    name: 'thirty thousand brackets',
    harm: 'ends the reader',
    text: '['.repeat(30_000) + ']'.repeat(30_000),
    outcome: refused('', 'must be an object in { }'),
  },
];
