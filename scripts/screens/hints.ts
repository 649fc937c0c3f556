// Owns the services' pages with the hint or a notice on them in the registry of screens. These are real: the practice page
// is gone through as a person would, and the build in the browser says what it says.

import type { Driver } from '../../tests/e2e/drivers/index.ts';
import { chooseClinic } from '../../tests/e2e/page/clinics.ts';
import { hintSays, pressInHint } from '../../tests/e2e/page/hint.ts';
import type { Visited } from '../../tests/e2e/page/visit.ts';
import { both } from '../../utils/i18n/en/both.ts';
import { HINT_TAG } from '../../utils/page/names.ts';
import { SERVICE_IDS, type ServiceId } from '../../utils/sites/types.ts';
import { ANYWHERE, CHOSEN, HARBOUR, NORTHSHIRE, UNKNOWN } from './samples.ts';
import type { HintScreen } from './types.ts';

/** The main page of each service, and where its practice pages list a clinic beside the box: ours, or another. */
const PAGES: Readonly<Record<ServiceId, { readonly box: string; readonly ours?: At; readonly other?: At }>> = {
  glooko: { box: 'G3' },
  clarity: { box: 'C1', ours: { site: 'C8' } },
  libreview: { box: 'L2', ours: { site: 'L3' }, other: { site: 'L9' } },
};
const ASK = { prefill: 'ask' } as const;
const one = [ANYWHERE];

type At = Pick<HintScreen, 'site' | 'query'>;

/** Ticks the page's consent where there is one, then presses its button. */
async function press(driver: Driver, { page, site }: Visited): Promise<void> {
  if (site.consent) await driver.click(page, site.consent);
  await driver.click(page, site.button ?? '');
}

/** The extension is let into a page of somebody else's by a press on its button, then asked in the menu of a box. */
async function fromMenu(driver: Driver, { page }: Visited, box: string): Promise<void> {
  await (await driver.openPopup(page)).close();
  await driver.chooseFromMenu(page, box, { id: `put:glooko:${HARBOUR.id}`, title: '' });
}

/** Opens what was seen. */
const unfold = async (driver: Driver, { page }: Visited): Promise<void> => {
  const hint = driver.closedShadow(page, HINT_TAG);
  await hint.waitFor((root) => root.querySelector('summary') !== null);
  await hint.click('summary');
};

const ofService = (service: ServiceId): readonly HintScreen[] => {
  const { box, ours, other } = PAGES[service];
  const name = both[`service.${service}`];
  const screen = (
    state: string,
    shows: string,
    rest: Omit<HintScreen, 'name' | 'shows' | 'site' | 'clinics'>,
    clinics = one,
  ) => ({
    name: `hint-${service}-${state}`,
    shows: `${name}: ${shows}`,
    site: box,
    clinics,
    ...rest,
  });
  return [
    screen('ask', 'the box is found; the code waits for a click.', { settings: ASK, says: (say) => say('hint.ask') }),
    screen('filled', 'the code is in the box.', { says: (say) => say('hint.filled') }),
    screen('linked', 'the button was pressed, and the page said that it is linked.', {
      afterwards: press,
      says: (say) => say('hint.linked'),
    }),
    screen('refused', 'the page refused the code.', { afterwards: press, says: (say) => say('hint.refused') }, [
      UNKNOWN,
    ]),
    screen('no-clinic', 'the box is found, but no clinic is chosen.', { says: (say) => say('hint.noClinic') }, []),
    ...(ours
      ? [
          {
            ...screen('already', 'the account lists the clinic already.', {
              says: (say) => say('hint.already', { clinic: HARBOUR.name }),
            }),
            ...ours,
          },
        ]
      : []),
    ...(other
      ? [
          {
            ...screen('other', 'another clinic is listed.', { says: (say) => say('hint.other', { remove: 'Remove' }) }),
            ...other,
          },
        ]
      : []),
  ];
};

/** Each state on each service, then what happens on one of them. */
export const hintScreens: readonly HintScreen[] = [
  ...SERVICE_IDS.flatMap(ofService),
  {
    name: 'hint-no-code',
    shows: 'The box is found, but the clinic has no code for it.',
    site: 'L2',
    clinics: [],
    settings: CHOSEN,
    says: (say) => say('hint.noCode'),
  },
  {
    name: 'hint-undone',
    shows: 'The code was taken out again.',
    site: 'L2',
    clinics: one,
    afterwards: (driver, { page }, { say }) => pressInHint(driver, page, say('hint.undo')),
    says: (say) => say('hint.undone'),
  },
  {
    name: 'hint-mismatch',
    shows: 'Another clinic was chosen while the code was in the box.',
    site: 'L2',
    clinics: [ANYWHERE, NORTHSHIRE],
    afterwards: async (driver, { page }, { say, settings }) => {
      await hintSays(driver, page, say('hint.filled'));
      await chooseClinic(driver, [NORTHSHIRE, ANYWHERE], settings);
    },
    says: (say) => say('hint.mismatch', { old: HARBOUR.name, new: NORTHSHIRE.name }),
  },
  {
    name: 'hint-region',
    shows: 'The site is for another part of the world.',
    site: 'C6',
    clinics: [HARBOUR],
    says: (say) => say('hint.region', { region: say('region.us') }),
  },
  {
    name: 'hint-dialog',
    shows: 'The hint in a dialog of the browser’s own kind.',
    site: 'G10',
    clinics: one,
    says: (say) => say('hint.filled'),
  },
  {
    name: 'hint-german',
    shows: 'A page in German: the button’s own name stands in our words.',
    site: 'G13',
    clinics: one,
    says: (say) => say('hint.filled'),
  },
  {
    name: 'hint-split',
    shows: 'The page has a box for each letter.',
    site: 'G3',
    query: { field: 'split' },
    clinics: one,
    says: (say) => say('hint.split'),
  },
  {
    name: 'hint-emptied',
    shows: 'The page took the code out of the box again.',
    site: 'G3',
    query: { field: 'controlled' },
    clinics: one,
    says: (say) => say('hint.emptied'),
  },
  {
    name: 'hint-changed',
    shows: 'The page made something else of the code.',
    site: 'C1',
    query: { field: 'upper' },
    clinics: one,
    says: (say) => say('hint.changed', { value: 'UKROYHOSC' }),
  },
  {
    name: 'hint-stopped',
    shows: 'The page sends by itself: the code is only copied.',
    site: 'F-autosubmit-clarity',
    clinics: one,
    says: (say) => say('hint.stopped'),
  },
  {
    name: 'hint-seen',
    shows: 'What was seen, unfolded.',
    site: 'C1',
    clinics: one,
    afterwards: unfold,
    says: (say) => say('seen.summary'),
  },
  {
    name: 'hint-elsewhere',
    shows: 'A page of somebody else’s: the code was asked for in the browser’s menu.',
    site: 'H1',
    clinics: one,
    afterwards: (driver, visited) => fromMenu(driver, visited, visited.box),
    says: (say) => say('hint.elsewhere', { host: 'portal.hospital.example', service: say('service.glooko') }),
  },
  {
    name: 'notice-never',
    shows: 'The menu was used on a box that never gets a code.',
    site: 'H1',
    clinics: one,
    afterwards: (driver, visited) => fromMenu(driver, visited, '#unlock-code'),
    says: (say) => say('hint.never', { what: say('never.password') }),
  },
  {
    name: 'notice-point',
    shows: '“Show us the box”: the page waits for a click.',
    site: 'H2',
    clinics: one,
    afterwards: (driver, { page }) => driver.chooseFromMenu(page, 'h1', { id: 'point', title: '' }),
    says: (say) => say('hint.point'),
  },
];
