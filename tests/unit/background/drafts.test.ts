// What stands in the editor: kept on disk until it is saved or thrown away, never from a private window or under a lock.

import { describe, expect, it } from 'vitest';
import { clinicsWish, draftWish, duplicateWish, putBackWish, saveWish } from '../../../utils/clinic-wishes.ts';
import { requestSchemas } from '../../../utils/messages.ts';
import { parse } from '../../../utils/schema.ts';
import { KEYS } from '../../../utils/state.ts';
import { clinic } from '../samples/profiles.ts';
import { BUILT_IN } from '../samples/states.ts';
import { AT_HOME, POPUP, PRIVATE_POPUP, world } from '../samples/world.ts';

const draft = { before: 'mine', fields: { name: 'No', 'services.clarity.code': 'half a co' } };

describe('a draft', () => {
  it('is kept beside the settings, shown again, and forgotten on request', async () => {
    const { handlers, local } = world();
    expect(await handlers['ui:draft']({ ...AT_HOME, draft }, POPUP)).toEqual({ ok: true });
    expect(local).toEqual({ [KEYS.draft]: draft });
    expect((await handlers['ui:clinics'](AT_HOME, POPUP)).draft).toEqual(draft);
    expect(await handlers['ui:draft']({ ...AT_HOME, draft: null }, POPUP)).toEqual({ ok: true });
    expect(local).toEqual({});
  });

  it('goes when it is saved, and stays when saving is refused', async () => {
    const { handlers, local } = world({ local: { [KEYS.draft]: draft } });
    const save = (profile: ReturnType<typeof clinic>) =>
      handlers['ui:save-clinic']({ ...AT_HOME, profile, before: null }, POPUP);
    expect(await save(clinic(BUILT_IN.id))).toEqual({ ok: false, reason: 'taken' });
    expect(local[KEYS.draft]).toEqual(draft);
    expect(await save(clinic('mine'))).toEqual({ ok: true });
    expect(Object.keys(local)).toEqual([KEYS.settings]);
  });

  it('is neither kept nor shown in a private window, and saving there leaves it', async () => {
    const { handlers, local } = world({ local: { [KEYS.draft]: draft } });
    expect(await handlers['ui:draft']({ private: true, draft: null }, PRIVATE_POPUP)).toEqual({
      ok: false,
      reason: 'private',
    });
    expect((await handlers['ui:clinics']({ private: true }, PRIVATE_POPUP)).draft).toBeNull();
    await handlers['ui:save-clinic']({ private: true, profile: clinic('mine'), before: null }, PRIVATE_POPUP);
    expect(local).toEqual({ [KEYS.draft]: draft });
  });

  it('is neither kept nor shown under a lock', async () => {
    const managed = { lockClinics: true, defaultClinic: BUILT_IN.id };
    const { handlers, local } = world({ managed, local: { [KEYS.draft]: draft } });
    expect(await handlers['ui:draft']({ ...AT_HOME, draft: null }, POPUP)).toEqual({ ok: false, reason: 'locked' });
    expect((await handlers['ui:clinics'](AT_HOME, POPUP)).draft).toBeNull();
    expect(local).toEqual({ [KEYS.draft]: draft });
  });

  it('that can’t be read is none', async () => {
    const { handlers } = world({ local: { [KEYS.draft]: 'x' } });
    expect((await handlers['ui:clinics'](AT_HOME, POPUP)).draft).toBeNull();
  });
});

describe('the page of clinics', () => {
  it('is told of every clinic, its state and what can be done with it', async () => {
    const { handlers } = world({ managed: { clinics: [clinic('pinned')] } });
    await handlers['ui:save-clinic']({ ...AT_HOME, profile: clinic('mine'), before: null }, POPUP);
    const view = await handlers['ui:clinics'](AT_HOME, POPUP);
    expect(view.clinics.map(({ profile, provenance, mine }) => [profile.id, provenance, mine])).toEqual([
      ['pinned', 'managed', false],
      [BUILT_IN.id, 'bundled', false],
      ['mine', 'entered', true],
    ]);
    expect(view.clinics[1]?.health).toContainEqual({ kind: 'missing', service: 'glooko' });
    expect(view).toMatchObject({
      active: null,
      locked: false,
      policy: { kind: 'set', keys: ['clinics'] },
      removed: null,
    });
    expect(view.saved.profiles.map(({ id }) => id)).toEqual(['mine']);
  });

  it('is told what is wrong with a policy, and that nothing can be changed', async () => {
    const { handlers } = world({ managed: { prefill: 'sometimes' } });
    expect(await handlers['ui:clinics'](AT_HOME, POPUP)).toMatchObject({
      clinics: [],
      locked: true,
      policy: { kind: 'broken', problems: [{ path: 'prefill', reason: 'must be one of: auto, ask' }] },
    });
  });

  it('is told what can be put back', async () => {
    const { handlers } = world();
    await handlers['ui:save-clinic']({ ...AT_HOME, profile: clinic('mine'), before: null }, POPUP);
    await handlers['ui:remove-clinic']({ ...AT_HOME, clinic: 'mine' }, POPUP);
    expect((await handlers['ui:clinics'](AT_HOME, POPUP)).removed).toEqual({ id: 'mine', name: 'Clinic mine' });
    expect(await handlers['ui:put-back'](AT_HOME, POPUP)).toEqual({ ok: true });
    expect((await handlers['ui:clinics'](AT_HOME, POPUP)).removed).toBeNull();
  });

  it.each([
    clinicsWish(false),
    saveWish(clinic('mine'), null, false),
    duplicateWish('mine', { id: 'own-mine', name: 'Mine, copy' }, false),
    putBackWish(true),
    draftWish(draft, false),
    draftWish(null, false),
  ])('sends only what the protocol takes: $type', ({ type, ...payload }) => {
    expect(parse<object>(requestSchemas[type], payload).ok).toBe(true);
  });

  it('keeps a draft of any text, but not of any size', () => {
    const of = (text: string) =>
      parse(requestSchemas['ui:draft'], { private: false, draft: { before: null, fields: { name: text } } }).ok;
    expect(of('<b>\u202e password')).toBe(true);
    expect(of('x'.repeat(64 * 1024))).toBe(false);
  });
});
