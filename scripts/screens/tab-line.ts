// Owns the popup over a page of a service in the registry of screens: the line about the tab in each of its states, and
// the steps that follow the page.

import { PAGE_STATES, type PageState, type TabStatus } from '../../utils/tab-status.ts';
import { FAMILY, GGC, logged } from './samples.ts';
import type { OwnScreen, ShownTab } from './types.ts';

const page = '/popup.html';
const SETTINGS = 'https://my.glooko.com/settings/account';

/** What each state means, as a list of screens says it. */
const SHOWS: Readonly<Record<PageState, string>> = {
  'signed-out': 'a page for signing in',
  looking: 'the box is not seen; it can be pointed out',
  found: 'the box is seen',
  waiting: 'the box can’t be used yet',
  below: 'the box is out of sight',
  'not-empty': 'something is in the box already',
  ask: 'the code can be put in',
  filled: 'the code is in the box',
  changed: 'the page changed the code',
  misfit: 'the box does not take the code',
  'in-frame': 'the box is in a frame',
  split: 'there is a box for each letter',
  emptied: 'the page took the code out',
  pointing: 'the person is to click the box',
  stopped: 'the page sends by itself',
  mismatch: 'the box holds another clinic’s code',
  submitted: 'the code was sent',
  linked: 'the page said that it is linked',
  refused: 'the page refused the code',
  already: 'the clinic is listed already',
  undone: 'the code was taken out again',
  advice: 'the box is seen, and there is no code for it',
  silent: 'switched off here',
};

const SEEN: TabStatus['seen'] = [
  { kind: 'name', text: 'ProConnect Code', words: ['proconnect', 'code'], weight: 3 },
  { kind: 'button', text: 'Submit', words: ['submit'], weight: 1 },
];
const UNSEEN: ReadonlySet<PageState> = new Set(['signed-out', 'looking', 'silent', 'already', 'linked']);
const TO_FILL: ReadonlySet<PageState> = new Set(['ask', 'undone', 'below']);
const TO_UNDO: ReadonlySet<PageState> = new Set(['filled', 'changed', 'mismatch']);

/** A tab at a page of a service, as our script there tells of it. */
function at(state: PageState, service: TabStatus['service'] = 'glooko', url = SETTINGS): ShownTab {
  const status: TabStatus = {
    service,
    state,
    clinic: GGC.name,
    canFill: TO_FILL.has(state),
    canUndo: TO_UNDO.has(state),
    canReplace: state === 'not-empty',
    other: null,
    seen: UNSEEN.has(state) ? [] : SEEN,
    ruledOut: null,
  };
  return { url, status };
}

const following = (
  name: string,
  shows: string,
  tab: ShownTab,
  last: Parameters<typeof logged>[1] | null,
): OwnScreen => {
  const service = tab.status?.service ?? 'glooko';
  return {
    name,
    shows,
    page,
    settings: FAMILY,
    tab,
    answers: { 'ui:last': { last: last ? logged(service, last) : {} } },
    acts: [`#steps-${service}`],
    until: '[aria-current="step"]',
  };
};

/** Every state of the tab's line, then what can be done in it, then the steps that follow. */
export const tabScreens: readonly OwnScreen[] = [
  ...PAGE_STATES.map(
    (state): OwnScreen => ({
      name: `tab-${state}`,
      shows: `Over a page of Glooko: ${SHOWS[state]}.`,
      page,
      settings: FAMILY,
      tab: at(state),
      until: `.tab[data-state="${state}"]`,
    }),
  ),
  {
    name: 'tab-seen',
    shows: 'What was seen on the page, and the report of it.',
    page,
    settings: FAMILY,
    tab: { ...at('filled') },
    acts: ['.seen summary'],
    until: '.seen[open] #report-copy',
  },
  {
    name: 'tab-ruled-out',
    shows: 'The box that came nearest is ruled out; nothing else was seen.',
    page,
    settings: FAMILY,
    tab: { url: SETTINGS, status: { ...(at('looking').status as TabStatus), ruledOut: 'oneTimeCode' } },
    acts: ['.seen summary'],
    until: '.seen[open] p',
  },
  {
    name: 'tab-other',
    shows: 'The page lists another clinic: take it off, or keep both.',
    page,
    settings: FAMILY,
    tab: { url: SETTINGS, status: { ...(at('ask').status as TabStatus), other: 'Remove' } },
    until: '#other-keep',
  },
  {
    name: 'tab-reload',
    shows: 'The tab was open before the extension was: it has to be loaded again.',
    page,
    settings: FAMILY,
    tab: { url: SETTINGS, status: null },
    until: '#reload',
  },
  {
    name: 'tab-no-access',
    shows: 'The browser lets us on none of the three sites.',
    page,
    settings: FAMILY,
    tab: { url: 'https://example.org/', status: null },
    noAccess: true,
    until: '[data-access]',
  },
  {
    name: 'tab-region',
    shows: 'The page is for another part of the world.',
    page,
    settings: FAMILY,
    tab: at('ask', 'clarity', 'https://clarity.dexcom.com/i/#/settings'),
    until: '#tab-fill',
  },
  following('follow-glooko', 'Glooko’s steps over its settings: the step at the page is marked.', at('looking'), null),
  following('follow-glooko-filled', 'The code is in: the steps have gone on.', at('filled'), 'filled'),
  following(
    'follow-clarity',
    'Clarity’s steps at the box.',
    at('ask', 'clarity', 'https://clarity.dexcom.eu/i/#/settings'),
    null,
  ),
  following(
    'follow-libreview',
    'LibreView’s steps, after the page said that it is linked.',
    at('linked', 'libreview', 'https://www.libreview.com/account-settings/my-practices'),
    'linked',
  ),
];
