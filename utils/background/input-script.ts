import type { Browser } from 'webextension-polyfill';
import { MATCHES } from '../sites/places.ts';

/**
 * The script that tells of input on the services' pages (entrypoints/input.ts). It is in them only while a visit is open.
 */

const ID = 'visit-input';
const FILE = 'input.js';

/** Puts it into the pages that are open and those that will be. */
export async function addInputScript({ scripting, tabs }: Browser): Promise<void> {
  await removeInputScript({ scripting });
  await scripting.registerContentScripts([
    { id: ID, matches: [...MATCHES], js: [FILE], runAt: 'document_start', persistAcrossSessions: false },
  ]);
  const open = await tabs.query({ url: [...MATCHES] });
  const ids = open.flatMap(({ id }) => id ?? []);
  await Promise.all(
    // A page may be gone by now, or be one that the browser keeps us off.
    ids.map((tabId) => scripting.executeScript({ target: { tabId }, files: [FILE] }).catch(() => undefined)),
  );
}

/** Keeps it out of new pages. In those that are open it ends with the answer that no visit is open. */
export async function removeInputScript({ scripting }: Pick<Browser, 'scripting'>): Promise<void> {
  await scripting.unregisterContentScripts({ ids: [ID] }).catch(() => undefined);
}
