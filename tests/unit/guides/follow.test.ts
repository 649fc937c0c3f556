// Which step a page is at, by what our script says and by the address.

import { describe, expect, it } from 'vitest';
import { stepAt } from '../../../utils/guides/follow.ts';
import { GUIDES } from '../../../utils/guides/guides.ts';
import type { GuideId } from '../../../utils/guides/types.ts';
import { SERVICE_IDS } from '../../../utils/sites/types.ts';
import { PAGE_STATES, type PageState } from '../../../utils/tab-status.ts';
import { pages } from '../../sites/registry.ts';

const WEB = { glooko: 'glooko-web', clarity: 'clarity-web', libreview: 'libreview-web' } as const;
const BOX = { glooko: 'step.glooko.code', clarity: 'step.clarity.code', libreview: 'step.libreview.code' } as const;

function at(id: GuideId, state: PageState, address: string | undefined): string | null {
  const guide = GUIDES[id];
  if (!guide.site) throw new Error(`${id} follows no site`);
  const index = stepAt(guide, { service: guide.site, state, address });
  return index === null ? null : (guide.steps[index]?.text ?? 'beyond the end');
}

describe('the step that the page is at', () => {
  it.each<[GuideId, PageState, string | undefined, string | null]>([
    ['glooko-web', 'signed-out', 'https://my.glooko.com/users/sign_in', 'step.glooko.open'],
    ['glooko-web', 'looking', 'https://eu.my.glooko.com/', 'step.glooko.settings'],
    ['glooko-web', 'looking', undefined, 'step.glooko.settings'],
    ['glooko-web', 'looking', 'no address', 'step.glooko.settings'],
    ['glooko-web', 'looking', 'https://my.glooko.com/settings/account', 'step.glooko.addCode'],
    ['glooko-web', 'looking', 'https://my.glooko.com/#/Settings', 'step.glooko.addCode'],
    ['glooko-web', 'looking', 'https://my.glooko.com/accounting', 'step.glooko.settings'],
    ['glooko-web', 'looking', 'https://my.glooko.com/?settings', 'step.glooko.settings'],
    ['glooko-web', 'found', 'https://my.glooko.com/', 'step.glooko.code'],
    ['glooko-web', 'refused', 'https://my.glooko.com/settings/account', 'step.glooko.code'],
    ['glooko-web', 'filled', 'https://my.glooko.com/settings/account', 'step.glooko.submit'],
    ['glooko-web', 'submitted', 'https://my.glooko.com/settings/account', 'step.glooko.answer'],
    ['glooko-web', 'already', 'https://my.glooko.com/settings/account', 'step.glooko.answer'],
    ['glooko-web', 'silent', 'https://my.glooko.com/settings/account', null],
    ['glooko-web-remove', 'already', 'https://my.glooko.com/settings/account', 'step.glooko.edit'],
    ['glooko-web-remove', 'looking', 'https://my.glooko.com/', 'step.glooko.initials'],
    ['clarity-web', 'signed-out', 'https://clarity.dexcom.eu/', 'step.clarity.open'],
    ['clarity-web', 'looking', 'https://clarity.dexcom.eu/i/#/overview', 'step.clarity.settings'],
    ['clarity-web', 'looking', 'https://clarity.dexcom.eu/i/#/settings', 'step.clarity.place'],
    ['clarity-web', 'looking', 'https://clarity.dexcom.eu/sharing', 'step.clarity.place'],
    ['clarity-web', 'waiting', 'https://clarity.dexcom.eu/i/#/settings', 'step.clarity.code'],
    ['clarity-web', 'filled', 'https://clarity.dexcom.eu/i/#/settings', 'step.clarity.send'],
    ['clarity-web-remove', 'already', 'https://clarity.dexcom.eu/i/#/settings', 'step.clarity.removeUnknown'],
    ['libreview-web', 'looking', 'https://www.libreview.com/glucosereports', 'step.libreview.menu'],
    ['libreview-web', 'looking', 'https://www.libreview.com/account-settings/profile', 'step.libreview.practices'],
    ['libreview-web', 'found', 'https://www.libreview.com/account-settings/my-practices', 'step.libreview.code'],
    ['libreview-web', 'filled', 'https://www.libreview.com/account-settings/my-practices', 'step.libreview.add'],
    ['libreview-web', 'linked', 'https://www.libreview.com/account-settings/my-practices', 'step.libreview.listed'],
    [
      'libreview-web-remove',
      'found',
      'https://www.libreview.com/account-settings/my-practices',
      'step.libreview.practices',
    ],
  ])('%s, %s, %s: %s', (id, state, address, step) => {
    expect(at(id, state, address)).toBe(step);
  });

  it('there is one for every state but the one in which we are switched off', () => {
    for (const id of SERVICE_IDS) {
      const none = PAGE_STATES.filter((state) => at(WEB[id], state, undefined) === null);
      expect([id, none]).toEqual([id, ['silent']]);
    }
  });

  it('none on the page of another service, and none in a guide without a website', () => {
    const page = { state: 'found', address: undefined } as const;
    expect(stepAt(GUIDES['glooko-web'], { service: 'clarity', ...page })).toBeNull();
    expect(stepAt(GUIDES['glooko-app'], { service: 'glooko', ...page })).toBeNull();
  });

  const boxes = pages.flatMap(({ id, kind, service, url }) =>
    kind === 'box' && service ? [[id, service, url] as const] : [],
  );
  it.each(boxes)(
    'practice page %s (%s): on the way or in the settings before the box, then at it',
    (_id, service, url) => {
      const before = stepAt(GUIDES[WEB[service]], { service, state: 'looking', address: url });
      expect([1, 2]).toContain(before);
      expect(at(WEB[service], 'found', url)).toBe(BOX[service]);
    },
  );
});
