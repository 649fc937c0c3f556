// Files that somebody could hand out to do harm: what each comes to, and that none is used without a person.

import { describe, expect, it } from 'vitest';
import { importClinics } from '../../../utils/background/changes-import.ts';
import { knownClinics, resolveActive } from '../../../utils/clinics/active.ts';
import { readIncoming } from '../../../utils/clinics/incoming.ts';
import { previewOf } from '../../../utils/clinics/preview.ts';
import { FIRST_SETTINGS } from '../../../utils/settings.ts';
import { HOSTILE } from '../samples/hostile-profiles.ts';
import { full } from '../samples/profiles.ts';
import { NO_POLICY, settingsWith, stateOf } from '../samples/states.ts';

const TODAY = '2026-11-21';
const KNOWN = knownClinics(settingsWith(), NO_POLICY);

describe('hostile files', () => {
  it('are many, and each has a name of its own', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(25);
    expect(new Set(HOSTILE.map(({ name }) => name)).size).toBe(HOSTILE.length);
  });

  it.each(HOSTILE.map((file) => [file.name, file] as const))('%s', async (_name, { text, outcome }) => {
    const read = readIncoming(text);
    if ('refused' in outcome) {
      if (read.ok) throw new Error('was taken');
      expect(read.problems).toContainEqual({ path: outcome.path, reason: outcome.refused });
      return;
    }
    if (!read.ok) throw new Error(`was refused: ${JSON.stringify(read.problems)}`);
    const items = previewOf(read.value, KNOWN, TODAY);
    const state = await stateOf();
    const ids = items.map(({ profile }) => profile.id);
    const change = importClinics(state, {
      private: false,
      sure: true,
      profiles: [...read.value.profiles],
      replace: ids,
    });
    if ('kept' in outcome) {
      expect(items.map(({ against }) => against)).toEqual(['kept']);
      expect(change).toEqual({ ok: false, reason: 'kept' });
      return;
    }
    expect(items.flatMap(({ warnings }) => warnings.map(({ kind }) => kind))).toContain(outcome.warned);
    // Taken in against all warnings, it is still neither chosen nor confirmed.
    if (!('settings' in change)) throw new Error(`was refused: ${change.reason}`);
    const { choice, confirmed } = FIRST_SETTINGS;
    expect(change.settings).toMatchObject({ choice, confirmed });
    expect((await resolveActive(change.settings, NO_POLICY)).clinic).toBeNull();
  });

  it('a friendly file is taken without a warning, but for codes whose day is not known', () => {
    const read = readIncoming(JSON.stringify(full));
    const kinds = read.ok ? previewOf(read.value, KNOWN, TODAY).flatMap((item) => item.warnings) : null;
    expect(kinds?.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'unchecked services.clarity.checkedOn',
      'unchecked services.libreview.checkedOn',
    ]);
  });
});
