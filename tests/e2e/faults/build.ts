/** A copy of the build whose stores fail when a test says so. Must not change the build itself. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Driver } from '../drivers/index.ts';

const PRELUDE = fileURLToPath(new URL('prelude.js', import.meta.url));

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** How the background's stores fail. */
export interface Fault {
  /** `silent`: opening it is never answered. `refused`: it can't be opened. `full`: it takes nothing more. */
  readonly database?: 'works' | 'silent' | 'refused' | 'full';
  readonly disk?: 'works' | 'full';
}

/**
 * Makes the copy.
 * @param built the build's folder
 * @param folder where the copy is written; absolute
 */
export function faultyBuild(built: string, folder: string): string {
  cpSync(built, folder, { recursive: true });
  const path = join(folder, 'background.js');
  writeFileSync(path, `${readFileSync(PRELUDE, 'utf8')}\n${readFileSync(path, 'utf8')}`);
  return folder;
}

/** From now on, and until the background ends, its stores fail like this. */
export async function setFault(driver: Driver, fault: Fault): Promise<void> {
  // The background's own code does not know this message, and says so.
  await driver.inExtension((sent: object) => chrome.runtime.sendMessage(sent), { type: 'test:fault', fault });
}
