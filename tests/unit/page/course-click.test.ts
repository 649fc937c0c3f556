// @vitest-environment happy-dom
// Which codes wait for the person's click. The hint is played by the test: it stands and is seen. Filling itself, and all
// that comes after it, is tested in the browsers.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { englishHint } from '../../../utils/i18n/hint-language.ts';
import { hintStrings } from '../../../utils/i18n/hint-strings.ts';
import type { AskReason, CodeOffer } from '../../../utils/messages.ts';
import { startCourse } from '../../../utils/page/course.ts';
import type { Found } from '../../../utils/page/find.ts';
import type { PageMemory } from '../../../utils/page/hint-keeper.ts';
import { type ByHand, createVisit } from '../../../utils/page/visit.ts';
import { SITES } from '../../../utils/sites/index.ts';
import { likeBrowser } from '../samples/document.ts';

vi.mock('../../../utils/page/hint.ts', () => ({
  createHint: () => ({
    show: () => undefined,
    stepAside: () => undefined,
    seen: () => true,
    attached: () => true,
    remove: () => undefined,
  }),
}));

beforeEach(likeBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

interface Given {
  readonly by?: ByHand;
  /** The box had to be pointed out on an earlier visit. */
  readonly taught?: boolean;
  readonly ask?: AskReason;
  readonly memory?: Partial<PageMemory>;
}

/** Starts a visit; gives what stands in the box a little later, and how the visit stands. */
async function visit({ by, taught = false, ask, memory }: Given) {
  document.body.innerHTML = '<section><label>Practice ID <input></label><button>Add</button></section>';
  const box = document.querySelector('input') as HTMLInputElement;
  const found: Found = { kind: 'box', box, place: box, why: [], obstacle: null, unfit: null, taught };
  const offer: CodeOffer = {
    kind: 'code',
    clinic: { id: 'north', name: 'North Clinic', provenance: 'bundled' },
    code: '09646522',
    shownAs: null,
    ask: ask ?? null,
    host: '',
    strings: hintStrings(englishHint, { service: 'service.libreview' }),
  };
  const course = startCourse(
    {
      document,
      location: new URL('https://www.libreview.com/account-settings') as unknown as Location,
      site: SITES.libreview,
      bridge: { send: async () => null, alive: () => true, onMessage: () => undefined },
      memory: {
        closed: false,
        copyOnly: false,
        clickOnly: false,
        forgets: false,
        keepsOther: false,
        unwritten: () => [],
        ...memory,
      },
      log: () => undefined,
      find: () => found,
      nudge: () => undefined,
      stand: () => undefined,
    },
    createVisit(found, by ?? null),
    offer,
  );
  const before = course.status().state;
  await new Promise((done) => setTimeout(done, 60));
  const { value } = box;
  course.end();
  return { before, value };
}

const FILLED = { before: 'found', value: '09646522' };
const WAITS = { before: 'ask', value: '' };

describe('a code goes in at once', () => {
  it.each<[string, Given]>([
    ['into a box that was found', {}],
    ['into one that a command of the menu chose', { by: 'menu' }],
    ['into one that a command of the keyboard chose', { by: 'shortcut' }],
    ['by a command, also where one was sent before', { by: 'menu', memory: { clickOnly: true } }],
  ])('%s', async (_what, given) => {
    expect(await visit(given)).toEqual(FILLED);
  });
});

describe('a code waits for a click', () => {
  it.each<[string, Given]>([
    ['in a box that is pointed at, however the finder sees it', { by: 'taught', taught: false }],
    ['in a box that was pointed out before', { taught: true }],
    ['where one was sent before', { memory: { clickOnly: true } }],
    ['where the hint was closed', { memory: { closed: true } }],
    ['where the offer wants one', { ask: 'setting' }],
    ['where the offer wants one, by a command, too', { by: 'menu', ask: 'unconfirmed' }],
    ['on a page of nobody’s, by a command, too', { by: 'shortcut', ask: 'elsewhere' }],
  ])('%s', async (_what, given) => {
    expect(await visit(given)).toEqual(WAITS);
  });
});
