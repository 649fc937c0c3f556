// The soak runs every file that leaves cases out in `npm test`.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { THINNED } from '../../../scripts/tasks/soak.ts';

it('what Firefox takes some cases of in npm test is whole in the soak', () => {
  const folder = new URL('../../e2e/', import.meta.url);
  const thin = readdirSync(folder)
    .filter((name) => name.endsWith('.e2e.ts'))
    .filter((name) => readFileSync(new URL(name, folder), 'utf8').includes("from './thinned.ts'"));
  expect(thin.map((name) => `tests/e2e/${name}`)).toEqual(THINNED);
});
