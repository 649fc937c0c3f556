// One-form practice pages: each framework on each service's host, one that submits by itself, and, in lists of their own
// outside of the registry, those whose box or surroundings are not like any other's.

import { clarityWords } from '../clarity/words.ts';
import type { ServiceName } from '../codes.ts';
import { glookoWords } from '../glooko/words.ts';
import { libreviewWords } from '../libreview/words.ts';
import type { SitePage } from '../site-page.ts';

const places: Record<ServiceName, { url: string; name: string; button: string }> = {
  glooko: { url: 'https://us.my.glooko.com/proconnect', name: 'Glooko', button: glookoWords.en.submit },
  clarity: { url: 'https://clarity.dexcom.com/share', name: 'Clarity', button: clarityWords.en.share },
  libreview: { url: 'https://www.libreview.com/practices', name: 'LibreView', button: libreviewWords.en.add },
};

const frameworks: Record<string, string> = {
  react: 'React, controlled input inside its label',
  vue: 'Vue, v-model, floating label after the input',
  'vue-lazy': 'Vue, v-model.lazy: only `change` is heard',
  preact: 'Preact, controlled input named by a heading',
  svelte: 'Svelte, bind:value, the field described by a term in a list',
  knockout: 'Knockout, textInput: `input` is heard',
  'knockout-value': 'Knockout, value: only `change` is heard',
  ember: 'Ember-like two-way binding, label by aria-labelledby, new ids at each render',
  plain: 'no framework, label in a table header cell',
};

function page(service: ServiceName, framework: string, shows: string): SitePage {
  const { url, name, button } = places[service];
  return {
    id: `F-${framework}-${service}`,
    service,
    url: `${url}?f=${framework}`,
    file: `frameworks/${service}.html`,
    title: `${name}: one form (${framework})`,
    shows: `A page with one sharing form: ${shows}.`,
    kind: 'box',
    steps: [],
    box: '.share-code',
    button: '.share-button',
    buttonName: button,
  };
}

const services: ServiceName[] = ['glooko', 'clarity', 'libreview'];

export const frameworkPages: SitePage[] = [
  ...services.flatMap((service) => Object.entries(frameworks).map(([name, shows]) => page(service, name, shows))),
  { ...page('clarity', 'autosubmit', 'no framework, submits by itself at each `change`'), submitsItself: true },
];

const onBlur = 'AngularJS, ng-model with updateOn: blur: only `blur` is heard';

/** AngularJS writes classes on the field and the form itself as soon as a value comes in. */
export const angularJsPages: SitePage[] = [
  ...services.map((service) => page(service, 'angularjs', 'AngularJS, ng-model')),
  page('libreview', 'angularjs-blur', onBlur),
];

/** LibreView's inputs are known to take their value when focus leaves; of the other two services nobody knows it. */
export const blurPages: SitePage[] = [
  page('glooko', 'angularjs-blur', onBlur),
  page('clarity', 'angularjs-blur', onBlur),
];

/** The box, its label and its form are in an open shadow root: `>>>` goes into it, as in puppeteer's selectors. */
export const shadowPages: SitePage[] = services.map((service) => ({
  ...page(service, 'lit', 'Lit, everything in an open shadow root'),
  box: 'share-element >>> .share-code',
  button: 'share-element >>> .share-button',
}));
