// Vue: v-model, plain (hears `input`) or .lazy (hears `change` only). The label follows the input and names it by `for`.

import { createApp, defineComponent, h, ref, vModelText, withDirectives } from 'vue';
import { readVisit, wait } from '../shared/account.ts';
import { exposeField } from '../shared/recorder.ts';
import { ask, type Mount } from './form-spec.ts';

/** Builds the form with v-model or, where `lazy`, v-model.lazy. */
export function mountVue(lazy: boolean): Mount {
  return async (root, spec, account) => {
    await wait(readVisit().slow);
    const Form = defineComponent({
      setup() {
        const code = ref('');
        const note = ref('');
        const answer = ref({ ok: false, message: '' });
        exposeField('code', () => code.value);
        exposeField('note', () => note.value);
        const field = (id: string, label: string, value: typeof code) =>
          h('div', { class: 'row floating' }, [
            withDirectives(
              h('input', {
                id,
                class: id,
                type: 'text',
                placeholder: ' ',
                autocomplete: 'off',
                'onUpdate:modelValue': (next: string) => {
                  value.value = next;
                },
              }),
              [[vModelText, value.value, '', { lazy }]],
            ),
            h('label', { for: id }, label),
          ]);
        const submit = async (event: Event) => {
          event.preventDefault();
          answer.value = await ask(spec, account, code.value);
        };
        return () =>
          h('form', { class: 'share-form', onSubmit: submit }, [
            h('h1', spec.heading),
            h('p', spec.about),
            field('share-code', spec.codeLabel, code),
            field('share-note', spec.noteLabel, note),
            answer.value.message
              ? h('p', { class: answer.value.ok ? 'good' : 'bad', role: 'status' }, answer.value.message)
              : null,
            // With the lazy binding the model is still empty while somebody types, so the button can't wait for it.
            h(
              'button',
              { type: 'submit', class: 'share-button', disabled: !lazy && code.value.trim() === '' },
              spec.button,
            ),
            h('h2', spec.listTitle),
            h(
              'ul',
              account.clinics().map((clinic) => h('li', { key: clinic.code }, clinic.name)),
            ),
          ]);
      },
    });
    createApp(Form).mount(root);
  };
}
