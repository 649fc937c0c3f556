// docs/screens.md lists every screen of the registry, and somebody has looked at each.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOT_LOOKED_AT, remarksIn, withScreens } from '../../../scripts/screens/list.ts';
import { SCREENS } from '../../../scripts/screens/registry.ts';
import { GUIDE_IDS } from '../../../utils/guides/types.ts';
import { PAGE_STATES } from '../../../utils/tab-status.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'screens.md'), 'utf8');
const names = SCREENS.flatMap(({ screens }) => screens.map(({ name }) => name));

describe('docs/screens.md (bring it up to date with: node scripts/screens/list.ts)', () => {
  it('has a row for every screen and no other', () => {
    expect(page).toBe(withScreens(page));
    expect([...remarksIn(page).keys()]).toEqual(names);
  });

  it('somebody has looked at each, and said what they think', () => {
    const bare = [...remarksIn(page)].filter(([, remark]) => remark.length < 8 || remark.includes(NOT_LOOKED_AT));
    expect(bare.map(([name]) => name)).toEqual([]);
    expect(page).toMatch(/Looked at on \d+ \w+ 20\d\d/);
  });

  it('a new screen is not taken for one that was looked at', () => {
    const screen = { name: 'brand-new', shows: 'Something | new.', page: '/popup.html', until: 'main' };
    const made = withScreens(page, [{ title: 'New', screens: [screen] }]);
    expect(remarksIn(made)).toEqual(new Map([['brand-new', NOT_LOOKED_AT]]));
  });
});

describe('the registry', () => {
  it('names each screen once, as its pictures are called', () => {
    expect(names.filter((name) => !/^[a-z\d]+(-[a-z\d]+)*$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has every guide, and every state of the page in the tab', () => {
    expect(GUIDE_IDS.filter((id) => !names.includes(`guide-${id}`))).toEqual([]);
    expect(PAGE_STATES.filter((state) => !names.includes(`tab-${state}`))).toEqual([]);
  });
});
