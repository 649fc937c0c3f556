// What the texts around a field amount to: at least two witnesses, and the box named in words that a person sees.

import { describe, expect, it } from 'vitest';
import { type SiteMatchers, siteMatchers, type Weighed, weigh } from '../../../utils/page/evidence.ts';
import type { FieldTexts } from '../../../utils/page/field-texts.ts';
import { SITES } from '../../../utils/sites/index.ts';
import type { ServiceId } from '../../../utils/sites/types.ts';

const NOTHING: FieldTexts = {
  label: [],
  hint: [],
  near: [],
  help: [],
  title: [],
  button: [],
  attributes: [],
  rest: [],
  lead: null,
};
// Compiling the words of sixteen languages takes longer than all the tests.
const compiled = new Map(Object.values(SITES).map((site) => [site.id, siteMatchers(site)]));
const matchersOf = (service: ServiceId) => compiled.get(service) as SiteMatchers;

function weighed(service: ServiceId, texts: Partial<FieldTexts>, route = '/'): Weighed {
  return weigh(matchersOf(service), { ...NOTHING, ...texts }, route);
}

describe('enough', () => {
  it.each<[ServiceId, string, Partial<FieldTexts>, string?]>([
    ['glooko', 'label and button', { label: ['ProConnect Code'], button: ['Submit'] }],
    ['glooko', 'label and title', { label: ['ProConnect Code'], title: ['Add a ProConnect Code'] }],
    ['glooko', 'label by eye and title', { near: ['ProConnect code'], title: ['ProConnect'] }],
    ['glooko', 'the newer words', { label: ['Care team code'], title: ['Add Care Team'], button: ['Continue'] }],
    ['glooko', 'German', { label: ['ProConnect-Code'], button: ['Weiter'] }],
    ['clarity', 'label and button', { label: ['Clinic share code'], button: ['Share data'] }],
    ['clarity', 'label and route', { label: ['Share code'], button: [] }, '/i/ #/settings'],
    [
      'clarity',
      'title and markup, no label',
      { title: ['Share with your clinic: enter the clinic code'], attributes: ['clinic-code'] },
    ],
    ['libreview', 'label and button', { label: ['Practice ID'], button: ['Add'] }],
    [
      'libreview',
      'a floating label and markup',
      { near: ['Practice ID'], attributes: ['myPractices-practiceId-input'] },
    ],
    ['libreview', 'Spanish', { near: ['ID del centro/consultorio'], button: ['Agregar'] }],
    ['libreview', 'label and route', { label: ['Practice ID'] }, '/account-settings/my-practices'],
    [
      'glooko',
      'text that says whose, a placeholder that says “code”',
      { near: ['ProConnect code'], hint: ['Enter code'], button: ['Submit'] },
    ],
    ['clarity', 'a code for sharing', { label: ['Code to share'], button: ['Share'] }],
    ['glooko', 'a placeholder for a label', { hint: ['ProConnect Code'], button: ['Submit'] }],
    [
      'glooko',
      'a placeholder that says whose, text that says “code”',
      { near: ['Code'], hint: ['ProConnect code'], button: ['Submit'] },
    ],
    [
      'clarity',
      'a label in words, a title that says whose',
      { label: ['Enter code to share'], title: ['My clinics'], button: ['Share'] },
    ],
  ])('%s: %s', (service, _what, texts, route) => {
    const { enough, why } = weighed(service, texts, route);
    expect(enough).toBe(true);
    expect(why.length).toBeGreaterThanOrEqual(2);
  });
});

describe('not enough', () => {
  it.each<[ServiceId, string, Partial<FieldTexts>, string?]>([
    ['glooko', 'nothing', {}],
    ['glooko', 'the route alone', {}, '/settings/account'],
    ['glooko', 'a label alone', { label: ['ProConnect Code'] }],
    ['glooko', 'the same words heard twice', { label: ['ProConnect Code'], near: ['ProConnect code:'] }],
    ['glooko', 'a code of no one', { label: ['Code'], button: ['Submit'] }, '/settings'],
    [
      'glooko',
      'another field in the dialog',
      { label: ['Your full name'], title: ['ProConnect Code'], button: ['Submit'] },
    ],
    [
      'glooko',
      '… on the very page, too',
      { label: ['Your full name'], title: ['Add a ProConnect Code'], button: ['Submit'] },
      '/settings/account',
    ],
    [
      'glooko',
      'names in the markup only',
      { attributes: ['proconnect-code'], button: ['Submit'] },
      '/settings/account',
    ],
    ['glooko', 'an unlabelled box on a settings page', { button: ['Save'] }, '/settings/account'],
    ['clarity', 'a name', { label: ['First name'], title: ['Settings'], button: ['Save'] }, '/i/ #/settings'],
    [
      'clarity',
      'target ranges',
      { label: ['Target range, low'], title: ['Settings'], button: ['Save'] },
      '/i/ #/settings',
    ],
    ['libreview', 'a device', { label: ['Device ID'], button: ['Add'] }],
    ['libreview', 'an e-mail', { label: ['Email'], title: ['My Practices'], button: ['Send'] }],
    ['libreview', 'a search', { label: ['Search practices'], button: ['Search'] }],
    [
      'glooko',
      'a code for sharing',
      { label: ['Code to share'], title: ['ProConnect'], button: ['Share'] },
      '/settings/account',
    ],
    [
      'glooko',
      'help alone',
      { help: ['Enter the ProConnect code from your clinic'], button: ['Submit'] },
      '/settings/account',
    ],
    [
      'glooko',
      'a title that says whose, without a code, over no label',
      { title: ['Care Team'], button: ['Submit'] },
      '/settings/account',
    ],
  ])('%s: %s', (service, _what, texts, route) => {
    expect(weighed(service, texts, route).enough).toBe(false);
  });
});

// The strongest company that a box of each service can have.
const ACCOUNT = '/settings/account';
const BESIDE: Readonly<Record<ServiceId, readonly [texts: Partial<FieldTexts>, route: string]>> = {
  glooko: [{ title: ['Add a ProConnect Code'], button: ['Connect'], attributes: ['proconnect-code'] }, ACCOUNT],
  clarity: [
    { title: ['Share code from your clinic'], button: ['Share'], attributes: ['clinic-code'] },
    '/i/ #/settings/sharing',
  ],
  libreview: [
    { title: ['Add a practice: Practice ID'], button: ['Add'], attributes: ['practiceId'] },
    '/account-settings/my-practices',
  ],
};

describe('a label that says something else refuses, whatever stands beside it', () => {
  it.each(Object.entries(BESIDE) as [ServiceId, (typeof BESIDE)[ServiceId]][])(
    '%s: with no label the same company is enough',
    (service, [texts, route]) => {
      expect(weighed(service, texts, route).enough).toBe(true);
    },
  );

  const elsewhere = ['Your full name', 'Nickname', 'ICD-10 code', 'Your Glooko code', 'Device ID', 'Notes', 'Colour'];
  const rows = (Object.keys(BESIDE) as ServiceId[]).flatMap((service) =>
    elsewhere.flatMap((text) => (['label', 'near', 'hint'] as const).map((place) => [service, place, text] as const)),
  );
  it.each(rows)('%s: %s “%s”', (service, place, text) => {
    const [texts, route] = BESIDE[service];
    expect(weighed(service, { ...texts, [place]: [text] }, route).enough).toBe(false);
  });

  it.each(['near', 'hint'] as const)('and it outranks the right words: %s', (place) => {
    const [texts, route] = BESIDE.glooko;
    const said = { ...texts, [place]: ['ProConnect Code'] };
    expect(weighed('glooko', said, route).enough).toBe(true);
    expect(weighed('glooko', { ...said, label: ['Nickname'] }, route).enough).toBe(false);
  });
});

describe('a label that says only “code” needs a title that says whose', () => {
  const submit = { button: ['Submit'] };
  it.each<[boolean, ServiceId, string, Partial<FieldTexts>, string?]>([
    [true, 'glooko', 'owner, button and route', { label: ['Code'], title: ['Care Team'], ...submit }, ACCOUNT],
    [true, 'glooko', 'owner and button', { label: ['Code'], title: ['Care Team'], ...submit }],
    [true, 'glooko', 'owner and route', { label: ['Code'], title: ['Care Team'] }, ACCOUNT],
    [true, 'glooko', 'brand', { label: ['Enter your code'], title: ['ProConnect'], ...submit }],
    [true, 'glooko', 'in German', { label: ['Code eingeben'], title: ['Behandlungsteam'], ...submit }],
    [true, 'glooko', 'in French', { label: ['Saisissez votre code'], title: ['Votre clinique'], ...submit }],
    [true, 'glooko', 'in Spanish', { label: ['Introduce el código'], title: ['Tu clínica'], ...submit }],
    [true, 'glooko', 'by place', { near: ['Code'], title: ['Care Team'], ...submit }],
    [true, 'glooko', 'in a placeholder', { hint: ['Enter code'], title: ['Care Team'], ...submit }],
    [true, 'libreview', 'where a code is an ID', { label: ['ID'], title: ['My Practices'], button: ['Add'] }],
    [true, 'clarity', 'an added word for sharing', { label: ['Add code'], title: ['My clinic'], button: ['Share'] }],
    [false, 'glooko', 'no title', { label: ['Code'], ...submit }, ACCOUNT],
    [false, 'glooko', 'a title of no one', { label: ['Code'], title: ['Enter your code'], ...submit }, ACCOUNT],
    [false, 'glooko', 'a title of something else', { label: ['Code'], title: ['Devices'], ...submit }, ACCOUNT],
    [false, 'glooko', 'a title, nothing else', { label: ['Code'], title: ['Care Team'] }],
    [false, 'glooko', 'whose only in the markup', { label: ['Code'], attributes: ['proconnect'], ...submit }, ACCOUNT],
    [false, 'glooko', 'whose only on the button', { label: ['Code'], button: ['ProConnect'] }, ACCOUNT],
    [false, 'glooko', 'whose only in the help', { label: ['Code'], help: ['From your clinic'], ...submit }, ACCOUNT],
    [false, 'glooko', 'another code', { label: ['ICD-10 code'], title: ['ProConnect'], ...submit }, ACCOUNT],
    [false, 'glooko', 'one’s own code', { label: ['Your Glooko code'], title: ['ProConnect'], ...submit }, ACCOUNT],
    [false, 'glooko', 'an ID', { label: ['ID'], title: ['ProConnect'], ...submit }, ACCOUNT],
    [
      false,
      'clarity',
      'what it does, not whose',
      { label: ['Code'], title: ['Share data'], button: ['Share'] },
      '/ #/settings',
    ],
    [false, 'libreview', 'another ID', { label: ['Sensor ID'], title: ['My Practices'], button: ['Add'] }, '/account'],
  ])('%s, %s: %s', (enough, service, _what, texts, route) => {
    expect(weighed(service, texts, route).enough).toBe(enough);
  });
});

describe('a placeholder contradicts a label by place if it speaks of something else', () => {
  const ours = { title: ['ProConnect'], button: ['Submit'] };
  const refused = ['Nickname', 'Search foods', 'Ihr Name', 'jane@example.org'];
  const silent = ['XXXX-XXXX', 'e.g. 09646522', 'ABC123', 'Enter code', 'ab', '…', '–'];

  it.each(refused)('“%s”', (placeholder) => {
    expect(weighed('glooko', { ...ours, near: ['ProConnect Code'], hint: [placeholder] }).enough).toBe(false);
  });

  it.each(silent)('“%s” does not', (placeholder) => {
    expect(weighed('glooko', { ...ours, near: ['ProConnect Code'], hint: [placeholder] }).enough).toBe(true);
  });

  it.each([...refused, ...silent])('a label by markup stands whatever “%s” says', (placeholder) => {
    expect(weighed('glooko', { ...ours, label: ['ProConnect Code'], hint: [placeholder] }).enough).toBe(true);
  });
});

describe('what is told', () => {
  it('each witness once, with the words of our lists and where they stood', () => {
    const { why } = weighed(
      'libreview',
      { label: ['Practice ID'], title: ['My Practices'], button: ['Add'], attributes: ['practiceId'] },
      '/account-settings',
    );
    expect(why.map(({ kind }) => kind)).toEqual(['name', 'title', 'button', 'attributes', 'route']);
    expect(why.find(({ kind }) => kind === 'name')).toMatchObject({ text: 'Practice ID', weight: 3 });
    for (const { words } of why) expect(words.length).toBeGreaterThan(0);
  });

  it('the score is the sum of the weights', () => {
    const { why, score } = weighed('glooko', { label: ['ProConnect Code'], title: ['ProConnect'], button: ['Submit'] });
    expect(score).toBe(why.reduce((sum, { weight }) => sum + weight, 0));
  });

  it('another service’s words do not count', () => {
    expect(weighed('clarity', { label: ['ProConnect'], title: ['ProConnect'], button: ['Submit'] }).enough).toBe(false);
    expect(weighed('glooko', { label: ['Practice ID'], button: ['Submit'] }).enough).toBe(false);
  });
});
