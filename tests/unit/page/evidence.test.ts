// What the texts around a field amount to: at least two witnesses, and the box named in words that a person sees.

import { describe, expect, it } from 'vitest';
import { siteMatchers, type Weighed, weigh } from '../../../utils/page/evidence.ts';
import type { FieldTexts } from '../../../utils/page/field-texts.ts';
import { SITES } from '../../../utils/sites/index.ts';
import type { ServiceId } from '../../../utils/sites/types.ts';

const NOTHING: FieldTexts = { name: [], near: [], help: [], place: [], button: [], attributes: [] };
function weighed(service: ServiceId, texts: Partial<FieldTexts>, route = '/'): Weighed {
  return weigh(siteMatchers(SITES[service]), { ...NOTHING, ...texts }, route);
}

describe('enough', () => {
  it.each<[ServiceId, string, Partial<FieldTexts>, string?]>([
    ['glooko', 'label and button', { name: ['ProConnect Code'], button: ['Submit'] }],
    ['glooko', 'label and title', { name: ['ProConnect Code'], place: ['Add a ProConnect Code'] }],
    ['glooko', 'label by eye and title', { near: ['ProConnect code'], place: ['ProConnect'] }],
    ['glooko', 'the newer words', { name: ['Care team code'], place: ['Add Care Team'], button: ['Continue'] }],
    ['glooko', 'German', { name: ['ProConnect-Code'], button: ['Weiter'] }],
    ['clarity', 'label and button', { name: ['Clinic share code'], button: ['Share data'] }],
    ['clarity', 'label and route', { name: ['Share code'], button: [] }, '/i/ #/settings'],
    [
      'clarity',
      'title and markup, no label',
      { place: ['Share with your clinic: enter the clinic code'], attributes: ['clinic-code'] },
    ],
    ['libreview', 'label and button', { name: ['Practice ID'], button: ['Add'] }],
    [
      'libreview',
      'a floating label and markup',
      { near: ['Practice ID'], attributes: ['myPractices-practiceId-input'] },
    ],
    ['libreview', 'Spanish', { near: ['ID del centro/consultorio'], button: ['Agregar'] }],
    ['libreview', 'label and route', { name: ['Practice ID'] }, '/account-settings/my-practices'],
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
    ['glooko', 'a label alone', { name: ['ProConnect Code'] }],
    ['glooko', 'the same words heard twice', { name: ['ProConnect Code'], near: ['ProConnect code:'] }],
    ['glooko', 'a code of no one', { name: ['Code'], button: ['Submit'] }, '/settings'],
    [
      'glooko',
      'another field in the dialog',
      { name: ['Your full name'], place: ['ProConnect Code'], button: ['Submit'] },
    ],
    [
      'glooko',
      '… on the very page, too',
      { name: ['Your full name'], place: ['Add a ProConnect Code'], button: ['Submit'] },
      '/settings/account',
    ],
    [
      'glooko',
      'names in the markup only',
      { attributes: ['proconnect-code'], button: ['Submit'] },
      '/settings/account',
    ],
    ['glooko', 'an unlabelled box on a settings page', { button: ['Save'] }, '/settings/account'],
    ['clarity', 'a name', { name: ['First name'], place: ['Settings'], button: ['Save'] }, '/i/ #/settings'],
    [
      'clarity',
      'target ranges',
      { name: ['Target range, low'], place: ['Settings'], button: ['Save'] },
      '/i/ #/settings',
    ],
    ['libreview', 'a device', { name: ['Device ID'], button: ['Add'] }],
    ['libreview', 'an e-mail', { name: ['Email'], place: ['My Practices'], button: ['Send'] }],
    ['libreview', 'a search', { name: ['Search practices'], button: ['Search'] }],
  ])('%s: %s', (service, _what, texts, route) => {
    expect(weighed(service, texts, route).enough).toBe(false);
  });
});

describe('what is told', () => {
  it('each witness once, with the words of our lists and where they stood', () => {
    const { why } = weighed(
      'libreview',
      { name: ['Practice ID'], place: ['My Practices'], button: ['Add'], attributes: ['practiceId'] },
      '/account-settings',
    );
    expect(why.map(({ kind }) => kind)).toEqual(['name', 'place', 'button', 'attributes', 'route']);
    expect(why.find(({ kind }) => kind === 'name')).toMatchObject({ text: 'Practice ID', weight: 3 });
    for (const { words } of why) expect(words.length).toBeGreaterThan(0);
  });

  it('the score is the sum of the weights', () => {
    const { why, score } = weighed('glooko', { name: ['ProConnect Code'], place: ['ProConnect'], button: ['Submit'] });
    expect(score).toBe(why.reduce((sum, { weight }) => sum + weight, 0));
  });

  it('another service’s words do not count', () => {
    expect(weighed('clarity', { name: ['ProConnect'], place: ['ProConnect'], button: ['Submit'] }).enough).toBe(false);
    expect(weighed('glooko', { name: ['Practice ID'], button: ['Submit'] }).enough).toBe(false);
  });
});
