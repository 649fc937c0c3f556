// Knockout: two-way bindings, `textInput` (hears `input`) or `value` (hears `change` only). The bindings are applied to
// the nodes by calls, since a `data-bind` attribute is compiled while the page runs, which its policy forbids.

import knockout from 'knockout/build/output/knockout-latest.js?url';
import { readVisit, wait } from '../shared/account.ts';
import { exposeField } from '../shared/recorder.ts';
import { ask, type Mount } from './form-spec.ts';

declare const ko: typeof import('knockout');

/** As a script of its own: inside of a module it looks for the window in ways that the page's policy forbids. */
function load(): Promise<Event> {
  const script = document.createElement('script');
  script.src = knockout;
  document.head.append(script);
  return new Promise((resolve) => script.addEventListener('load', resolve));
}

function node<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  bindings: object,
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  ko.applyBindingsToNode(element, bindings, {});
  return element;
}

/** Builds the form with one of Knockout's two bindings for text boxes. */
export function mountKnockout(binding: 'textInput' | 'value'): Mount {
  return async (root, spec, account) => {
    await load();
    await wait(readVisit().slow);
    const code = ko.observable('');
    const note = ko.observable('');
    const answer = ko.observable({ ok: false, message: '' });
    const clinics = ko.observableArray(account.clinics().map(({ name }) => name));
    exposeField('code', () => code());
    exposeField('note', () => note());

    const row = (label: string, model: typeof code, name: string) => {
      const line = document.createElement('div');
      line.className = 'row';
      line.append(
        node('label', { text: label }, { for: name }),
        node('input', { [binding]: model }, { id: name, class: name, type: 'text', autocomplete: 'off' }),
      );
      return line;
    };
    const submit = async () => {
      answer(await ask(spec, account, code()));
      clinics(account.clinics().map(({ name }) => name));
    };
    const status = {
      text: () => answer().message,
      visible: () => answer().message !== '',
      css: { good: () => answer().ok, bad: () => !answer().ok },
    };
    const form = node('form', { submit }, { class: 'share-form' });
    form.append(
      node('h1', { text: spec.heading }),
      node('p', { text: spec.about }),
      row(spec.codeLabel, code, 'share-code'),
      row(spec.noteLabel, note, 'share-note'),
      node('p', { text: ko.pureComputed(status.text), visible: ko.pureComputed(status.visible) }, { role: 'status' }),
      node('button', { text: spec.button }, { type: 'submit', class: 'share-button' }),
      node('h2', { text: spec.listTitle }),
    );
    const list = document.createElement('ul');
    const show = () => list.replaceChildren(...clinics().map((name) => node('li', { text: name })));
    clinics.subscribe(show);
    show();
    form.append(list);
    root.replaceChildren(form);
  };
}
