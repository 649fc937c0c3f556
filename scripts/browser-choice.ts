// Owns two decisions: which installed browser is used, and what is to be done when one is missing.
// Pure: the machine is a parameter, so that a table of machines can test it. Nothing is read or started here.

export type Browser = 'chromium' | 'firefox';

/** What has to be known of a machine. */
export interface Machine {
  /** As in `process.platform`. */
  platform: string;
  /** As in `process.arch`. */
  arch: string;
  isRoot: boolean;
  /** Text of /etc/os-release; empty where there is none. */
  osRelease: string;
  home: string;
  env: Record<string, string | undefined>;
  /** Whether a path is a file (links followed). */
  isFile(path: string): boolean;
  /** The path with every link followed. */
  realpath(path: string): string;
  /** The first few kilobytes of a file. */
  head(path: string): string;
}

export type Found = { path: string } | { problem: string } | undefined;

/** What is to be done about missing browsers: install Debian packages, or tell the person. */
export type Remedy = { install: string[] } | { message: string };

/** Environment variable that names a browser's program. */
export const PATH_VARIABLE = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;

export const BROWSER_NAME = { chromium: 'Chrome or Chromium', firefox: 'Firefox' } as const;

const LINUX_PATHS = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium-browser',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
} as const;

const MAC_PATHS = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
} as const;

/** Packages that hold the browsers, for Linux systems where one command installs them. Ids as in /etc/os-release. */
const INSTALLERS = [
  { ids: ['fedora'], command: 'dnf install -y', chromium: 'chromium', firefox: 'firefox' },
  { ids: ['arch'], command: 'pacman -S --noconfirm', chromium: 'chromium', firefox: 'firefox' },
  { ids: ['suse', 'opensuse'], command: 'zypper install -y', chromium: 'chromium', firefox: 'MozillaFirefox' },
] as const;

/**
 * The browser to use.
 * @returns its path; or the problem with the one that the environment names; or undefined when none is installed
 */
export function locate(browser: Browser, machine: Machine): Found {
  const variable = PATH_VARIABLE[browser];
  const named = machine.env[variable];
  if (named) {
    if (!machine.isFile(named)) {
      return {
        problem: `${variable} names ${named}, and there is no such program.\nCorrect it, or use an installed browser: unset ${variable}`,
      };
    }
    if (isSnap(named, machine)) {
      return {
        problem: `${variable} names ${named}, which is a snap; a snap can't be driven by the tests.\nName another, or: unset ${variable}`,
      };
    }
    return { path: named };
  }
  const path = usualPaths(browser, machine).find((one) => machine.isFile(one) && !isSnap(one, machine));
  return path === undefined ? undefined : { path };
}

function usualPaths(browser: Browser, machine: Machine): readonly string[] {
  if (machine.platform === 'darwin') {
    return MAC_PATHS[browser].flatMap((path) => [path, `${machine.home}${path}`]);
  }
  return machine.platform === 'linux' ? LINUX_PATHS[browser] : [];
}

/**
 * A snap sees neither /tmp nor hidden folders, so a test's profile can't be handed to it. Ubuntu installs snaps behind
 * links to /usr/bin/snap and behind small shell scripts that start /snap/bin/….
 */
function isSnap(path: string, machine: Machine): boolean {
  const real = machine.realpath(path);
  if (path.startsWith('/snap/') || real.startsWith('/snap/') || real.endsWith('/snap')) return true;
  const head = machine.head(real);
  return head.startsWith('#!') && /\/snap\/bin\/|\bsnap (install|run)\b/.test(head);
}

/**
 * What to do about browsers that are not there.
 * @param missing at least one
 * @param again the command a person types to try again
 */
export function remedy(missing: readonly Browser[], machine: Machine, again: string): Remedy {
  const ids = systemIds(machine.osRelease);
  const isUbuntu = ids.includes('ubuntu');
  const isDebian = ids.includes('debian') && !isUbuntu;
  const packages = [...missing.map((one) => (one === 'chromium' ? 'chromium' : 'firefox-esr')), 'fonts-liberation'];
  if (machine.platform === 'linux' && isDebian && machine.isRoot) return { install: packages };
  const command = installCommand();
  const names = missing.map((one) => BROWSER_NAME[one]).join(' and ');
  const own = missing.map((one) => `${PATH_VARIABLE[one]}=/path/to/it`).join(' ');
  return {
    message: command
      ? `${names}: not found. To install, run this one command, then ${again} again:\n${command}\nOr name the program you have: ${own} ${again}`
      : `${names}: not found.\nInstall it, or name the program you have: ${own} ${again}`,
  };

  function installCommand(): string | undefined {
    if (machine.platform === 'darwin') {
      const casks = missing.map((one) => (one === 'chromium' ? 'google-chrome' : 'firefox'));
      return `brew install --cask ${casks.join(' ')}`;
    }
    if (machine.platform !== 'linux') return undefined;
    const sudo = machine.isRoot ? '' : 'sudo ';
    if (isUbuntu) return ubuntuCommand(missing, machine.arch, sudo);
    if (isDebian) {
      return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${packages.join(' ')}`;
    }
    const installer = INSTALLERS.find(({ ids: known }) => known.some((id) => ids.includes(id)));
    return installer && `${sudo}${installer.command} ${missing.map((one) => installer[one]).join(' ')}`;
  }
}

/**
 * Ubuntu's own chromium and firefox packages only install snaps, so the makers' packages are named: Google's (there is
 * one for x64 only) and firefox-esr from Mozilla's package source, https://packages.mozilla.org.
 */
function ubuntuCommand(missing: readonly Browser[], arch: string, sudo: string): string | undefined {
  const parts = ['apt-get update', 'apt-get install -y curl fonts-liberation'];
  if (missing.includes('chromium')) {
    if (arch !== 'x64') return undefined;
    parts.push(
      'curl -fsSLo /tmp/chrome.deb https://dl.google.com/linux/direct/google-chrome-stable_current_amd64.deb',
      'apt-get install -y /tmp/chrome.deb',
    );
  }
  if (missing.includes('firefox')) {
    const key = '/etc/apt/keyrings/packages.mozilla.org.asc';
    parts.push(
      'install -d /etc/apt/keyrings',
      `curl -fsSLo ${key} https://packages.mozilla.org/apt/repo-signing-key.gpg`,
      `echo "deb [signed-by=${key}] https://packages.mozilla.org/apt mozilla main" > /etc/apt/sources.list.d/mozilla.list`,
      'apt-get update',
      'apt-get install -y firefox-esr',
    );
  }
  return `${sudo}sh -c '${parts.join(' && ')}'`;
}

/** ID and ID_LIKE of /etc/os-release. */
function systemIds(osRelease: string): string[] {
  return [...osRelease.matchAll(/^ID(?:_LIKE)?=["']?([^"'\n]*)["']?$/gm)].flatMap((match) =>
    (match[1] ?? '').toLowerCase().split(/\s+/),
  );
}
