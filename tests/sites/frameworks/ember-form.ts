// Ember-like two-way binding: every answer renders the form anew, with new ids and new nodes.

import { type Component, emberId, escapeHtml, mount } from '../clarity/app/ember-like.ts';
import { readVisit, wait } from '../shared/account.ts';
import { ask, type Mount } from './form-spec.ts';

export const mountEmber: Mount = async (root, spec, account) => {
  await wait(readVisit().slow);
  const model = { shareCode: '', note: '' };
  let answer = { ok: false, message: '' };
  const row = (key: string, className: string, label: string) => {
    const id = emberId();
    return `<div class="row"><div id="${id}-label">${label}</div>
      <input id="${id}" class="${className} ember-text-field" aria-labelledby="${id}-label" autocomplete="off" data-bind="${key}"></div>`;
  };
  const component: Component = {
    model,
    actions: {},
    template: () => `<form class="share-form"><h1>${spec.heading}</h1><p>${spec.about}</p>
      ${row('shareCode', 'share-code', spec.codeLabel)}${row('note', 'share-note', spec.noteLabel)}
      ${answer.message ? `<p class="${answer.ok ? 'good' : 'bad'}" role="status">${escapeHtml(answer.message)}</p>` : ''}
      <button type="submit" class="share-button">${spec.button}</button>
      <h2>${spec.listTitle}</h2><ul>${account
        .clinics()
        .map((clinic) => `<li>${escapeHtml(clinic.name)}</li>`)
        .join('')}</ul></form>`,
    patch(at) {
      const button = at.querySelector<HTMLButtonElement>('.share-button');
      if (button !== null) button.disabled = model.shareCode.trim() === '';
    },
  };
  root.addEventListener('submit', async (event) => {
    event.preventDefault();
    answer = await ask(spec, account, model.shareCode);
    view.render();
  });
  const view = mount(component, root);
};
