// Whether titles and button go with a label: what the group that a field is in is there for.

import { describe, expect, it } from 'vitest';
import { siteMatchers, weigh } from '../../../utils/page/evidence.ts';
import { SITES } from '../../../utils/sites/index.ts';
import type { ServiceId } from '../../../utils/sites/types.ts';

const ROUTE: Readonly<Record<ServiceId, string>> = {
  glooko: '/settings/account',
  clarity: '/i/ #/settings',
  libreview: '/account-settings/my-practices',
};

function weighed(service: ServiceId, title: string, label: string, button: string, attributes: string[] = []) {
  const texts = {
    label: [label],
    hint: [],
    near: [],
    help: [],
    title: [title],
    button: [button],
    attributes,
    rest: [],
    lead: null,
  };
  const { enough, alone } = weigh(siteMatchers(SITES[service]), texts, ROUTE[service]);
  return enough ? (alone ? 'alone' : 'enough') : 'no';
}

describe('a button that saves', () => {
  it.each<[string, ServiceId, string, string, string, string]>([
    ['goes with the person’s own clinics', 'libreview', 'My practices', 'Practice code', 'Save', 'alone'],
    ['in Polish', 'libreview', 'Moje gabinety', 'ID gabinetu', 'Zapisz', 'alone'],
    ['in Czech, by the plural alone', 'libreview', 'Ordinace', 'Identifikátor ordinace', 'Uložit', 'alone'],
    ['in Italian', 'clarity', 'Cliniche', 'Codice clinica', 'Salva', 'alone'],
    ['not with one clinic, which may be about itself', 'libreview', 'Practice', 'Practice code', 'Save', 'no'],
    ['not with the clinic’s details', 'clarity', 'Clinic details', 'Clinic code', 'Save', 'no'],
    ['not with a view', 'libreview', 'Reports', 'Practice code', 'Save', 'no'],
    ['not where only a code is asked for', 'clarity', 'My clinics', 'Code', 'Save', 'no'],
    ['goes with sharing, as any does', 'clarity', 'Share with your clinic', 'Clinic code', 'Save', 'enough'],
  ])('%s', (_what, service, title, label, button, expected) => {
    expect(weighed(service, title, label, button)).toBe(expected);
  });
});

describe('a title that says who sees what', () => {
  it.each<[string, string, string, string]>([
    ['is one of sharing', 'Your clinic can see your readings', 'Code your clinic gave you', 'enough'],
    ['in German', 'Ihre Klinik kann Ihre Werte sehen', 'Code Ihrer Klinik', 'enough'],
    ['in Italian', "L'ospedale potrà vedere i tuoi dati", 'Codice ricevuto dal centro diabetologico', 'enough'],
    ['but not without what is seen', 'See your clinic', 'Clinic code', 'no'],
    ['nor without who sees it', 'See your readings', 'Clinic code', 'no'],
  ])('%s', (_what, title, label, expected) => {
    expect(weighed('glooko', title, label, 'Whatever')).toBe(expected);
  });
});

describe('a team by itself', () => {
  it.each<[string, string, string, string, string]>([
    ['is whose title it stands under', 'Care team', 'Team code', 'Next', 'enough'],
    ['in Dutch', 'Diabetesteam', 'Teamcode', 'Volgende', 'enough'],
    ['in Czech', 'Tým péče', 'Kód týmu', 'Další', 'enough'],
    ['is anybody’s under another', 'Football', 'Team code', 'Next', 'no'],
    ['is anybody’s under none', '', 'Team code', 'Next', 'no'],
    ['a device is none', 'Equipo médico', 'Código del equipo', 'Siguiente', 'no'],
  ])('%s', (_what, title, label, button, expected) => {
    expect(weighed('glooko', title, label, button)).toBe(expected);
  });
});

describe('a label that goes on with a clause', () => {
  it.each<[string, string, string, string, string]>([
    [
      'names the box where the button does it',
      'Anything',
      'ProConnect code as printed overleaf there',
      'Connect',
      'enough',
    ],
    ['and where the title does', 'Add a ProConnect code', 'ProConnect code as printed overleaf there', 'Ok', 'enough'],
    ['not under a title that nobody reads', 'Something odd', 'ProConnect code as printed overleaf there', 'Ok', 'no'],
    ['not where it tells of a trouble', 'ProConnect', 'ProConnect code that gave you an error', 'Send', 'no'],
    ['nor of another’s', 'ProConnect', 'ProConnect code of your dietitian in the town', 'Connect', 'no'],
    [
      'nor of the clinic alone',
      'ProConnect',
      'The clinic that sent you the ProConnect code some weeks ago',
      'Connect',
      'no',
    ],
    ['nor of an end', 'ProConnect', 'ProConnect code you would like to remove', 'Ok', 'no'],
    ['nor of somebody else', 'ProConnect', 'ProConnect code your school nurse wrote down', 'Ok', 'no'],
  ])('%s', (_what, title, label, button, expected) => {
    expect(weighed('glooko', title, label, button, ['proconnectCode'])).toBe(expected);
  });
});

it.each([
  ['Qual è il tuo codice ProConnect?', 'enough'],
  ['Il tuo codice ProConnect', 'enough'],
  ['Il tuo codice', 'no'],
])('“%s”: a code that bears the clinic’s name for it is not the person’s own: %s', (label, expected) => {
  expect(weighed('glooko', 'ProConnect', label, 'Continua')).toBe(expected);
});

it.each<[string, 'enough' | 'no']>([
  ['Clinic that gave you the ProConnect code', 'no'],
  ['Klinik, von der Sie den ProConnect-Code haben', 'no'],
  ['Clinique qui vous a donné le code ProConnect', 'no'],
  ['Clínica que le dio el código ProConnect', 'no'],
  ['Kliniek die u de ProConnect-code gaf', 'no'],
  ['Klinik som gav dig ProConnect-koden', 'no'],
  ['Poradnia, która dała Ci kod ProConnect', 'no'],
  ['Enter the practice that gave you the practice’s ProConnect code', 'no'],
  ['Geben Sie die Klinik ein, die Ihnen den ProConnect-Code gegeben hat', 'no'],
  ['Vul de kliniek in die u de ProConnect-code heeft gegeven', 'no'],
  ['Enter the ward that gave you the ProConnect code', 'no'],
  ['Size ProConnect kodunu veren kliniği yazın', 'no'],
  ['Zadejte den, kdy vám klinika dala kód ProConnect', 'no'],
  ['ProConnect code that your clinic gave you', 'enough'],
  ['Your clinic’s ProConnect code', 'enough'],
  ['Code ProConnect que votre clinique vous a donné', 'enough'],
])('“%s”, where the clinic comes first, asks for the clinic: %s', (label, expected) => {
  expect(weighed('glooko', 'Add a ProConnect code', label, 'Connect')).toBe(expected);
});
