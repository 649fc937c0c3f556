// The tile "Linked Practices" with the red "Remove" and the window "Remove Practice" that asks first.

import { defineComponent, h, type PropType, ref } from 'vue';
import type { KnownClinic } from '../../codes.ts';
import type { LibreViewWords } from '../words.ts';

export const LinkedPractices = defineComponent({
  props: {
    words: { type: Object as PropType<LibreViewWords>, required: true },
    practices: { type: Array as PropType<KnownClinic[]>, required: true },
    seconds: { type: Number, required: true },
  },
  emits: ['remove'],
  setup(props, { emit }) {
    const asked = ref<KnownClinic | null>(null);

    const entry = (practice: KnownClinic) =>
      h('li', { class: 'practice', key: practice.code }, [
        h('div', [
          h('div', { class: 'practice-name' }, practice.name),
          h('div', { class: 'practice-id' }, `ID: ${practice.code}`),
          h('div', { class: 'practice-address' }, practice.address),
        ]),
        h(
          'button',
          {
            type: 'button',
            class: 'btn-remove',
            onClick: () => {
              asked.value = practice;
            },
          },
          props.words.remove,
        ),
      ]);

    const askWindow = (practice: KnownClinic) =>
      h('div', { class: 'modal-mask' }, [
        h(
          'div',
          { class: 'modal-window', role: 'dialog', 'aria-modal': 'true', 'aria-label': props.words.removeTitle },
          [
            h('h2', props.words.removeTitle),
            h('p', props.words.removeAbout.replace('{clinic}', practice.name)),
            h('div', { class: 'modal-buttons' }, [
              h(
                'button',
                { type: 'button', class: 'btn-plain', onClick: () => (asked.value = null) },
                props.words.cancel,
              ),
              h(
                'button',
                {
                  type: 'button',
                  id: 'removePractice-confirm-button',
                  class: 'btn-remove-strong',
                  onClick: () => {
                    emit('remove', practice.code);
                    asked.value = null;
                  },
                },
                props.words.removeTitle,
              ),
            ]),
          ],
        ),
      ]);

    return () =>
      h('section', { class: 'tile' }, [
        h('h2', { class: 'tile-title' }, props.words.linkedTitle),
        props.practices.length === 0
          ? h('p', { class: 'tile-text' }, props.words.none)
          : h('ul', { class: 'practices' }, props.practices.map(entry)),
        h('p', { class: 'tile-small' }, `↻ ${props.seconds} s`),
        asked.value ? askWindow(asked.value) : null,
      ]);
  },
});
