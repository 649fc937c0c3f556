import { clarity } from './clarity.ts';
import { glooko } from './glooko.ts';
import { libreview } from './libreview.ts';
import type { ServiceId, Site } from './types.ts';

/** All sites with their words, for tests and practice. A content script imports its own site's module only. */
export const SITES: Readonly<Record<ServiceId, Site>> = { glooko, clarity, libreview };
