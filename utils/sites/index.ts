import { clarity } from './clarity.ts';
import { glooko } from './glooko.ts';
import { libreview } from './libreview.ts';
import type { ServiceId, Site } from './types.ts';

/** All sites with their words. A script that is in every page has only what scout-sites.ts says of its own. */
export const SITES: Readonly<Record<ServiceId, Site>> = { glooko, clarity, libreview };
