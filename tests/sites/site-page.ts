// The shape of one entry in the registry of practice pages. Data only: no page is described anywhere else.

import type { ServiceName } from './codes.ts';

/** One practice page: where it is, what a person does to reach the box, and what may happen there. */
export interface SitePage {
  /** Unique; the first letter says the group: G, C, L, M (CareLink), X (look-alike), F (framework). */
  id: string;
  /** The service whose page this is; null where the address is not one the extension runs on. */
  service: ServiceName | null;
  /** Full address, at the real host name. */
  url: string;
  /** The HTML file, relative to tests/sites. */
  file: string;
  title: string;
  /** What is on the page, in one sentence. */
  shows: string;
  /** box: the clinic's code belongs here. silent: nothing may be touched. linked: the clinic is already connected. */
  kind: 'box' | 'silent' | 'linked';
  /**
   * What a person clicks, in order, to get from the address to the box (or to the tempting field of a silent page).
   * `name`: its visible words, for the pages that the extension's Practice shows.
   */
  steps: { click: string; name?: string }[];
  /** CSS selector of the one code field once it is shown; on silent look-alikes, of the field that must stay empty. */
  box?: string;
  /** CSS selector of the button that the person presses afterwards. */
  button?: string;
  /** That button's visible words. */
  buttonName?: string;
  /** A checkbox that the person has to tick before the button works. */
  consent?: string;
  /** Language of the page where it is not English. */
  lang?: 'de' | 'fr' | 'es';
  /** Every code is refused here, even the right one. */
  refusesAll?: true;
  /** The page throws the typed value away once, about a second after it first changed. */
  losesValueOnce?: true;
  /** The page submits by itself as soon as the field changes. */
  submitsItself?: true;
  /** The extension's Practice shows this page as the one without a box that can be found. */
  missing?: true;
  /** Works only with the server: it is answered by a full page load. */
  needsServer?: true;
}
