// Owns what each key of a clinic's file and of a policy means, for the tables in docs/. What a key may hold is the schema's.

const code = (service: string, name: string) => ({
  [`services.${service}`]: `${name}: leave it out where the clinic does not use it; \`{}\` where the code is not known`,
  [`services.${service}.code`]: 'the clinic’s code there',
  [`services.${service}.shownAs`]:
    'the name that the service shows once the clinic is linked; families are asked to look for it',
  [`services.${service}.checkedOn`]: 'when somebody last read the code at its source',
  [`services.${service}.source`]: 'where it was read',
});

/** The keys of a clinic's file. */
export const PROFILE_MEANINGS: Readonly<Record<string, string>> = {
  format: 'what the file is, and its version',
  id: 'the clinic’s own id; keep it when a code changes',
  name: 'as families know the clinic',
  country: 'decides which regional site is opened',
  contact: 'how families reach the clinic',
  'contact.phone': 'telephone number',
  'contact.email': 'e-mail address',
  'contact.website': 'the clinic’s own page',
  'contact.hours': 'when somebody answers',
  'contact.urgent': 'whom to ask when it can’t wait',
  services: 'the codes',
  ...code('glooko', 'Glooko'),
  ...code('clarity', 'Dexcom Clarity'),
  ...code('libreview', 'LibreView'),
  notes: 'the clinic’s own words to families',
  'notes.glooko': 'about Glooko',
  'notes.clarity': 'about Dexcom Clarity',
  'notes.libreview': 'about LibreView',
  'notes.carelink': 'about CareLink, which has no clinic code; never a request for a password',
  'notes.general': 'about everything else',
};

/** The keys of a policy. */
export const POLICY_MEANINGS: Readonly<Record<string, string>> = {
  clinics: 'pinned, read-only, “Set by your organisation”',
  defaultClinic: 'the id of the clinic that is chosen without asking; it counts as confirmed',
  prefill: 'put the code in on sight, or only after a click',
  lockClinics:
    'no adding, editing, importing or restoring; clinics stored in any other way are ignored. Needs `clinics` or `defaultClinic`',
  services: 'which services are on; all where it is left out',
  wardMode: 'start in ward mode',
  idleResetMinutes: 'ward mode: end the visit after so many minutes without use (10 where left out)',
  log: '`full`: each step with time, service, clinic and outcome; `counts`: only totals for each day, service and outcome; `off`: nothing. What was written before stays until it is erased or old. Left out, the person chooses, `full` at first',
  logRetentionDays:
    'each entry is deleted after so many days (365 where left out, 30 in ward mode); the totals of a month when all of it is that old',
  language:
    'the language in use until a person chooses one: `en`, `ar`, `pa`, `pl`, `ro`, `ur` or `zh-Hans`; a country after it (`pl-PL`) does not matter; one that is not there is English',
  uncheckedLanguages:
    '`false`: translations that no person has checked can’t be chosen, and are not used where `language` names one',
  showWelcome:
    '`false` leaves out the page that opens once after the installation; with locked clinics and a `defaultClinic` it never opens',
};
