// The section that takes the clinic's share code: field, consent box, "Share", and the list of clinics. Modelled as a
// whole; the consent sentence is the one of the older app flow. The extension must never tick it.

import { wait } from '../../shared/account.ts';
import { countSubmit } from '../../shared/recorder.ts';
import { type Component, emberId, escapeHtml, mount } from './ember-like.ts';
import { habits } from './field-habits.ts';
import type { Setup } from './setup.ts';

const ENABLED_AFTER = 1200;

function field({ words, asList }: Setup): string {
  const input = (id: string, more = '') =>
    `<input id="${id}" class="ember-text-field ember-view" type="text" autocomplete="off" spellcheck="false"
      data-test-share-code data-bind="shareCode" ${more}>`;
  const id = emberId();
  return asList
    ? `<dl class="cui-list"><dt>${words.codeLabel}</dt><dd>${input(id)}</dd></dl>`
    : `<div class="cui-field"><label for="${id}">${words.codeLabel}</label>${input(id)}</div>`;
}

/** Shows the section. @returns what takes it away. */
export function sharingSection(root: HTMLElement, setup: Setup): () => void {
  const { words, account } = setup;
  const folded = setup.sharing === 'folded';
  const model = { shareCode: '', consent: false };
  let message = '';
  let good = false;
  let busy = false;
  let late = setup.sharing === 'later';

  const clinics = () =>
    account
      .clinics()
      .map(
        (clinic) => `<li class="cui-clinic" data-test-clinic><strong>${escapeHtml(clinic.name)}</strong>
        <span class="cui-muted">${words.codeLabel}: ${escapeHtml(clinic.code)}</span>
        <button type="button" class="btn btn-link" data-code="${escapeHtml(clinic.code)}">${words.stop}</button></li>`,
      )
      .join('');

  const component: Component = {
    model,
    template:
      () => `${folded ? `<details><summary>${words.sharing}</summary>` : ''}<section class="cui-card" data-test-clinic-sharing><h2>${words.sharing}</h2>
      <p class="cui-muted">${words.sharingAbout}</p>
      ${message ? `<div class="cui-notice cui-notice--${good ? 'success' : 'error'}" role="${good ? 'status' : 'alert'}">${escapeHtml(message)}</div>` : ''}
      ${field(setup)}
      <label class="cui-check"><input type="checkbox" data-test-consent data-bind="consent"> ${words.consent}</label>
      <button type="button" class="btn btn-primary btn-3d" data-test-share data-ember-action="share">${words.share}</button>
      <h3>${words.sharedWith}</h3>${clinics() ? `<ul class="cui-clinics">${clinics()}</ul>` : `<p class="cui-muted">${words.nobody}</p>`}
      </section>${folded ? '</details>' : ''}`,
    patch(at) {
      const share = at.querySelector<HTMLButtonElement>('[data-test-share]');
      const code = at.querySelector<HTMLInputElement>('[data-test-share-code]');
      if (share !== null) share.disabled = busy || model.shareCode.trim() === '' || !model.consent;
      if (code !== null) code.disabled = late || (setup.sharing === 'first' && !model.consent);
    },
    actions: {
      async share() {
        countSubmit();
        busy = true;
        component.patch?.(root);
        const answer = await account.connect(model.shareCode);
        busy = false;
        good = answer.ok;
        if (answer.ok) {
          message = words.linked.replace('{clinic}', answer.clinic.name);
          model.shareCode = '';
          model.consent = false;
        } else {
          message = answer.reason === 'already' ? words.already : words.unknown;
        }
        if (root.isConnected) show();
      },
    },
  };

  const shown = mount(component, root);
  const stop = habits(root, setup.field, (value) => {
    model.shareCode = value;
    component.patch?.(root);
  });
  if (late) {
    void wait(ENABLED_AFTER).then(() => {
      late = false;
      component.patch?.(root);
    });
  }
  const show = () => {
    shown.render();
    for (const button of root.querySelectorAll<HTMLElement>('[data-code]')) {
      button.addEventListener('click', () => {
        account.remove(button.dataset.code ?? '');
        message = '';
        show();
      });
    }
  };
  show();
  return () => {
    stop();
    shown.destroy();
  };
}
