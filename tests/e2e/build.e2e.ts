import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { browserName } from './suite.ts';

// What was built, counted and searched: sizes, what must not be in which bundle, and the manifest as it ships.

const folder = resolve(
  process.env.E2E_EXTENSION ?? (browserName() === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3'),
);
const read = (path: string) => readFileSync(join(folder, path));
const text = (path: string) => read(path).toString('utf8');

function sizes(paths: readonly string[]) {
  const files = paths.map(read);
  return {
    raw: files.reduce((sum, file) => sum + file.length, 0),
    gzipped: files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0),
  };
}

/** The page's file and all that it loads before anything is asked of it. */
function firstLoad(page: string): string[] {
  const found = new Set([page]);
  for (const path of found) {
    const folderOf = path.includes('/') ? `${path.slice(0, path.lastIndexOf('/'))}/` : '';
    const references = path.endsWith('.html')
      ? [...text(path).matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, name]) => name ?? '')
      : [...text(path).matchAll(/(?:^|[;}\s])import[^(;]*?["'`]\.\/([^"'`]+)["'`]/g)].map(
          ([, name]) => folderOf + name,
        );
    for (const each of references) found.add(each);
  }
  return [...found];
}

const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));

describe('the build', () => {
  it.each(['page-glooko.js', 'page-clarity.js', 'page-libreview.js'])('%s stays within its budget', (path) => {
    const { raw, gzipped } = sizes([path]);
    console.log(`${path}: ${raw} bytes, ${gzipped} gzipped`);
    expect(raw).toBeLessThanOrEqual(24_000);
    expect(gzipped).toBeLessThanOrEqual(8000);
  });

  it('act.js, put only into pages that may hold the box, stays within its budget', () => {
    const { raw, gzipped } = sizes(['act.js']);
    console.log(`act.js: ${raw} bytes, ${gzipped} gzipped`);
    expect(raw).toBeLessThanOrEqual(200_000);
    expect(gzipped).toBeLessThanOrEqual(80_000);
  });

  it("the popup's first load stays within its budget", () => {
    const paths = firstLoad('popup.html');
    expect(paths.length).toBeGreaterThan(2);
    const { raw, gzipped } = sizes(paths);
    console.log(`popup: ${raw} bytes, ${gzipped} gzipped in ${paths.join(', ')}`);
    expect(raw).toBeLessThanOrEqual(60_000);
    expect(gzipped).toBeLessThanOrEqual(22_000);
  });

  it('no script can reach the network', () => {
    for (const path of scripts) {
      for (const way of [
        /\bfetch\s*\(/,
        /XMLHttpRequest/,
        /\bWebSocket\b/,
        /sendBeacon/,
        /\bEventSource\b/,
        /importScripts/,
      ]) {
        expect(way.test(text(path)), `${way} in ${path}`).toBe(false);
      }
    }
  });

  it('what runs in a page holds neither database, framework nor polyfill', () => {
    const inPages = scripts.filter((path) => /^(page-.*|act|input)\.js$/.test(path));
    expect(inPages).toHaveLength(5);
    for (const path of inPages) {
      for (const word of [
        'Dexie',
        'indexedDB',
        'preact',
        '__k',
        'webextension-polyfill',
        'wxt:',
        'postMessage',
        'localStorage',
      ]) {
        expect(text(path).includes(word), `${word} in ${path}`).toBe(false);
      }
    }
  });

  it('the script in a service’s pages knows of no other service', () => {
    const hosts = { glooko: 'my.glooko.com', clarity: 'clarity.dexcom', libreview: 'www.libreview.com' };
    for (const id of Object.keys(hosts)) {
      const named = Object.entries(hosts).filter(([, host]) => text(`page-${id}.js`).includes(host));
      expect(named.map(([service]) => service)).toEqual([id]);
    }
  });

  it('the manifest asks for what the design says and nothing more', () => {
    const manifest = JSON.parse(text('manifest.json'));
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual([
      'https://*.my.glooko.com/*',
      'https://clarity.dexcom.eu/*',
      'https://clarity.dexcom.com/*',
      'https://www.libreview.com/*',
    ]);
    expect(manifest.content_security_policy).toEqual({
      extension_pages: "default-src 'self'; connect-src 'none'; object-src 'none'",
    });
    expect(manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches)).toEqual(
      manifest.host_permissions,
    );
    expect(manifest.content_scripts.every((script: { all_frames?: boolean }) => script.all_frames === false)).toBe(
      true,
    );
    for (const key of [
      'web_accessible_resources',
      'externally_connectable',
      'optional_permissions',
      'optional_host_permissions',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(manifest.incognito).toBe('spanning');
    expect(manifest.commands).toEqual({
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'put-code': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_commandPut__' },
    });
    if (browserName() === 'firefox') {
      expect(manifest.browser_specific_settings.gecko).toEqual({
        id: 'sharing-setup@clinic-codes',
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      });
      expect(manifest).not.toHaveProperty('storage');
      expect(scripts).not.toContain('managed-schema.json');
    } else {
      expect(manifest.minimum_chrome_version).toBe('125');
      expect(manifest.storage.managed_schema).toBe('managed-schema.json');
    }
  });
});
