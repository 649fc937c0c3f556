// No framework: DOM calls, and a variable that `input` and `change` keep up to date. Labels sit in a table's header
// cells. The variant that submits by itself does so at every `change`, as some one-field pages do.

import { readVisit, wait } from '../shared/account.ts';
import { exposeField } from '../shared/recorder.ts';
import { ask, type Mount } from './form-spec.ts';

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
  className = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  element.className = className;
  return element;
}

/** Builds the form; where `submitsItself`, a `change` of the code field sends it. */
export function mountPlain(submitsItself: boolean): Mount {
  return async (root, spec, account) => {
    await wait(readVisit().slow);
    const held = { code: '', note: '' };
    let lastSent = '';
    const form = make('form', '', 'share-form');
    const table = make('table');
    const row = (key: keyof typeof held, label: string, className: string) => {
      const line = table.insertRow();
      const head = make('th', label);
      head.scope = 'row';
      const input = make('input', '', className);
      input.name = key;
      input.autocomplete = 'off';
      const read = () => {
        held[key] = input.value;
      };
      input.addEventListener('input', read);
      input.addEventListener('change', read);
      exposeField(key, () => held[key]);
      line.append(head);
      line.insertCell().append(input);
      return input;
    };
    const code = row('code', spec.codeLabel, 'share-code');
    row('note', spec.noteLabel, 'share-note');
    const message = make('p');
    message.setAttribute('role', 'status');
    const list = make('ul');
    const showClinics = () => list.replaceChildren(...account.clinics().map((clinic) => make('li', clinic.name)));
    form.append(make('h1', spec.heading), make('p', spec.about), table, message);
    form.append(make('button', spec.button, 'share-button'), make('h2', spec.listTitle), list);
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      // Leaving the field has sent it already where the page submits by itself.
      if (submitsItself && held.code === lastSent) return;
      lastSent = held.code;
      const answer = await ask(spec, account, held.code);
      message.className = answer.ok ? 'good' : 'bad';
      message.textContent = answer.message;
      showClinics();
    });
    if (submitsItself) code.addEventListener('change', () => form.requestSubmit());
    showClinics();
    root.replaceChildren(form);
  };
}
