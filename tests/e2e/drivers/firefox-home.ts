/**
 * A home folder for Firefox alone: where it looks for managed settings, and nothing of this computer's user is found.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

const MANAGED =
  process.platform === 'darwin'
    ? ['Library', 'Application Support', 'Mozilla', 'ManagedStorage']
    : ['.mozilla', 'managed-storage'];

export class FirefoxHome {
  readonly #folder = temporaryFolder('firefox-home');

  /** The environment to start Firefox in. */
  environment(reducedNoise: boolean): Record<string, string | undefined> {
    const { XDG_CONFIG_HOME: _config, XDG_CACHE_HOME: _cache, XDG_DATA_HOME: _data, ...rest } = process.env;
    return {
      ...rest,
      HOME: this.#folder.path,
      // Only with this does Firefox accept another settings server than its own (see firefox-prefs.ts).
      ...(reducedNoise ? { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' } : {}),
    };
  }

  /** Writes or removes the add-on's managed settings, in the native manifests' form. */
  write(extensionId: string, settings: object | null): void {
    const folder = join(this.#folder.path, ...MANAGED);
    const file = join(folder, `${extensionId}.json`);
    if (settings === null) {
      rmSync(file, { force: true });
      return;
    }
    mkdirSync(folder, { recursive: true });
    const manifest = { name: extensionId, description: 'Managed settings', type: 'storage', data: settings };
    writeFileSync(file, JSON.stringify(manifest));
  }

  remove(): void {
    this.#folder.remove();
  }
}
