// Owns docs/third-party.md: the packages this project uses, with exact versions and licences, as they are installed.
// `node scripts/third-party.ts` writes it anew; a unit test says when that is due.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the list is, from the root. */
export const THIRD_PARTY_PATH = 'docs/third-party.md';

/** What each package is for. One that is not named here is an error, so that none comes in unnoticed. */
const USED_FOR: Record<string, string> = {
  '@fontsource/noto-naskh-arabic': 'Arabic and Urdu where the computer has no font for them',
  '@fontsource/noto-sans-gurmukhi': 'Punjabi where the computer has no font for it',
  '@preact/signals': 'state of the popup',
  '@preact/signals-core': 'part of @preact/signals',
  '@vue/reactivity': 'part of @vue/runtime-dom',
  '@vue/runtime-core': 'part of @vue/runtime-dom',
  '@vue/runtime-dom': 'the page in Practice that is written in Vue',
  '@vue/shared': 'part of @vue/runtime-dom',
  csstype: 'types of @vue/runtime-dom; no code',
  dexie: 'the log’s database',
  preact: 'our pages; in Practice it stands in for React',
  qr: 'draws and reads QR codes of clinics, draws those of codes for a phone',
  valibot: 'schemas of messages, settings, profiles and policy',
  'webextension-polyfill': 'one browser interface for background and pages',
  '@biomejs/biome': 'lint and format',
  '@types/node': 'types',
  '@types/react': 'types, for practice pages',
  '@types/webextension-polyfill': 'types',
  angular: 'practice pages written in AngularJS',
  'axe-core': 'accessibility checks in tests',
  'fake-indexeddb': 'a database for unit tests',
  'fast-check': 'made-up input for unit tests',
  'happy-dom': 'a document for unit tests',
  jsqr: 'reads QR codes in tests, beside the reader that is used',
  knockout: 'practice pages written in Knockout',
  lit: 'practice pages written in Lit',
  'puppeteer-core': 'drives the browsers in tests',
  react: 'practice pages written in React',
  'react-dom': 'practice pages written in React',
  selfsigned: 'the certificate of the practice sites',
  svelte: 'practice pages written in Svelte',
  typescript: 'checks types',
  unpdf: 'reads printed pages in tests',
  vite: 'bundles the practice pages',
  vitest: 'runs the tests',
  vue: 'practice pages written in Vue',
  'web-ext': 'Mozilla’s linter',
  wxt: 'builds and zips the extension',
};

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

interface Lock {
  readonly packages: Record<
    string,
    { readonly dev?: boolean; readonly optional?: boolean; readonly devOptional?: boolean }
  >;
}

/**
 * The whole text of the list.
 * @param root absolute path of the checkout, with its packages installed
 * @throws {Error} when a package has no licence, an inexact version, or no word here about what it is for
 */
export function thirdPartyText(root: string): string {
  const own = read<Manifest>(join(root, 'package.json'));
  const lock = read<Lock>(join(root, 'package-lock.json'));
  // What the lock does not call a development package can end up in the extension, named by us or not.
  const shipped = Object.entries(lock.packages).flatMap(([path, { dev, optional, devOptional }]) =>
    path.startsWith('node_modules/') && !dev && !optional && !devOptional ? [path.slice('node_modules/'.length)] : [],
  );
  for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies })) {
    if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${name} is not pinned to one version: ${version}`);
  }
  const { optionalDependencies = {} } = read<Manifest>(join(root, 'tools/node/package.json'));
  const nodes = Object.entries(optionalDependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
  return [
    '# Third-party packages',
    '',
    'Made by `node scripts/third-party.ts` from the packages as installed; a unit test fails when it is out of date.',
    'All come from the npm registry, as published. `package-lock.json` names every further package with its checksum.',
    '',
    '## In the extension',
    '',
    ...table(root, shipped),
    '',
    '## For development and tests only',
    '',
    ...table(root, Object.keys(own.devDependencies ?? {})),
    '',
    '## Node',
    '',
    `The commands run on Node from 18. Where the packages need a newer one, one of these is put into \`tools/node\`: ${nodes}.`,
    '',
  ].join('\n');
}

function table(root: string, names: readonly string[]): string[] {
  const rows = [...names].sort().map((name) => {
    const { version, license } = read<Manifest>(join(root, 'node_modules', name, 'package.json'));
    const use = USED_FOR[name];
    if (!license) throw new Error(`${name} names no licence`);
    if (!use) throw new Error(`scripts/third-party.ts does not say what ${name} is for`);
    return `| [${name}](https://www.npmjs.com/package/${name}/v/${version}) | ${version} | ${license} | ${use} |`;
  });
  return ['| package | version | licence | for |', '| --- | --- | --- | --- |', ...rows];
}

function read<T>(path: string): T {
  if (!existsSync(path)) throw new Error(`There is no ${path}. Run: npm ci`);
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  writeFileSync(join(root, THIRD_PARTY_PATH), thirdPartyText(root));
}
