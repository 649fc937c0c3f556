// Boxes that a person pointed out: twenty of each service, the newest last, forgotten on request, and with no word that is
// none of our own.

import { describe, expect, it } from 'vitest';
import type { Change } from '../../../utils/background/changes.ts';
import { forgetBoxes, teach } from '../../../utils/background/changes-boxes.ts';
import { FIRST_SETTINGS, MOST_TAUGHT, readSettings, type Settings } from '../../../utils/settings.ts';
import { SITES } from '../../../utils/sites/index.ts';
import { SERVICE_IDS, type ServiceId } from '../../../utils/sites/types.ts';
import { ADD_SHARE } from '../../../utils/sites/words.ts';
import type { TaughtBox } from '../../../utils/taught-box.ts';
import { BROKEN, BUILT_IN, policyOf, settingsWith, stateOf } from '../samples/states.ts';
import { wordsOf } from '../samples/words.ts';

const AT_HOME = { private: false } as const;
const box = (number: number): TaughtBox => ({
  host: 'clarity.dexcom.eu',
  path: '/i/#/settings',
  elements: ['input', 'div'],
  // A name with a digit would not be kept.
  attributes: [`data-${String.fromCharCode(97 + Math.floor(number / 10), 97 + (number % 10))}`],
  words: ['code'],
});
const boxes = (count: number, from = 0) => Array.from({ length: count }, (_, at) => box(from + at));
const knows = (clarity: TaughtBox[], glooko: TaughtBox[] = []) =>
  settingsWith({ taught: { glooko, clarity, libreview: [] } });

/** The new settings; they must be such as can be read again. Throws where the change was refused. */
function settingsOf(change: Change): Settings {
  if (!('settings' in change)) throw new Error(`refused: ${change.reason}`);
  expect(readSettings(JSON.parse(JSON.stringify(change.settings)))).toEqual({ ok: true, value: change.settings });
  return change.settings;
}

const taughtAfter = async (settings: Settings, shown: TaughtBox) =>
  settingsOf(teach(await stateOf(settings), { service: 'clarity', box: shown })).taught;

describe('a box that is pointed out', () => {
  it('is kept for its service, and nothing else changes', async () => {
    const settings = settingsOf(teach(await stateOf(), { service: 'clarity', box: box(1) }));
    expect(settings).toEqual({ ...FIRST_SETTINGS, taught: { glooko: [], clarity: [box(1)], libreview: [] } });
  });

  it('is the newest, and so comes last', async () => {
    expect((await taughtAfter(knows(boxes(2)), box(9))).clarity).toEqual([box(0), box(1), box(9)]);
  });

  it('pointed out again becomes the newest, once', async () => {
    expect((await taughtAfter(knows(boxes(3)), box(0))).clarity).toEqual([box(1), box(2), box(0)]);
  });

  it(`is one of ${MOST_TAUGHT} at most: the oldest goes`, async () => {
    expect(MOST_TAUGHT).toBe(20);
    expect((await taughtAfter(knows(boxes(19)), box(99))).clarity).toEqual([...boxes(19), box(99)]);
    expect((await taughtAfter(knows(boxes(20)), box(99))).clarity).toEqual([...boxes(19, 1), box(99)]);
  });

  it('known already, where there is no more room, takes nobody’s place', async () => {
    expect((await taughtAfter(knows(boxes(20)), box(5))).clarity).toEqual([...boxes(5), ...boxes(14, 6), box(5)]);
  });

  it('leaves those of other services', async () => {
    expect((await taughtAfter(knows([], boxes(20, 50)), box(1))).glooko).toEqual(boxes(20, 50));
  });

  it.each([
    ['a lock', policyOf({ lockClinics: true, defaultClinic: BUILT_IN.id })],
    ['a broken policy', BROKEN],
  ])('is kept under %s: it says nothing of clinics', async (_what, policy) => {
    const change = teach(await stateOf(settingsWith(), policy), { service: 'clarity', box: box(1) });
    expect(settingsOf(change).taught.clarity).toEqual([box(1)]);
  });
});

describe('the words of a box that is pointed out', () => {
  const refused = { ok: false, reason: 'changed' };
  const teachWords = async (service: ServiceId, words: string[]) =>
    teach(await stateOf(), { service, box: { ...box(1), words } });

  it.each(SERVICE_IDS)('may be any of %s’s own entries, and any of doing it', async (service) => {
    const own = [...Object.values(SITES[service].words), ADD_SHARE].flatMap(wordsOf);
    const refusedOnes: string[] = [];
    for (const word of new Set(own)) if (!('settings' in (await teachWords(service, [word])))) refusedOnes.push(word);
    expect(refusedOnes).toEqual([]);
  });

  it.each<[ServiceId, string[]]>([
    ['clarity', ['anna muster']],
    ['clarity', ['code', '4711']],
    // An entry is told as it stands in the list, not as it stood on the page.
    ['glooko', ['proconnectanna']],
    ['clarity', ['Code']],
    ['clarity', ['code|clinic']],
    // The words of one service are none of another's.
    ['clarity', ['practice id']],
    ['libreview', ['proconnect*']],
  ])('are refused on %s: %j', async (service, words) => {
    expect(await teachWords(service, words)).toEqual(refused);
  });

  it('may be none: a box may stand there without any', async () => {
    expect(settingsOf(await teachWords('clarity', [])).taught.clarity).toEqual([{ ...box(1), words: [] }]);
  });
});

describe('forgetting', () => {
  it('takes all boxes of one service', async () => {
    const state = await stateOf(knows(boxes(3), boxes(2)));
    const settings = settingsOf(forgetBoxes(state, { ...AT_HOME, service: 'clarity' }));
    expect(settings.taught).toEqual({ glooko: boxes(2), clarity: [], libreview: [] });
  });

  it('where there is none changes nothing', async () => {
    expect(settingsOf(forgetBoxes(await stateOf(), { ...AT_HOME, service: 'glooko' }))).toEqual(FIRST_SETTINGS);
  });
});
