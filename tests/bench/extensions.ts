/**
 * The extensions that are measured beside ours, and copies of ours with a script of the test's own in front: folders
 * that a browser loads. Must not change the folder of a build.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Manifest {
  content_scripts: { matches: string[]; js: string[] }[];
}

const content = (name: string): string => fileURLToPath(new URL(`content/${name}.js`, import.meta.url));

/**
 * Makes an extension that is one content script.
 * @param folder where it is written; absolute
 * @param script its name in tests/bench/content
 * @param host the one host it runs on
 */
export function makeExtension(folder: string, script: string, host: string): string {
  mkdirSync(folder, { recursive: true });
  cpSync(content(script), join(folder, 'content.js'));
  const manifest = {
    manifest_version: 3,
    name: `Bench: ${script}`,
    version: '1',
    host_permissions: [`https://${host}/*`],
    content_scripts: [{ matches: [`https://${host}/*`], js: ['content.js'], run_at: 'document_idle' }],
    browser_specific_settings: {
      gecko: { id: `${script}@bench`, data_collection_permissions: { required: ['none'] } },
    },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/**
 * Copies a built extension and puts a script before its content scripts, in the same isolated world.
 * @param built the build's folder
 * @param folder where the copy is written; absolute
 * @param script its name in tests/bench/content
 */
export function withFirst(built: string, folder: string, script: string): string {
  cpSync(built, folder, { recursive: true });
  cpSync(content(script), join(folder, `${script}.js`));
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  for (const entry of manifest.content_scripts) entry.js.unshift(`${script}.js`);
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

/** An empty page of an extension: one line, nothing to load. */
export const EMPTY_PAGE = 'bench-empty.html';

/**
 * Copies a built extension and puts the empty page beside its own.
 * @param built the build's folder
 * @param folder where the copy is written; absolute
 */
export function withEmptyPage(built: string, folder: string): string {
  cpSync(built, folder, { recursive: true });
  writeFileSync(
    join(folder, EMPTY_PAGE),
    '<!doctype html><html lang="en"><title>Empty</title><body>Empty</body></html>',
  );
  return folder;
}
