// Which browser program is used, and what a person is told where there is none, on a table of machines.

import { describe, expect, it } from 'vitest';
import { locate, type Machine, remedy } from '../../../scripts/browser-choice.ts';

const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
const UBUNTU = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';
const MINT = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n';
const FEDORA = 'ID=fedora\n';
const MANJARO = 'ID=manjaro\nID_LIKE=arch\n';
const GENTOO = 'ID=gentoo\n';

const SNAP_SCRIPT =
  '#!/bin/sh\nif ! [ -x /snap/bin/firefox ]; then\n  echo "run: snap install firefox"\nfi\nexec /snap/bin/firefox "$@"\n';

/** A machine that holds these files: path → beginning of its content, or `-> path` for a link. */
function machine(files: Record<string, string>, rest: Partial<Machine> = {}): Machine {
  const target = (path: string): string => (files[path]?.startsWith('-> ') ? target(files[path].slice(3)) : path);
  return {
    platform: 'linux',
    arch: 'x64',
    isRoot: false,
    osRelease: DEBIAN,
    home: '/home/ann',
    env: {},
    isFile: (path) => files[target(path)] !== undefined,
    realpath: target,
    head: (path) => files[path] ?? '',
    ...rest,
  };
}

describe('which browser is used', () => {
  const cases: [what: string, browser: 'chromium' | 'firefox', machine: Machine, path: string | undefined][] = [
    [
      'Debian chromium',
      'chromium',
      machine({ '/usr/bin/chromium': '#!/bin/sh\n# Chromium launcher\n' }),
      '/usr/bin/chromium',
    ],
    [
      'Google Chrome',
      'chromium',
      machine({ '/usr/bin/google-chrome-stable': '#!/bin/bash\n' }),
      '/usr/bin/google-chrome-stable',
    ],
    [
      'Fedora chromium',
      'chromium',
      machine({ '/usr/bin/chromium-browser': '#!/bin/bash\n' }),
      '/usr/bin/chromium-browser',
    ],
    [
      'Debian Firefox ESR, a link',
      'firefox',
      machine({
        '/usr/bin/firefox-esr': '-> /usr/lib/firefox-esr/firefox-esr',
        '/usr/lib/firefox-esr/firefox-esr': 'ELF',
      }),
      '/usr/bin/firefox-esr',
    ],
    [
      'Ubuntu: firefox is a script for a snap',
      'firefox',
      machine({ '/usr/bin/firefox': SNAP_SCRIPT }, { osRelease: UBUNTU }),
      undefined,
    ],
    [
      'Ubuntu: chromium is a link to snap',
      'chromium',
      machine({
        '/usr/bin/chromium': '-> /snap/bin/chromium',
        '/snap/bin/chromium': '-> /usr/bin/snap',
        '/usr/bin/snap': 'ELF',
      }),
      undefined,
    ],
    [
      'Ubuntu: a snap and a real one',
      'chromium',
      machine({ '/usr/bin/google-chrome': 'ELF', '/usr/bin/chromium-browser': SNAP_SCRIPT }, { osRelease: UBUNTU }),
      '/usr/bin/google-chrome',
    ],
    [
      'the environment comes first',
      'chromium',
      machine({ '/usr/bin/chromium': 'ELF', '/opt/c/chrome': 'ELF' }, { env: { CHROME_PATH: '/opt/c/chrome' } }),
      '/opt/c/chrome',
    ],
    [
      'an empty variable says nothing',
      'chromium',
      machine({ '/usr/bin/chromium': 'ELF' }, { env: { CHROME_PATH: '' } }),
      '/usr/bin/chromium',
    ],
    [
      'Mac',
      'firefox',
      machine({ '/Applications/Firefox.app/Contents/MacOS/firefox': 'MachO' }, { platform: 'darwin', osRelease: '' }),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    [
      "Mac, the person's own Applications",
      'chromium',
      machine(
        { '/Users/ann/Applications/Google Chrome.app/Contents/MacOS/Google Chrome': 'MachO' },
        { platform: 'darwin', osRelease: '', home: '/Users/ann' },
      ),
      '/Users/ann/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'a Linux path means nothing on a Mac',
      'firefox',
      machine({ '/usr/bin/firefox': 'ELF' }, { platform: 'darwin' }),
      undefined,
    ],
    ['nothing', 'firefox', machine({}), undefined],
  ];

  it.each(cases)('%s', (_what, browser, on, path) => {
    expect(locate(browser, on)).toEqual(path === undefined ? undefined : { path });
  });

  it('says that a named program is not there, even when another one is', () => {
    const on = machine({ '/usr/bin/chromium': 'ELF' }, { env: { CHROME_PATH: '/nonexistent' } });
    expect(locate('chromium', on)).toEqual({
      problem:
        'CHROME_PATH names /nonexistent, and there is no such program.\nCorrect it, or use an installed browser: unset CHROME_PATH',
    });
  });

  it('says that a named program is a snap', () => {
    const on = machine({ '/snap/bin/firefox': 'ELF' }, { env: { FIREFOX_PATH: '/snap/bin/firefox' } });
    expect(locate('firefox', on)).toEqual({ problem: expect.stringContaining('which is a snap') });
  });
});

describe('what is done about a missing browser', () => {
  const both = ['chromium', 'firefox'] as const;
  /** The one line of the message that is a command. */
  const commandOf = (what: ReturnType<typeof remedy>) => ('message' in what ? what.message.split('\n')[1] : undefined);

  it('installs Debian packages as root, only the missing ones', () => {
    expect(remedy(both, machine({}, { isRoot: true }), 'npm test')).toEqual({
      install: ['chromium', 'firefox-esr', 'fonts-liberation'],
    });
    expect(remedy(['firefox'], machine({}, { isRoot: true }), 'npm test')).toEqual({
      install: ['firefox-esr', 'fonts-liberation'],
    });
  });

  it.each([
    [
      'Debian, not root',
      machine({}),
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium firefox-esr fonts-liberation',
    ],
    ['Fedora', machine({}, { osRelease: FEDORA }), 'sudo dnf install -y chromium firefox'],
    [
      'a relative of Arch, as root',
      machine({}, { osRelease: MANJARO, isRoot: true }),
      'pacman -S --noconfirm chromium firefox',
    ],
    ['Mac', machine({}, { platform: 'darwin', osRelease: '' }), 'brew install --cask google-chrome firefox'],
  ])('%s: names one command', (_what, on, command) => {
    expect(commandOf(remedy(both, on, 'npm test'))).toBe(command);
  });

  it.each([
    ['Ubuntu', UBUNTU],
    ['a relative of Ubuntu', MINT],
  ])('%s: one command with the makers’ packages, none of them a snap, even as root', (_what, osRelease) => {
    for (const isRoot of [false, true]) {
      const command = commandOf(remedy(both, machine({}, { osRelease, isRoot }), 'npm test')) ?? '';
      expect(command).toMatch(isRoot ? /^sh -c '[^']+'$/ : /^sudo sh -c '[^']+'$/);
      expect(command).toContain('google-chrome-stable_current_amd64.deb');
      expect(command).toContain('https://packages.mozilla.org/apt');
      expect(command).not.toMatch(/install -y [^&]*(chromium|firefox(?!-esr))/);
    }
  });

  it('asks for a program where no command is known', () => {
    for (const on of [
      machine({}, { osRelease: GENTOO }),
      machine({}, { osRelease: UBUNTU, arch: 'arm64' }),
      machine({}, { platform: 'win32', osRelease: '' }),
    ]) {
      expect(remedy(['chromium'], on, 'npm test')).toEqual({
        message:
          'Chrome or Chromium: not found.\nInstall it, or name the program you have: CHROME_PATH=/path/to/it npm test',
      });
    }
  });
});
