// The manifest asks for what the design allows and nothing more, in both browsers.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { storeTexts } from '../../../scripts/store-texts.ts';
import { PUT_COMMAND } from '../../../utils/background/commands.ts';
import { GECKO_ID, manifest } from '../../../utils/manifest.ts';
import { SITES } from '../../../utils/sites/index.ts';
import { MATCHES, matchesOf, PLACES } from '../../../utils/sites/places.ts';
import { SERVICE_IDS } from '../../../utils/sites/types.ts';
import { ROOT } from './source-tree.ts';

/** Every host the extension may ever run on. */
const HOSTS = [
  'https://*.my.glooko.com/*',
  'https://clarity.dexcom.eu/*',
  'https://clarity.dexcom.com/*',
  'https://www.libreview.com/*',
];

const builds = ['chrome', 'edge', 'firefox'].flatMap((browser) =>
  [false, true].map(
    (forStore) => [browser, forStore, manifest({ browser, forStore }) as Record<string, unknown>] as const,
  ),
);

describe.each(builds)('%s, for the store: %s', (browser, forStore, made) => {
  it('runs on four hosts, those of the sites’ data', () => {
    expect((made.host_permissions as string[]).toSorted()).toEqual(HOSTS.toSorted());
    expect([...MATCHES].toSorted()).toEqual(HOSTS.toSorted());
  });

  it('puts each site’s script on that site’s hosts, in the top frame', () => {
    expect(made.content_scripts).toEqual(
      SERVICE_IDS.map((id) => ({
        matches: matchesOf(PLACES[id]),
        js: [`page-${id}.js`],
        run_at: 'document_idle',
        all_frames: false,
      })),
    );
  });

  it('asks for five permissions', () => {
    expect((made.permissions as string[]).toSorted()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
    ]);
    expect(made.optional_permissions).toBeUndefined();
    expect(made.optional_host_permissions).toBeUndefined();
  });

  it('opens nothing to websites or other extensions', () => {
    expect(made.web_accessible_resources).toBeUndefined();
    expect(made.externally_connectable).toBeUndefined();
  });

  it('keeps its own pages off the network', () => {
    expect(made.content_security_policy).toEqual({
      extension_pages: "default-src 'self'; connect-src 'none'; object-src 'none'",
    });
    expect(made.incognito).toBe('spanning');
  });

  it('has two commands, each with a key of its own: the popup, and putting the code in', () => {
    expect(made.commands).toEqual({
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      [PUT_COMMAND]: { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_commandPut__' },
    });
  });

  it('has a text for every name it asks the browser to put in', () => {
    const texts = JSON.parse(storeTexts(browser)[0]?.contents ?? '{}') as object;
    const names = [...JSON.stringify(made).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name as string);
    expect(names).toContain('commandPut');
    expect(names.filter((name) => !(name in texts))).toEqual([]);
  });

  it('has the fields of its browser', () => {
    const firefox = browser === 'firefox';
    expect(made.browser_specific_settings).toEqual(
      firefox
        ? { gecko: { id: GECKO_ID, strict_min_version: '153.0', data_collection_permissions: { required: ['none'] } } }
        : undefined,
    );
    expect(made.minimum_chrome_version).toBe(firefox ? undefined : '125');
    expect(made.storage).toEqual(firefox ? undefined : { managed_schema: 'managed-schema.json' });
    expect(typeof made.key).toBe(firefox || forStore ? 'undefined' : 'string');
  });
});

it('the id in Firefox never changes', () => {
  expect(GECKO_ID).toBe('sharing-setup@clinic-codes');
});

it('the data that pages read and the data that our own pages read name the same hosts', () => {
  for (const id of SERVICE_IDS) {
    const covered = (name: string) =>
      PLACES[id].hosts.some((host) => host.name === name) ||
      PLACES[id].hosts.some((host) => host.name.startsWith('*.') && name.endsWith(host.name.slice(1)));
    expect(SITES[id].id).toBe(id);
    expect(SITES[id].hosts.filter((name) => !covered(name))).toEqual([]);
    const open = (name: string) =>
      SITES[id].hosts.some((host) => host === name || (host.startsWith('*.') && name.endsWith(host.slice(1))));
    expect(PLACES[id].hosts.map(({ name }) => name).filter((name) => !open(name))).toEqual([]);
  }
});

it('every link leads to a host of its site', () => {
  for (const { hosts, links } of Object.values(PLACES)) {
    for (const { url, region } of links) {
      const host = hosts.find(({ name }) => name === new URL(url).hostname);
      expect([url, new URL(url).protocol, host?.region ?? 'all']).toEqual([url, 'https:', region]);
    }
  }
});

it.each(['options', 'popup', 'privacy', 'ward'])(
  'the page %s has no script or style of its own in the markup, and loads nothing from outside',
  (page) => {
    const html = readFileSync(join(ROOT, `entrypoints/${page}/index.html`), 'utf8');
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|<iframe|<base/i);
    for (const [, address] of html.matchAll(/\b(?:src|href)="([^"]*)"/g)) expect(address).toMatch(/^\.\.?\/|^#/);
  },
);
