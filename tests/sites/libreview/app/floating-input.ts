// A text field with a floating label, as LibreView is known to have: the placeholder is one blank, the label follows
// the input, ids read <component>-<field>-<type>, errors <id>-error-text. Its value is bound by Vue's v-model, and whoever fills its slot renders it again each time.

import { defineComponent, h, onUnmounted, vModelText, withDirectives } from 'vue';
import { exposeField } from '../../shared/recorder.ts';

export const FloatingInput = defineComponent({
  props: {
    id: { type: String, required: true },
    label: { type: String, required: true },
    modelValue: { type: String, required: true },
    error: { type: String, default: '' },
    type: { type: String, default: 'text' },
    /** The name under which the recorder shows the value; `code` for the one that takes the clinic's. */
    shown: { type: String, required: true },
    labelFor: { type: Boolean, default: true },
  },
  emits: ['update:modelValue', 'blur'],
  setup(props, { emit, slots }) {
    onUnmounted(exposeField(props.shown, () => props.modelValue));
    return () =>
      h('div', { class: ['input-container', props.error ? 'has-error' : ''] }, [
        withDirectives(
          h('input', {
            id: props.id,
            class: 'floating-input',
            type: props.type,
            placeholder: ' ',
            autocomplete: 'off',
            'onUpdate:modelValue': (value: string) => emit('update:modelValue', value),
            onBlur: () => emit('blur'),
          }),
          [[vModelText, props.modelValue, '', { trim: false }]],
        ),
        h('label', { class: 'floating-label', ...(props.labelFor ? { for: props.id } : {}) }, props.label),
        props.error ? h('p', { id: `${props.id}-error-text`, class: 'error-text', role: 'alert' }, props.error) : null,
        slots.after?.(),
      ]);
  },
});
