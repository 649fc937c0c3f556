// Account Settings: a row of five tabs and what the chosen one holds. Tabs are either built when opened (after the
// wait that ?slow asks for) or all kept and hidden.

import {
  type Component,
  computed,
  defineComponent,
  h,
  onMounted,
  type PropType,
  ref,
  vShow,
  withDirectives,
} from 'vue';
import { wait } from '../../shared/account.ts';
import { MyPractices } from './my-practices.ts';
import { AppsTab, DevicesTab, PreferencesTab, ProfileTab } from './other-tabs.ts';
import { type Tab, tabs } from './router.ts';
import type { Setup } from './setup.ts';

const others: Record<Exclude<Tab, 'my-practices'>, Component> = {
  profile: ProfileTab,
  preferences: PreferencesTab,
  'my-devices': DevicesTab,
  'connected-apps': AppsTab,
};

const LOADING_TIME = 80;

export const SettingsPage = defineComponent({
  props: {
    setup: { type: Object as PropType<Setup>, required: true },
    tab: { type: String as PropType<Tab>, required: true },
    seconds: { type: Number, required: true },
  },
  emits: ['open'],
  setup(props, { emit }) {
    const { words, keepsTabs, visit } = props.setup;
    const ready = ref(false);
    onMounted(async () => {
      await wait(LOADING_TIME + visit.slow);
      ready.value = true;
    });
    const labels = computed<Record<Tab, string>>(() => ({
      profile: words.profile,
      preferences: words.preferences,
      'my-practices': words.practices,
      'my-devices': words.devices,
      'connected-apps': words.apps,
    }));

    const content = (tab: Tab) =>
      tab === 'my-practices'
        ? h(MyPractices, { setup: props.setup, seconds: props.seconds })
        : h(others[tab], { words });

    const shown = () => {
      if (!ready.value) return [h('div', { class: 'spinner', role: 'status', 'aria-label': 'Loading' })];
      if (!keepsTabs) return [h('div', { key: props.tab }, [content(props.tab)])];
      return tabs.map((tab) => withDirectives(h('div', { key: tab }, [content(tab)]), [[vShow, tab === props.tab]]));
    };

    return () =>
      h('div', { class: 'settings' }, [
        h('h1', { id: 'accountSettings-title-text' }, words.accountSettings),
        h(
          'div',
          { class: 'tabs', role: 'tablist' },
          tabs.map((tab) =>
            h(
              'button',
              {
                type: 'button',
                role: 'tab',
                id: `accountSettings-${tab}-tab`,
                class: ['tab', tab === props.tab ? 'tab-active' : ''],
                'aria-selected': tab === props.tab,
                onClick: () => emit('open', tab),
              },
              labels.value[tab],
            ),
          ),
        ),
        ...shown(),
      ]);
  },
});
