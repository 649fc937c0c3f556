// Owns `npm run languages`: what is missing or has changed in each translation, and bringing their files up to date.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findings, readTranslation, upToDate, written } from '../languages.ts';
import { Fault } from '../setup/fault.mjs';
import { say } from '../setup/progress.mjs';
import type { TaskCall } from './index.ts';

const USAGE = 'npm run languages, npm run languages -- pl, or npm run languages -- update';

/**
 * Lists what is to be done, or brings the files up to date.
 * @returns 0 when nothing is missing or changed
 */
export async function run({ root, args: [asked, ...others] }: TaskCall): Promise<number> {
  const folder = join(root, 'utils/i18n/translations');
  const tags = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
  if (others.length > 0 || (asked !== undefined && asked !== 'update' && !tags.includes(asked))) {
    throw new Fault(`Run: ${USAGE}. Languages: ${tags.join(', ')}.`);
  }
  let open = 0;
  for (const tag of asked && asked !== 'update' ? [asked] : tags) {
    const path = join(folder, `${tag}.json`);
    const translation = readTranslation(readFileSync(path, 'utf8'));
    if (asked === 'update') writeFileSync(path, written(upToDate(translation)));
    const { missing, changed, gone } = findings(asked === 'update' ? upToDate(translation) : translation);
    open += missing.length + changed.length + gone.length;
    say(
      `${tag}  ${translation.english}: ${missing.length} missing, ${changed.length} changed since, ${gone.length} not used any more; ${translation.checked ? `checked by ${translation.checked.by} on ${translation.checked.on}` : 'no person has checked it'}`,
    );
    if (asked === undefined || asked === 'update') continue;
    for (const key of missing) say(`  missing  ${key}`);
    for (const key of changed) say(`  changed  ${key}`);
    for (const key of gone) say(`  not used ${key}`);
  }
  return open === 0 ? 0 : 1;
}
