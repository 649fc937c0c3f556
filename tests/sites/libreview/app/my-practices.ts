// The tab "My Practices": the Practice ID with "Add", and the tile of linked practices.
// Known: field, button, tile, and that an entry shows name, "ID: …" and address. Modelled: ids and sentences.

import { computed, defineComponent, h, type PropType, ref } from 'vue';
import { countSubmit } from '../../shared/recorder.ts';
import { FloatingInput } from './floating-input.ts';
import { LinkedPractices } from './linked-practices.ts';
import type { Setup } from './setup.ts';

function masked(value: string): string {
  const plain = value.replaceAll('-', '');
  return plain.length > 4 ? `${plain.slice(0, 4)}-${plain.slice(4)}` : plain;
}

export const MyPractices = defineComponent({
  props: {
    setup: { type: Object as PropType<Setup>, required: true },
    /** Counts seconds; shown in the tile, so that the tab renders again all the time. */
    seconds: { type: Number, required: true },
  },
  setup(props) {
    const { words, account } = props.setup;
    const practiceId = ref('');
    const error = ref('');
    const notice = ref('');
    const busy = ref(false);
    const practices = ref(account.clinics());
    const empty = computed(() => practiceId.value.trim() === '');

    async function add() {
      countSubmit();
      busy.value = true;
      notice.value = '';
      error.value = '';
      const answer = await account.connect(practiceId.value);
      busy.value = false;
      if (answer.ok) {
        practices.value = account.clinics();
        notice.value = words.added.replace('{clinic}', answer.clinic.name);
        practiceId.value = '';
      } else {
        error.value = answer.reason === 'already' ? words.already : words.wrong;
      }
    }

    return () =>
      h('div', { class: 'tab-content', id: 'myPractices-tab-content' }, [
        h('section', { class: 'tile' }, [
          h('h2', { class: 'tile-title', id: 'myPractices-addTitle-text' }, words.addTitle),
          h('p', { class: 'tile-text' }, words.addAbout),
          h('div', { class: 'add-row' }, [
            h(
              FloatingInput,
              {
                id: 'myPractices-practiceId-input',
                label: words.practiceId,
                shown: 'code',
                labelFor: props.setup.labelFor,
                modelValue: practiceId.value,
                error: error.value,
                'onUpdate:modelValue': (value: string) => {
                  practiceId.value = props.setup.masks ? masked(value) : value;
                  error.value = '';
                },
              },
              { after: () => null },
            ),
            h(
              'button',
              {
                type: 'button',
                id: 'myPractices-add-button',
                class: 'btn-primary',
                disabled: empty.value || busy.value,
                onClick: add,
              },
              words.add,
            ),
          ]),
          notice.value ? h('p', { class: 'notice', role: 'status' }, notice.value) : null,
        ]),
        h(LinkedPractices, {
          words,
          practices: practices.value,
          seconds: props.seconds,
          onRemove: (code: string) => {
            account.remove(code);
            practices.value = account.clinics();
            notice.value = '';
          },
        }),
      ]);
  },
});
