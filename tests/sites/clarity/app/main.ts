// The app behind /i/#/…: a menu, and the component of the current hash route, rendered anew at every change of it.

import '../../shared/recorder.ts';
import './app.css';
import { show } from '../../shared/markup.ts';
import { emberId, mount } from './ember-like.ts';
import { overviewPage, reportPage } from './report-pages.ts';
import { settingsPage } from './settings-page.ts';
import { readSetup } from './setup.ts';

const setup = readSetup();
const { words } = setup;

const menu: [string, string][] = [
  ['overview', words.overview],
  ['patterns', words.patterns],
  ['overlay', words.overlay],
  ['daily', words.daily],
  ['compare', words.compare],
  ['statistics', words.statistics],
  ['agp', 'AGP'],
  ['settings', words.settings],
];

function current(): string {
  const name = location.hash.replace(/^#\//, '').split(/[/?]/)[0] ?? '';
  return menu.some(([route]) => route === name) ? name : 'overview';
}

function renderMenu(nav: HTMLElement): void {
  const items = menu
    .map(
      ([route, label]) =>
        `<a id="${emberId()}" class="clarity-menu__item ember-view${route === current() ? ' active' : ''}"
          data-test-menu-item="${route}" href="#/${route}"><span class="clarity-menu__primarylabel">${label}</span></a>`,
    )
    .join('');
  show(nav, items);
}

const nav = document.querySelector<HTMLElement>('.clarity-menu');
const outlet = document.querySelector<HTMLElement>('.clarity-outlet');
const logout = document.querySelector<HTMLElement>('.cui-link__logout');
if (logout !== null) logout.textContent = words.logout;
let leave = () => {};

function showRoute(): void {
  if (nav === null || outlet === null) return;
  leave();
  renderMenu(nav);
  const route = current();
  const label = menu.find(([name]) => name === route)?.[1] ?? '';
  if (route === 'settings') leave = settingsPage(outlet, setup);
  else leave = mount(route === 'overview' ? overviewPage(words) : reportPage(label, words), outlet).destroy;
  window.scrollTo(0, 0);
}

window.addEventListener('hashchange', showRoute);
showRoute();
