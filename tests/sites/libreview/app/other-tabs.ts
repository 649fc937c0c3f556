// The other tabs of Account Settings, each with fields of its own that are none of ours.

import { defineComponent, h, type PropType, ref } from 'vue';
import type { LibreViewWords } from '../words.ts';
import { FloatingInput } from './floating-input.ts';

const words = { type: Object as PropType<LibreViewWords>, required: true } as const;

function bound(id: string, label: string, shown: string, value: { value: string }, type = 'text') {
  return h(FloatingInput, {
    id,
    label,
    shown,
    type,
    modelValue: value.value,
    'onUpdate:modelValue': (next: string) => {
      value.value = next;
    },
  });
}

const save = () => h('button', { type: 'button', class: 'btn-primary' }, 'Save');

export const ProfileTab = defineComponent({
  props: { words },
  setup(props) {
    const first = ref('Alex');
    const last = ref('Morrison');
    const postcode = ref('');
    return () =>
      h('section', { class: 'tile' }, [
        h('h2', { class: 'tile-title' }, props.words.profile),
        bound('profile-firstName-input', 'First Name', 'firstName', first),
        bound('profile-lastName-input', 'Last Name', 'lastName', last),
        bound('profile-zip-input', 'Postal Code', 'postalCode', postcode),
        save(),
      ]);
  },
});

export const PreferencesTab = defineComponent({
  props: { words },
  setup(props) {
    const low = ref('3.9');
    const high = ref('10.0');
    return () =>
      h('section', { class: 'tile' }, [
        h('h2', { class: 'tile-title' }, props.words.preferences),
        bound('threshold-targetLow-input', 'Target Low', 'targetLow', low),
        bound('threshold-targetHigh-input', 'Target High', 'targetHigh', high),
        save(),
      ]);
  },
});

export const DevicesTab = defineComponent({
  props: { words },
  setup(props) {
    const serial = ref('');
    return () =>
      h('section', { class: 'tile' }, [
        h('h2', { class: 'tile-title' }, props.words.devices),
        bound('devices-serial-input', 'Serial Number', 'serialNumber', serial),
        save(),
      ]);
  },
});

/** Followers through LibreLinkUp: an e-mail address is asked for here, never the practice's ID. */
export const AppsTab = defineComponent({
  props: { words },
  setup(props) {
    const email = ref('');
    const nickname = ref('');
    return () =>
      h('section', { class: 'tile' }, [
        h('h2', { class: 'tile-title' }, props.words.apps),
        h('p', { class: 'tile-text' }, 'LibreLinkUp: invite family and friends to follow your glucose data.'),
        bound('libreLinkUp-nickname-input', 'Name', 'followerName', nickname),
        bound('libreLinkUp-invite-input', 'Email Address of your connection', 'followerEmail', email),
        h('button', { type: 'button', id: 'libreLinkUp-add-button', class: 'btn-primary' }, 'Add'),
      ]);
  },
});
