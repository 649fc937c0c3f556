// A label, and the button that goes with it, are made of known words or are not ours.

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

describe('a word that nobody knows refuses, with no list of what it might be', () => {
  const company: Partial<FieldTexts> = { title: ['My Practices'], button: ['Add'] };
  it.each<[enough: boolean, what: string, Partial<FieldTexts>]>([
    [true, 'known words only', { label: ['Enter the ID of your practice'] }],
    [false, 'in the label', { label: ['Flibberty ID of your practice'] }],
    [false, 'in a label by place', { near: ['Practice flibberty ID'] }],
    [false, 'in a placeholder that stands for the label', { hint: ['Practice flibberty ID'] }],
    [true, 'in a placeholder under a label that names the box', { label: ['Practice ID'], hint: ['Flibberty'] }],
    [false, 'in a placeholder under a label that says only “ID”', { label: ['ID'], hint: ['Flibberty ID'] }],
    [
      true,
      'on the button, under the service’s own name for the code',
      { label: ['Practice ID'], button: ['Flibberty'] },
    ],
    [false, '… but not under any other', { label: ['ID of the practice'], title: [], button: ['Flibberty'] }],
    [true, 'in the title, with a button that says what it does', { label: ['Practice ID'], title: ['Flibberty'] }],
    [
      false,
      'in the title, with a button that goes on with anything',
      { label: ['ID of the practice'], title: ['Flibberty'], button: ['Continue'] },
    ],
    [
      false,
      '… not even with the service’s own name for the code',
      { label: ['Practice ID'], title: ['Flibberty'], button: ['Continue'] },
    ],
    [
      false,
      '… unless it speaks of us as well',
      { label: ['Practice ID'], title: ['Flibberty of my practice'], button: ['Continue'] },
    ],
    [
      false,
      '… or is of what is looked at and filtered',
      { label: ['Practice ID'], title: ['Reports'], button: ['Continue'] },
    ],
    [
      true,
      'on the button, under a title of doing it',
      { label: ['Practice ID'], title: ['Add a practice'], button: ['Flibberty'] },
    ],
    [
      false,
      '… not under one that tells of what was done',
      { label: ['Practice ID'], title: ['Linked practices'], button: ['Flibberty'] },
    ],
    [
      true,
      'in a title further out than the one that tells',
      { label: ['ID'], title: ['Add a practice', 'Flibberty'], button: ['Add'] },
    ],
    [false, 'in a nearer one over “ID”', { label: ['ID'], title: ['Flibberty', 'Add a practice'], button: ['Add'] }],
    [true, 'not in the title', { label: ['Practice ID'], title: ['Account settings'], button: ['Continue'] }],
    [false, 'in the title over “ID”', { label: ['ID'], title: ['Flibberty of my practice'] }],
    [false, 'in the title over no label', { title: ['Flibberty practice ID'], attributes: ['practiceId'] }],
    [true, 'an example with digits is no word', { label: ['Practice ID (e.g. AB-1234)'] }],
    [true, 'articles are known by their look', { label: ['ID de la practice'] }],
    [false, 'two letters may be an abbreviation', { label: ['QR practice ID'] }],
    [false, '… or several', { label: ['T.C. practice ID'] }],
  ])('%s: %s', (enough, _what, texts) => {
    expect(weighed('libreview', { ...company, ...texts }, '/account-settings').enough).toBe(enough);
  });

  it.each<[enough: boolean, label: string]>([
    [true, 'Klinikcode'],
    [true, 'Deelcode'],
    [true, 'Klinikan jakokoodi'],
    [false, 'Kortingscode'],
    [false, 'Klinikens parkeringskod'],
    [false, 'Klinikan pysäköintikoodi'],
  ])('%s: a compound is known by its first part: %s', (enough, label) => {
    expect(weighed('clarity', { label: [label], title: ['My clinics'], button: ['Share'] }).enough).toBe(enough);
  });
});

describe('a code of the person’s own', () => {
  it.each<[enough: boolean, label: string]>([
    [false, 'Your code'],
    [false, 'Your code for the clinic'],
    [false, 'Ihr Code'],
    [false, 'Su código'],
    [true, 'Enter your code'],
    [true, 'Your clinic’s code'],
    [true, 'Your ProConnect code'],
    [true, 'Ihr ProConnect-Code'],
  ])('%s: %s', (enough, label) => {
    expect(weighed('glooko', { label: [label], title: ['Care Team'], button: ['Add'] }).enough).toBe(enough);
  });
});

describe('a label that the vetoes know goes on to them, so that they can say why', () => {
  it.each(['Practice verification code', 'Search by practice ID', 'Postcode of your practice'])('%s', (label) => {
    expect(weighed('libreview', { label: [label], title: ['My Practices'], button: ['Add'] }).enough).toBe(true);
  });
});
