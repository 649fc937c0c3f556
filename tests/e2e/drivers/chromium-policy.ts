/**
 * Chromium's managed settings. It reads them from one system folder only, so this file exists for a test's length and
 * is removed with the browser, or at the latest with this process.
 */
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of this build: Google's own Chrome has another than Chromium. */
function folderOf(executable: string): string {
  return executable.includes('google-chrome') ? '/etc/opt/chrome/policies/managed' : '/etc/chromium/policies/managed';
}

export class ChromiumPolicy {
  readonly #folder: string;
  readonly #file: string;
  readonly #remove = () => rmSync(this.#file, { force: true });
  #written = false;

  constructor(executable: string) {
    this.#folder = folderOf(executable);
    this.#file = join(this.#folder, 'sharing-setup-test.json');
  }

  /** Writes or removes the file; throws, saying why, where that is not allowed. */
  write(extensionId: string, settings: object | null): void {
    this.#mayWrite();
    if (settings === null) {
      this.#remove();
      this.clear();
      return;
    }
    this.#written = true;
    process.off('exit', this.#remove);
    process.once('exit', this.#remove);
    writeFileSync(this.#file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: settings } } }));
  }

  /** Takes back what was written here. What another browser of the tests wrote stays: they run side by side. */
  clear(): void {
    if (this.#written) this.#remove();
    this.#written = false;
    process.off('exit', this.#remove);
  }

  #mayWrite(): void {
    try {
      mkdirSync(this.#folder, { recursive: true });
      accessSync(this.#folder, constants.W_OK);
    } catch {
      throw new Error(`Chromium reads managed settings only from ${this.#folder}; run as root to test them`);
    }
  }
}
