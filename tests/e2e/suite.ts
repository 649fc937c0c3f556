/**
 * The browser and the practice network that all end-to-end tests share: started when the first test asks, closed by
 * environment.ts after the last.
 *
 * `E2E_BROWSER` (chromium or firefox) says which browser; `E2E_EXTENSION` may name another folder than the build's.
 */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Net, startNet } from '../sites/net.ts';
import { hosts, pageById } from '../sites/registry.ts';
import { createHandler } from '../sites/server.ts';
import { type BrowserName, type Driver, type LaunchOptions, launch } from './drivers/index.ts';
import { CLOSE_SUITE } from './environment.ts';
import { resetExtension } from './reset-extension.ts';

export interface Suite {
  readonly driver: Driver;
  readonly net: Net;
  /** Opens a practice page by its id in the registry, in a new tab in front. */
  open(id: string): Promise<Page>;
  /** The extension as after its installation: for `beforeEach`. */
  reset(): Promise<void>;
}

const FOLDER = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

let started: Promise<Suite> | undefined;

/** The shared suite. */
export function suite(): Promise<Suite> {
  started ??= start();
  return started;
}

/** The browser these tests run in. */
export function browserName(): BrowserName {
  const name = process.env.E2E_BROWSER;
  if (name !== 'chromium' && name !== 'firefox') throw new Error('Set E2E_BROWSER to chromium or firefox');
  return name;
}

/**
 * A browser of its own, for what can't be tested in the shared one (another profile, settings from the start).
 * The caller closes it.
 */
export async function launchApart(options: Partial<LaunchOptions> = {}): Promise<Driver> {
  const { net } = await suite();
  return launch({ ...defaults(net), ...options });
}

async function start(): Promise<Suite> {
  const net = await startNet({ handler: await createHandler(), hosts: [...hosts, '*.my.glooko.com'] });
  const opened: { close(): Promise<void> }[] = [net];
  Object.assign(globalThis, {
    [CLOSE_SUITE]: async () => {
      for (const each of opened.reverse()) await each.close();
    },
  });
  const driver = await launch(defaults(net));
  opened.push(driver);
  return {
    driver,
    net,
    open: (id) => driver.newPage(pageById(id).url),
    reset: () => resetExtension(driver),
  };
}

function defaults(net: Net): LaunchOptions {
  const browser = browserName();
  const extensionDir = resolve(process.env.E2E_EXTENSION ?? FOLDER[browser]);
  return { browser, extensionDir, net, privateAccess: true, headless: process.env.E2E_HEADED !== '1' };
}
