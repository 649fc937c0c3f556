// The Settings route: target ranges first (known from a network capture), then the sharing section, which comes on
// its own a little later, as if loaded on demand (modelled: no capture shows where sharing lives).

import { wait } from '../../shared/account.ts';
import { show } from '../../shared/markup.ts';
import { type Component, mount } from './ember-like.ts';
import type { Setup } from './setup.ts';
import { sharingSection } from './sharing-section.ts';

const SECTION_DELAY = 100;

function ranges({ words }: Setup): Component {
  const row = (label: string, key: string) => `<tr><th scope="row">${label}</th>
      <td><input class="ember-text-field" aria-label="${label}, ${words.low}" inputmode="decimal" data-bind="${key}Low"></td>
      <td><input class="ember-text-field" aria-label="${label}, ${words.high}" inputmode="decimal" data-bind="${key}High"></td></tr>`;
  return {
    model: { dayLow: '3.9', dayHigh: '10.0', nightLow: '', nightHigh: '', startDate: '', endDate: '' },
    actions: { save: () => {} },
    template: () => `<section class="cui-card"><h2>${words.ranges}</h2>
      <table class="cui-ranges"><thead><tr><td></td><th scope="col">${words.low}</th><th scope="col">${words.high}</th></tr></thead>
      <tbody>${row(words.day, 'day')}${row(words.night, 'night')}</tbody></table>
      <div class="cui-date-range"><label>${words.from} <input name="start_date" type="date" data-bind="startDate"></label>
      <label>${words.to} <input name="end_date" type="date" data-bind="endDate"></label></div>
      <button type="button" class="btn btn-default" data-ember-action="save">${words.save}</button></section>`,
  };
}

/** Shows the settings in the outlet. @returns what takes them away when the route changes. */
export function settingsPage(outlet: HTMLElement, setup: Setup): () => void {
  show(
    outlet,
    `<h1 class="cui-title">${setup.words.settings}</h1><div class="ranges"></div><div class="sharing"></div>`,
  );
  const [, rangesAt, sharingAt] = outlet.children as unknown as HTMLElement[];
  if (rangesAt === undefined || sharingAt === undefined) return () => {};
  const shown = mount(ranges(setup), rangesAt);
  let gone = false;
  let hideSharing = () => {};
  if (setup.sharing !== 'off') {
    void wait(SECTION_DELAY + setup.visit.slow).then(() => {
      if (!gone) hideSharing = sharingSection(sharingAt, setup);
    });
  }
  return () => {
    gone = true;
    shown.destroy();
    hideSharing();
  };
}
