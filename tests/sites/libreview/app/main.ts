// The signed-in LibreView app of a patient: header, landing page (/meter) and Account Settings.

import '../../shared/recorder.ts';
import './app.css';
import { createApp, defineComponent, h, ref } from 'vue';
import { startFeed } from './feed.ts';
import { createRouter } from './router.ts';
import { SettingsPage } from './settings-page.ts';
import { readSetup } from './setup.ts';

const setup = readSetup();
const root = document.getElementById('app');

const App = defineComponent({
  setup() {
    const { words } = setup;
    const { place, go } = createRouter(root?.dataset.route ?? '/meter');
    const menuOpen = ref(false);
    const seconds = ref(0);
    setInterval(() => {
      seconds.value += 1;
    }, 1000);

    const menu = () =>
      h('div', { class: 'menu', id: 'settings-menu' }, [
        h(
          'button',
          {
            type: 'button',
            id: 'settingsMenu-accountSettings-button',
            onClick: () => {
              menuOpen.value = false;
              go('/account-settings/profile');
            },
          },
          words.accountSettings,
        ),
        h('button', { type: 'button' }, words.logout),
      ]);

    const header = () =>
      h('header', { class: 'main-header' }, [
        h('div', { class: 'logo' }, 'LibreView'),
        h('a', { id: 'main-header-meter-nav-link', href: '/meter', onClick: goTo('/meter') }, 'Upload'),
        h('span', { class: 'user' }, 'Alex Morrison'),
        h(
          'button',
          {
            type: 'button',
            id: 'main-header-settings-menu-button',
            class: 'hamburger',
            'aria-label': words.menu,
            'aria-expanded': menuOpen.value,
            onClick: () => {
              menuOpen.value = !menuOpen.value;
            },
          },
          [h('span'), h('span'), h('span')],
        ),
        menuOpen.value ? menu() : null,
      ]);

    const goTo = (path: string) => (event: Event) => {
      event.preventDefault();
      go(path);
    };

    const meter = () =>
      h('section', { class: 'tile upload' }, [
        h('h1', 'Glucose History'),
        h('p', { class: 'tile-text' }, 'Plug your meter or reader into your computer to upload it.'),
        h('button', { type: 'button', id: 'uploadCard-upload-button', class: 'btn-primary' }, 'Start upload'),
      ]);

    return () => [
      header(),
      h('main', { class: 'content' }, [
        place.value.page === 'meter'
          ? meter()
          : h(SettingsPage, {
              setup,
              tab: place.value.tab,
              seconds: seconds.value,
              onOpen: (tab: string) => go(`/account-settings/${tab}`),
            }),
      ]),
    ];
  },
});

if (root !== null) createApp(App).mount(root);
if (setup.feeds) startFeed();
document.getElementById('truste-consent-button')?.addEventListener('click', () => {
  document.getElementById('truste-consent-track')?.remove();
});
