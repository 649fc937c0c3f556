// Owns what docs/guides.md lists: the guides, the devices, and the sources of both, as they are in the source. Used by
// doc-tables.ts, which writes them.

import { DEVICES, type Device } from '../utils/guides/devices.ts';
import { GUIDES } from '../utils/guides/guides.ts';
import { GUIDE_SOURCES, type SourceId } from '../utils/guides/sources.ts';
import type { Guide, Note } from '../utils/guides/types.ts';
import { englishGuides } from '../utils/i18n/guides-language.ts';

/** A table's head and its rows. */
type Rows = readonly [head: readonly string[], rows: readonly (readonly string[])[]];

const { t } = englishGuides;
const notesOf = ({ before, steps, after, trouble }: Guide): Note[] => [...before, ...steps, ...after, ...trouble];
const sourced = (ids: readonly SourceId[]): string =>
  [...new Set(ids)].map((id) => `\`${id}\` ${GUIDE_SOURCES[id].checked}`).join(', ');
const unknown = (notes: readonly Note[]): string =>
  notes
    .filter(({ known }) => !known)
    .map(({ text }) => `\`${text}\``)
    .join(', ');

/** Every guide, with what is not known in it and where it comes from. */
export function guidesTable(): Rows {
  const rows = Object.entries<Guide>(GUIDES).map(([id, guide]) => {
    const notes = notesOf(guide);
    return [
      `\`${id}\``,
      t(guide.title),
      String(guide.steps.length),
      unknown(notes),
      sourced(notes.map(({ source }) => source)),
    ];
  });
  return [['guide', 'title', 'steps', 'not known', 'source and day'], rows];
}

/** Every device, what to do for it, how its data get there, and where that comes from. */
export function devicesTable(): Rows {
  const rows = Object.entries<Device>(DEVICES).map(([id, { models, tasks, ways, notes, source }]) => [
    `\`${id}\``,
    models.join(', '),
    Object.keys(tasks).join(', '),
    ways.join(', '),
    unknown(notes),
    sourced([source, ...notes.map((note) => note.source)]),
  ]);
  return [['device', 'models', 'what to do', 'how', 'not known', 'source and day'], rows];
}

/** Every source, by its address where it has one. */
export function sourcesTable(): Rows {
  const rows = Object.entries(GUIDE_SOURCES).map(([id, { address, checked }]) => [
    `\`${id}\``,
    t(`source.${id as SourceId}`),
    address ?? 'no address',
    checked,
  ]);
  return [['source', 'name', 'address', 'looked at on'], rows];
}
