// Bundles the practice pages (HTML, TypeScript, components, CSS) into out/sites/<hash>/. The hash covers every source
// file and the versions of what builds them, so a second start finds the work done. Builds of the last day stay: another process may be serving one.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { svelte } from './frameworks/svelte-plugin.ts';
import { pages } from './registry.ts';

const ROOT = import.meta.dirname;
const PROJECT = join(ROOT, '..', '..');
const OUT = join(PROJECT, 'out', 'sites');
const DAY = 24 * 60 * 60 * 1000;
const TOOLS = ['vite', 'vue', 'react', 'react-dom', 'preact', 'svelte', 'angular', 'knockout', 'lit'];

async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  const names = (await readdir(ROOT, { recursive: true }))
    .filter((name) => /\.(html|tsx?|svelte|css)$/.test(name))
    .sort();
  for (const name of names) {
    hash.update(`${name}\0`);
    hash.update(await readFile(join(ROOT, name)));
  }
  for (const tool of TOOLS) {
    hash.update(JSON.parse(await readFile(join(PROJECT, 'node_modules', tool, 'package.json'), 'utf8')).version);
  }
  return hash.digest('hex').slice(0, 16);
}

async function bundle(outDir: string): Promise<void> {
  const files = [...new Set(pages.map((page) => page.file))];
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [svelte()],
    // Whoever builds (a test runner says NODE_ENV=test), the pages are the ones a visitor would get.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    resolve: { conditions: ['module', 'browser', 'production'] },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: { input: files.map((file) => join(ROOT, file)) },
    },
  });
}

async function removeOld(): Promise<void> {
  for (const name of await readdir(OUT)) {
    const folder = join(OUT, name);
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > DAY) await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The folder with the built pages, built first where the sources have changed.
 * Built beside and then renamed, so that a broken build is never taken for a finished one.
 */
export async function buildSites(): Promise<string> {
  const finished = join(OUT, await hashSources());
  if (existsSync(finished)) return finished;
  await mkdir(OUT, { recursive: true });
  const working = `${finished}.${process.pid}`;
  await bundle(working);
  await removeOld();
  await rename(working, finished).catch(async (error) => {
    // Another process was quicker with the same sources.
    if (!existsSync(finished)) throw error;
    await rm(working, { recursive: true });
  });
  return finished;
}
