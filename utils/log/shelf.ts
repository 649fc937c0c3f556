import * as v from 'valibot';
import { exactObject, parse } from '../schema.ts';
import { KEYS } from '../state.ts';
import { itemSchema, type LogItem } from './item.ts';

/** What the log keeps on disk beside its database: what could not go in yet, and an erasing that can be taken back. */
export interface LogShelf {
  /** What waits for the database, the oldest first. */
  waiting(): Promise<LogItem[]>;
  setWaiting(items: readonly LogItem[]): Promise<void>;
  /** What is to be erased; null where nothing is. */
  erasing(): Promise<Erasing | null>;
  /** Begins or ends an erasing, and says what waits from then on: both at once or neither. */
  setErasing(erasing: Erasing | null, waiting: readonly LogItem[]): Promise<void>;
}

/** Everything in the database is to be erased, and these that had not come so far. */
export interface Erasing {
  /** Since when, ms since 1970. */
  readonly at: number;
  readonly aside: readonly LogItem[];
}

/** The part of the browser's storage that is used. */
interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const erasingSchema = exactObject({ at: v.number(), aside: v.array(v.unknown()) });

/** Those that can be read; the others are as good as not there. */
const readable = (stored: unknown): LogItem[] =>
  (Array.isArray(stored) ? stored : []).flatMap((each) => {
    const read = parse(itemSchema, each);
    return read.ok ? [read.value] : [];
  });

/** The shelf in the browser's storage. */
export function createShelf(area: Area): LogShelf {
  const stored = async (key: string) => (await area.get(key))[key];
  return {
    waiting: async () => readable(await stored(KEYS.outbox)),
    setWaiting: (items) => area.set({ [KEYS.outbox]: items }),
    async erasing() {
      const read = parse(erasingSchema, await stored(KEYS.erasing));
      return read.ok ? { at: read.value.at, aside: readable(read.value.aside) } : null;
    },
    setErasing: (erasing, waiting) => area.set({ [KEYS.erasing]: erasing, [KEYS.outbox]: waiting }),
  };
}
