/** How much an organisation lets be written down: only totals, or nothing. What is on disk is looked at, not what is shown. */
import { afterAll, beforeEach, expect, it } from 'vitest';
import { dayOf } from '../../utils/log/day.ts';
import { until } from './drivers/index.ts';
import { everything } from './page/kept.ts';
import { forManaged, WARD } from './policy-setup.ts';
import { boxHolds, hintSays, openAtBox, tell } from './popup-setup.ts';
import { suite } from './suite.ts';

const of = await suite();
const { driver } = of;
const { managed, asFound } = forManaged(of);

beforeEach(managed);
afterAll(asFound);

/** Two visits, each up to the moment the code is in and the log has answered. */
async function fills(level: 'counts' | 'off'): Promise<Awaited<ReturnType<typeof everything>>> {
  await driver.setManaged({ clinics: [WARD], defaultClinic: WARD.id, log: level });
  for (let time = 0; time < 2; time += 1) {
    const page = await openAtBox('L2');
    await boxHolds(page, 'L2', WARD.services.libreview.code);
    await hintSays(page, 'Set by your organisation');
    await page.close();
  }
  return everything(driver);
}

/** The parts of the log's database; none where there is no such thing. */
const logOf = ({ databases }: Awaited<ReturnType<typeof everything>>) => {
  const { clock: _, ...rest } = databases['sharing-setup-log'] ?? {};
  return rest;
};

it('“counts”: totals of the day, and of no visit anything', async () => {
  let kept = await fills('counts');
  const totals = () => logOf(kept).days ?? [];
  await until(
    async () => {
      kept = await everything(driver);
      return JSON.stringify(totals()).includes('"filled":2');
    },
    () => `two fills in the totals: ${JSON.stringify(totals())}`,
  );
  const { entries, days, counted, ...more } = logOf(kept);
  expect(days).toEqual([{ day: dayOf(Date.now()), counts: { libreview: { found: 2, filled: 2 } } }]);
  expect([entries, more]).toEqual([[], {}]);
  // What is sent twice is counted once: the ids of what was counted, and no more than that.
  for (const one of counted ?? []) expect(Object.keys(one as object)).toEqual(['id']);
  expect(kept.local).not.toHaveProperty('logOutbox');
  expect(JSON.stringify([kept.session, logOf(kept)])).not.toContain(WARD.id);
  const { level } = await tell<{ level: string }>(driver, { type: 'ui:log', private: false });
  expect(level).toBe('counts');
  expect(await tell(driver, { type: 'ui:log-level', private: false, level: 'full' })).toMatchObject({ ok: false });
});

it('“off”: nothing at all', async () => {
  const kept = await fills('off');
  expect(Object.values(logOf(kept)).flat()).toEqual([]);
  expect(kept.local).not.toHaveProperty('logOutbox');
  expect(Object.keys(kept.session)).toEqual(['startedAt']);
  expect(kept.others).toEqual({ localStorage: 0, sessionStorage: 0, caches: [] });
});
