// Every practice page, in the order in which they are shown. The one list that the local server, the end-to-end suite
// and the Practice page of the extension read.

import { carelinkPages } from './carelink/pages.ts';
import { clarityPages } from './clarity/pages.ts';
import { elsewherePages } from './elsewhere/pages.ts';
import { frameworkPages } from './frameworks/pages.ts';
import { glookoPages } from './glooko/pages.ts';
import { libreviewPages } from './libreview/pages.ts';
import { lookalikePages } from './lookalikes/pages.ts';
import type { SitePage } from './site-page.ts';

export type { SitePage } from './site-page.ts';

/** All practice pages; within a service the main one (G3, C1, L2) comes first. */
export const pages: SitePage[] = [
  ...glookoPages,
  ...clarityPages,
  ...libreviewPages,
  ...carelinkPages,
  ...lookalikePages,
  ...elsewherePages,
  ...frameworkPages,
];

/** Every host name that is served, without port. */
export const hosts: string[] = [...new Set(pages.map((page) => new URL(page.url).hostname))];

/** The page with this id; throws where there is none. */
export function pageById(id: string): SitePage {
  const page = pages.find((each) => each.id === id);
  if (page === undefined) throw new Error(`No practice page has the id ${id}`);
  return page;
}
