/**
 * Folders that live as long as a browser. Must leave nothing behind, even when the test process is ended early.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder, removed by `remove` or at the latest with this process. */
export function temporaryFolder(name: string): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), `sharing-setup-${name}-`));
  // A browser that is just ending may still write a file: hence the retries.
  const remove = () => {
    rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    process.off('exit', remove);
  };
  process.on('exit', remove);
  return { path, remove };
}
