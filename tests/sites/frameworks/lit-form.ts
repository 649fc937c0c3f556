// Lit: a custom element whose form, label and field are all in its open shadow root; `live()` writes the model back
// over whatever stands in the field.

import { css, html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import { readVisit, wait } from '../shared/account.ts';
import { exposeField } from '../shared/recorder.ts';
import { ask, type Mount } from './form-spec.ts';
import { recordInside } from './record-inside.ts';

type MountArguments = Parameters<Mount>;

class ShareElement extends LitElement {
  static override styles = css`
    label { display: block; font-weight: 700; }
    input { width: 280px; padding: 9px 12px; font: inherit; }
    button { display: block; margin-top: 16px; padding: 10px 26px; font: inherit; }
  `;

  readonly #spec: MountArguments[1];
  readonly #account: MountArguments[2];
  #model = { code: '', note: '' };
  #answer = { ok: false, message: '' };

  constructor(spec: MountArguments[1], account: MountArguments[2]) {
    super();
    this.#spec = spec;
    this.#account = account;
    exposeField('code', () => this.#model.code);
    exposeField('note', () => this.#model.note);
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    recordInside(root);
    return root;
  }

  #field(name: 'code' | 'note', label: string) {
    const read = (event: Event) => {
      this.#model[name] = (event.target as HTMLInputElement).value;
      this.requestUpdate();
    };
    return html`<p>
      <label for=${name}>${label}</label>
      <input id=${name} class="share-${name}" autocomplete="off"
        .value=${live(this.#model[name])} @input=${read} @change=${read}>
    </p>`;
  }

  async #submit(event: Event) {
    event.preventDefault();
    this.#answer = await ask(this.#spec, this.#account, this.#model.code);
    this.requestUpdate();
  }

  protected override render() {
    const spec = this.#spec;
    return html`<form class="share-form" @submit=${this.#submit}>
      <h1>${spec.heading}</h1>
      <p>${spec.about}</p>
      ${this.#field('code', spec.codeLabel)}
      ${this.#field('note', spec.noteLabel)}
      ${this.#answer.message ? html`<p role="status">${this.#answer.message}</p>` : null}
      <button class="share-button" ?disabled=${this.#model.code.trim() === ''}>${spec.button}</button>
      <h2>${spec.listTitle}</h2>
      <ul>${this.#account.clinics().map((clinic) => html`<li>${clinic.name}</li>`)}</ul>
    </form>`;
  }
}

customElements.define('share-element', ShareElement);

export const mountLit: Mount = async (root, spec, account) => {
  await wait(readVisit().slow);
  root.replaceChildren(new ShareElement(spec, account));
};
