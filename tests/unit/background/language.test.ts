// A language is chosen in the popup, or in the hint on a page; one that nobody has checked, only after the person was told so.

import { describe, expect, it } from 'vitest';
import { setLanguage } from '../../../utils/background/changes-family.ts';
import { englishChoice } from '../../../utils/i18n/choice-language.ts';
import { LANGUAGES } from '../../../utils/i18n/hint-languages.ts';
import { readSettings, type Settings } from '../../../utils/settings.ts';
import { KEYS } from '../../../utils/state.ts';
import { BUILT_IN, chose, settingsWith, stateOf } from '../samples/states.ts';
import { AT_HOME, PAGE, POPUP, PRIVATE_PAGE, PRIVATE_POPUP, world } from '../samples/world.ts';

const speaking = (tag: string | null, ...agreed: string[]): Settings => settingsWith({ language: { tag, agreed } });
const REFUSED = { ok: false, reason: 'changed' };

describe('what a choice comes to', () => {
  const from = async (before: Settings, tag: string, agreed: boolean) => {
    const change = setLanguage(await stateOf(before), { tag, agreed });
    if (!('settings' in change)) return change;
    const { settings } = change;
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ ok: true, value: settings });
    expect({ ...settings, language: null }).toEqual({ ...before, language: null });
    return settings.language;
  };

  it.each<[what: string, before: Settings, tag: string, agreed: boolean, after: object]>([
    ['not asked yet', speaking(null), 'pl', false, REFUSED],
    ['asked', speaking(null), 'pl', true, { tag: 'pl', agreed: ['pl'] }],
    ['asked about another one', speaking('pl', 'pl'), 'ur', false, REFUSED],
    ['asked once, and never again', speaking('en', 'ur', 'pl'), 'ur', false, { tag: 'ur', agreed: ['ur', 'pl'] }],
    ['asked once more all the same', speaking('en', 'pl'), 'pl', true, { tag: 'pl', agreed: ['pl'] }],
    ['English: nothing to ask', speaking('pl', 'pl'), 'en', false, { tag: 'en', agreed: ['pl'] }],
    ['the one for trying out', speaking(null), 'en-XA', false, { tag: 'en-XA', agreed: [] }],
    ['none that there is', speaking('pl', 'pl'), 'xx', true, REFUSED],
  ])('%s', async (_what, before, tag, agreed, after) => {
    expect(await from(before, tag, agreed)).toEqual(after);
  });
});

it('a wish of a page of ours is stored, and in a private window not on the disk', async () => {
  const { handlers, local, session } = world({ local: { [KEYS.settings]: chose(BUILT_IN.id) } });
  const no = await handlers['ui:language']({ ...AT_HOME, tag: 'pl', agreed: false }, POPUP);
  expect(no).toEqual(REFUSED);
  expect(await handlers['ui:language']({ ...AT_HOME, tag: 'pl', agreed: true }, POPUP)).toEqual({ ok: true });
  expect(local[KEYS.settings]).toEqual({ ...chose(BUILT_IN.id), language: { tag: 'pl', agreed: ['pl'] } });
  expect(await handlers['ui:language']({ private: true, tag: 'ur', agreed: true }, PRIVATE_POPUP)).toEqual({
    ok: true,
  });
  expect(local[KEYS.settings]).toMatchObject({ language: { tag: 'pl' } });
  expect(session[KEYS.settings]).toMatchObject({ language: { tag: 'ur' } });
});

describe('from the hint on a page', () => {
  const wish = (tag: string, agreed: boolean) => ({ service: 'clarity' as const, tag, agreed });

  it('the question comes back in that language, and nothing is stored', async () => {
    const { handlers, local } = world();
    for (const { tag, dir } of LANGUAGES.filter(({ checked }) => !checked)) {
      const { strings } = await handlers['page:language'](wish(tag, false), PAGE);
      expect(strings).toMatchObject({
        lang: tag,
        dir,
        english: { language: { ask: englishChoice.t('language.ask') } },
      });
    }
    expect(local).toEqual({});
  });

  it('after a yes it is stored, and not asked again', async () => {
    const { handlers, local } = world();
    expect(await handlers['page:language'](wish('ur', true), PAGE)).toEqual({ strings: null });
    expect(await handlers['page:language'](wish('en', false), PAGE)).toEqual({ strings: null });
    expect(await handlers['page:language'](wish('ur', false), PAGE)).toEqual({ strings: null });
    expect(local[KEYS.settings]).toMatchObject({ language: { tag: 'ur', agreed: ['ur'] } });
    const { strings } = await handlers['page:words']({ service: 'clarity' }, PAGE);
    expect(strings).toMatchObject({ lang: 'ur', dir: 'rtl' });
  });

  it('in a private window it is kept until that is closed', async () => {
    const { handlers, local, session } = world();
    expect(await handlers['page:language'](wish('pl', true), PRIVATE_PAGE)).toEqual({ strings: null });
    expect(local).toEqual({});
    expect(session[KEYS.settings]).toMatchObject({ language: { tag: 'pl' } });
  });

  it('one that there is not is refused', async () => {
    const { handlers } = world();
    await expect(handlers['page:language'](wish('xx', true), PAGE)).rejects.toThrow('no such language');
  });

  it('one that the organisation hides does not come into use', async () => {
    const { handlers } = world({ managed: { uncheckedLanguages: false } });
    await handlers['page:language'](wish('pl', true), PAGE);
    const { strings } = await handlers['page:words']({ service: 'clarity' }, PAGE);
    expect(strings).toMatchObject({ lang: 'en', offered: [], english: null });
  });
});
