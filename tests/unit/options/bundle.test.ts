// What the page of clinics brings along at once: reading and drawing QR codes comes only when it is asked for.

import { expect, it } from 'vitest';
import { reach } from '../rules/source-tree.ts';

const ENTRY = 'entrypoints/options/main.tsx';

it('QR codes and “About this copy” come later', () => {
  const { files, packages } = reach(ENTRY, false);
  expect([...packages].filter((name) => name.startsWith('qr'))).toEqual([]);
  expect([...files].filter((path) => /qr\.ts$|About\.tsx$/.test(path))).toEqual([]);
  expect([...reach(ENTRY, true).packages]).toContain('qr');
});

it('no database: the background alone opens the log', () => {
  expect([...reach(ENTRY, true).packages]).not.toContain('dexie');
});
