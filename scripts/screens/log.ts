// Owns the log's screens in the registry of screens. Its entries lie where what waits for the database lies, so that the
// extension itself brings them in.

import type { Entry } from '../../utils/log/entry.ts';
import { SERVICE_IDS } from '../../utils/sites/types.ts';
import { HARBOUR, OWN } from './samples.ts';
import type { OwnScreen } from './types.ts';

const HOUR_MS = 3_600_000;
const VISITS = ['found filled submitted linked', 'found filled undone', 'found filled submitted refused', 'copied'];

/** Some weeks of a family's, or a clinic's, log. */
const waiting: readonly Entry[] = Array.from({ length: 18 }, (_, number) => {
  const visit = crypto.randomUUID();
  const outcomes = (VISITS[number % VISITS.length] ?? '').split(' ') as Entry['outcome'][];
  return outcomes.map((outcome, at): Entry => {
    const how = outcome === 'filled' ? 'auto' : outcome === 'copied' ? 'copy' : null;
    return {
      id: crypto.randomUUID(),
      time: Date.now() - (number * 60 + 3) * HOUR_MS + at * 20_000,
      service: SERVICE_IDS[number % SERVICE_IDS.length] ?? 'glooko',
      clinic: HARBOUR.id,
      provenance: 'entered',
      outcome,
      how,
      seenBy: outcome === 'linked' ? 'page' : null,
      visit,
    };
  });
}).flat();
const full = { settings: OWN, stored: { logOutbox: waiting }, writes: true } as const;

/** The list, the pictures, the month. */
export const logScreens: readonly OwnScreen[] = [
  {
    name: 'log',
    shows: 'What was done, with filters, files and switches.',
    page: '/options.html#/log',
    ...full,
    until: '.line',
  },
  { name: 'log-empty', shows: 'The log before anything was done.', page: '/options.html#/log', until: '#level-full' },
  {
    name: 'log-counts',
    shows: 'Only totals are written down.',
    page: '/options.html#/log',
    ...full,
    settings: { ...OWN, log: 'counts' },
    until: '.line',
  },
  {
    name: 'log-erasing',
    shows: 'Everything is being erased, and can be taken back.',
    page: '/options.html#/log',
    ...full,
    acts: ['#erase-log'],
    until: '#keep-log',
  },
  {
    name: 'log-pictures',
    shows: 'How it went, as pictures.',
    page: '/options.html#/pictures',
    ...full,
    until: '.picture',
  },
  {
    name: 'log-month',
    shows: 'A month for whoever runs the clinic.',
    page: '/options.html#/month',
    ...full,
    until: '.totals',
  },
];
