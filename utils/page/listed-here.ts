import { SITES } from '../sites/index.ts';
import type { Site } from '../sites/types.ts';
import { isListed } from './answers.ts';
import { gate } from './gate.ts';
import { otherListed, type Sought } from './listed.ts';
import { nameWords } from './text.ts';
import { matcher } from './word-list.ts';

/** What a page without a box lists, where its address says that it is about the account: pages of results are not read. */

/** The clinics in a page's list. */
export interface ListedHere {
  readonly ours: boolean;
  /** The words on the button that takes another clinic off; null where none is listed. */
  readonly other: string | null;
}

/**
 * Reads a page's list of clinics.
 * @returns null where the address is not one of settings, account or sharing; nothing of the page is read then
 */
export function listedHere(document: Document, location: Location, sought: Sought): ListedHere | null {
  const site = Object.values(SITES).find((one) => gate(one, location) === null && isAboutAccount(one, location));
  if (!site) return null;
  return { ours: isListed(document, sought, site), other: otherListed(document, sought, site)?.remove ?? null };
}

function isAboutAccount(site: Site, { pathname, hash }: Location): boolean {
  return matcher(site.words.route)(nameWords(`${pathname} ${hash}`)).length > 0;
}
