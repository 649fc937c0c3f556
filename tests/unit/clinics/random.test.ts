// Random and mutated profiles, backups and policies: none throws, none puts a clinic into use or confirms it, and nothing is
// stored that the schema refuses. A thousand of each here; RANDOM_RUNS says how many (npm run soak: 10,000).

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importClinics, restore } from '../../../utils/background/changes-import.ts';
import { receive } from '../../../utils/background/receive.ts';
import { takeIn } from '../../../utils/clinic-wishes.ts';
import { resolveActive } from '../../../utils/clinics/active.ts';
import { fieldsOf, profileFrom } from '../../../utils/clinics/edit.ts';
import { readIncoming } from '../../../utils/clinics/incoming.ts';
import { policySchema, readPolicy } from '../../../utils/clinics/policy.ts';
import { previewOf } from '../../../utils/clinics/preview.ts';
import { profileSchema } from '../../../utils/clinics/profile.ts';
import { backupText, profileText } from '../../../utils/clinics/profile-text.ts';
import { profileLines } from '../../../utils/clinics/report.ts';
import { parse } from '../../../utils/schema.ts';
import { readSettings, type Settings } from '../../../utils/settings.ts';
import { KEYS, type State } from '../../../utils/state.ts';
import { GOOD, nobodyAsked, popup, SELF } from '../samples/door.ts';
import { mutated, mutatedText } from '../samples/mutated.ts';
import { clinic, full, least } from '../samples/profiles.ts';
import { BUILT_IN, chose, confirmedAll, NO_POLICY, settingsWith, stateOf } from '../samples/states.ts';
import { world } from '../samples/world.ts';

const RUNS = Number(process.env.RANDOM_RUNS ?? 1000);
const LIMIT = 20_000 + RUNS * 30;
const TODAY = '2026-11-21';
const mine = { provenance: 'entered' as const, profile: full };
const BACKUP = {
  format: 'sharing-setup/backup@1',
  clinics: [full, least, clinic('other')],
  ownCodes: { [BUILT_IN.id]: { glooko: { code: 'TEAM-7', enteredOn: '2026-11-20' } } },
  prefill: 'auto',
  off: { everywhere: false, sites: ['clarity'] },
};
const POLICY = {
  clinics: [clinic('pinned'), full],
  defaultClinic: 'pinned',
  prefill: 'ask',
  lockClinics: true,
  services: ['clarity', 'glooko'],
  wardMode: true,
  idleResetMinutes: 10,
  log: 'counts',
  logRetentionDays: 30,
  language: 'en',
  uncheckedLanguages: false,
  showWelcome: false,
};

/** States to import into: nothing chosen; the built-in clinic and one's own in use and confirmed. */
const states = async (): Promise<State[]> => [
  await stateOf(),
  await stateOf(await confirmedAll(chose(BUILT_IN.id))),
  await stateOf(await confirmedAll(chose(full.id, { clinics: [mine] }))),
];

/** Nothing came into use, and nothing is confirmed that was not before in exactly this content. */
async function expectNothingInUse(before: State, settings: Settings): Promise<void> {
  expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ ok: true, value: settings });
  expect(settings.choice).toEqual(before.settings.choice);
  expect(settings.confirmed).toEqual(before.settings.confirmed);
  const now = await resolveActive(settings, NO_POLICY);
  expect(now.clinic?.profile.id).toBe(before.active.clinic?.profile.id);
  const confirmed = (services: typeof now.services) => services.flatMap((one) => (one.confirmed ? [one.digest] : []));
  const held = confirmed(before.active.services);
  expect(confirmed(now.services).filter((digest) => !held.includes(digest))).toEqual([]);
}

describe('whatever comes', () => {
  it(
    'a profile or backup is refused with a reason, or comes in as it is and unused',
    async () => {
      const into = await states();
      let came = 0;
      const check = async (text: string, at: number): Promise<void> => {
        const read = readIncoming(text);
        if (!read.ok) {
          expect(read.problems.length).toBeGreaterThan(0);
          for (const { reason } of read.problems) expect(reason).toMatch(/\w/);
          return;
        }
        came += 1;
        const before = into[at % into.length] as State;
        const items = previewOf(read.value, before.active.clinics, TODAY);
        const wish = takeIn(read.value, items, false);
        const made = wish.type === 'ui:import' ? importClinics(before, wish) : restore(before, wish);
        if (!('settings' in made)) throw new Error(made.reason);
        await expectNothingInUse(before, made.settings);
        for (const { profile } of items) {
          expect(parse(profileSchema, profile)).toEqual({ ok: true, value: profile });
          expect(readIncoming(profileText(profile))).toEqual({
            ok: true,
            value: { kind: 'profile', profiles: [profile] },
          });
          expect(profileFrom(fieldsOf(profile)).ok).toBe(true);
          expect(profileLines(profile, before.active.clinics, TODAY).length).toBeGreaterThan(0);
        }
        if (read.value.kind !== 'backup') return;
        const again = readIncoming(backupText(read.value));
        if (!again.ok || again.value.kind !== 'backup') throw new Error('a backup of ours was refused');
        expect(backupText(again.value)).toBe(backupText(read.value));
      };
      await fc.assert(fc.asyncProperty(mutatedText(full, least, BACKUP), fc.nat(), check), { numRuns: RUNS });
      // Were nearly all refused, the rest would have been tried on nothing.
      expect(came).toBeGreaterThan(RUNS / 20);
    },
    LIMIT,
  );

  it(
    'a policy is none, or fits, or gives no code at all',
    async () => {
      let set = 0;
      const check = async (raw: unknown): Promise<void> => {
        const policy = readPolicy(raw, [BUILT_IN.id]);
        const active = await resolveActive(settingsWith({ clinics: [mine] }), policy);
        if (policy.kind === 'set') {
          set += 1;
          expect(parse(policySchema, policy.policy)).toEqual({ ok: true, value: policy.policy });
        }
        if (policy.kind !== 'broken') return;
        expect(policy.problems.length).toBeGreaterThan(0);
        expect([active.clinics, active.services, active.locked]).toEqual([[], [], true]);
      };
      await fc.assert(fc.asyncProperty(fc.oneof({ weight: 3, arbitrary: mutated(POLICY) }, fc.jsonValue()), check), {
        numRuns: RUNS,
      });
      expect(set).toBeGreaterThan(RUNS / 20);
    },
    LIMIT,
  );

  it(
    'a message stores what the schema takes, or nothing',
    async () => {
      const names = ['ui:import', 'ui:restore', 'ui:save-clinic', 'ui:duplicate-clinic', 'ui:draft'] as const;
      const message = fc.constantFrom(...names).chain((name) => mutated({ type: name, ...GOOD[name] }));
      const check = async (sent: unknown): Promise<void> => {
        const { handlers, local } = world();
        const answer = await receive(sent, popup, SELF, handlers, nobodyAsked);
        expect(typeof answer).toBe('object');
        const stored = local[KEYS.settings];
        if (stored === undefined) return;
        const read = readSettings(stored);
        expect(read).toEqual({ ok: true, value: stored });
        expect(read.ok && [read.value.choice, read.value.confirmed]).toEqual([null, []]);
      };
      await fc.assert(fc.asyncProperty(message, check), { numRuns: RUNS });
    },
    LIMIT,
  );
});
