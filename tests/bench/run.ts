/**
 * Runs the whole measurement: Chromium in rounds in which ours, a naive finder and an empty script take turns, then
 * Firefox as far as it goes. Owns the order and the budgets.
 */
import { join } from 'node:path';
import { type BrowserName, type Driver, launch } from '../e2e/drivers/index.ts';
import { temporaryFolder } from '../e2e/drivers/temporary-folder.ts';
import { startNet } from '../sites/net.ts';
import { keyOf, LOADS, measureRound } from './cpu.ts';
import { choose, type Delays, measureDelays } from './delay.ts';
import { makeExtension, withEmptyPage, withFirst } from './extensions.ts';
import { FIREFOX_PREFS, measureFirefoxRound } from './firefox.ts';
import { CHANGES, type Growth, measureGrowth } from './heap.ts';
import { type ListTimes, measureList } from './list.ts';
import { logRowsOf } from './log.ts';
import { EVERYBODY, HOSTS, servePages, type Who } from './pages.ts';
import { measurePopup } from './popup-paint.ts';
import { mark, median, type Row, spread } from './table.ts';
import type { PageTime } from './trace.ts';

/** What is to be measured. */
export interface BenchOptions {
  /** Folders of the builds; a browser without one is left out. */
  readonly builds: Partial<Record<BrowserName, string>>;
  /** Rounds that count; one more comes before them. */
  readonly rounds: number;
  /** Whether the 2,000 changes of route are run. */
  readonly heap: boolean;
  /** Nothing but the popup's rows. */
  readonly popup: boolean;
  readonly tell: (what: string) => void;
}

const FRAMES_BUDGET = 3;
/** One frame at 60 a second. */
const FRAME_MS = 16.7;
/** Two counts of the same page differ by this much though nothing is kept: bytes, nodes. */
const HEAP_NOISE = 32 * 1024;
const NODES_NOISE = 20;

type Rounds<T> = T[];

/** Measures, and gives the rows of the table. */
export async function bench(options: BenchOptions): Promise<Row[]> {
  const folder = temporaryFolder('bench');
  const net = await startNet({ handler: servePages, hosts: Object.values(HOSTS) });
  const start = (browser: BrowserName, extensionDir: string) =>
    launch({ browser, extensionDir, net, ...(browser === 'firefox' ? { prefs: FIREFOX_PREFS } : {}) });
  try {
    const rows: Row[] = [];
    const { chromium, firefox } = options.builds;
    if (chromium) {
      const driver = await start('chromium', withEmptyPage(chromium, join(folder.path, 'chromium')));
      try {
        for (const who of ['naive', 'empty'] as const) {
          await driver.browser.installExtension(makeExtension(join(folder.path, who), who, HOSTS[who]));
        }
        rows.push(...(await inChromium(driver, options)));
      } finally {
        await driver.close();
      }
    }
    if (firefox && !options.popup) {
      const driver = await start('firefox', withFirst(firefox, join(folder.path, 'timed'), 'time'));
      try {
        rows.push(...(await inFirefox(driver, options)));
      } finally {
        await driver.close();
      }
    }
    return rows;
  } finally {
    await net.close();
    folder.remove();
  }
}

async function inRounds<T>({ rounds, tell }: BenchOptions, work: (tell: BenchOptions['tell']) => Promise<T>) {
  const all: Rounds<T> = [];
  for (let round = 0; round <= rounds; round += 1) {
    const name = round === 0 ? 'warm-up' : `round ${round} of ${rounds}`;
    const taken = await work((what) => tell(`${name}: ${what}`));
    if (round > 0) all.push(taken);
  }
  return all;
}

async function inChromium(driver: Driver, options: BenchOptions): Promise<Row[]> {
  const popup = await measurePopup(driver, options.tell);
  if (options.popup) return popup;
  const times = await inRounds(options, (tell) => measureRound(driver, tell));
  await choose(driver);
  const delays = {
    ours: await inRounds(options, (tell) => {
      tell('box, ours');
      return measureDelays(driver, 'ours');
    }),
    naive: await inRounds(options, (tell) => {
      tell('box, naive');
      return measureDelays(driver, 'naive');
    }),
  };
  const lists = await inRounds(options, (tell) => {
    tell('two hundred clinics');
    return measureList(driver);
  });
  const log = await logRowsOf(driver, options.rounds, options.tell);
  const boxes = delayRows('Chromium', delays.ours, delays.naive);
  const rows = [...cpuRows(times), ...boxes, ...listRows(lists), ...popup, ...log];
  if (!options.heap) return rows;
  const growth = {} as Record<Who, Growth>;
  for (const who of EVERYBODY) {
    options.tell(`${CHANGES} changes of route, ${who}`);
    growth[who] = await measureGrowth(driver, who);
  }
  return [...rows, ...heapRows(growth)];
}

function cpuRows(rounds: Rounds<Map<string, PageTime>>): Row[] {
  return LOADS.flatMap((load) => {
    const of = (who: Who, what: keyof PageTime) =>
      rounds.map((round) => {
        const time = round.get(keyOf(load, who));
        if (!time) throw new Error(`${load.name} was not measured`);
        return time[what];
      });
    const ours = median(of('ours', 'script'));
    const naive = median(of('naive', 'script'));
    const base = median(of('empty', 'thread'));
    const above = (who: Who) => `+${(median(of(who, 'thread')) - base).toFixed(0)}`.replace('+-', '−');
    const { budget } = load;
    const share = (naive / Math.max(ours, 0.1)).toFixed(1);
    // A script that was never called into where it must have been was not on the page: its zero is no result.
    const absent = median(of('naive', 'entries')) === 0 || (load.run === null && median(of('ours', 'entries')) === 0);
    return [
      {
        what: `${load.name}: ms in the script`,
        ours: spread(of('ours', 'script'), 1),
        naive: spread(of('naive', 'script'), 0),
        empty: spread(of('empty', 'script'), 1),
        budget: budget === null ? '' : `${budget} ms, 1/10 of naive`,
        kept: budget === null ? null : ours <= budget && ours <= naive / 10,
        ...(absent ? { missing: true as const } : {}),
        remark: [
          budget === null ? '' : `${mark(ours <= budget)} time, ${mark(ours <= naive / 10)} tenth (1/${share}); `,
          `${median(of('ours', 'entries'))} calls, style and layout ${median(of('ours', 'layout')).toFixed(1)} ms`,
        ].join(''),
      },
      {
        what: '   the page’s whole thread, ms',
        ours: above('ours'),
        naive: above('naive'),
        empty: base.toFixed(0),
        budget: '',
        kept: null,
      },
    ];
  });
}

function delayRows(browser: string, ours: Rounds<Delays>, naive: Rounds<Delays> | null): Row[] {
  const said = (rounds: Rounds<Delays>, which: keyof Delays) => {
    const taken = rounds.map((round) => round[which]).filter((delay) => delay !== null);
    if (taken.length < rounds.length) return `stayed empty ${rounds.length - taken.length} times`;
    const frames = taken.map((delay) => delay.frames);
    const times = taken.map((delay) => delay.ms);
    return `${spread(frames, 0)} frames, ${spread(times, 0)} ms`;
  };
  return (['first', 'again'] as const).map((which) => {
    const frames = ours.map((round) => round[which]?.frames ?? Number.POSITIVE_INFINITY);
    return {
      what: `${browser}: box visible to code in it, ${which === 'first' ? 'first in a document' : 'a second time'}`,
      ours: said(ours, which),
      naive: naive ? said(naive, which) : '–',
      empty: '–',
      budget: `${FRAMES_BUDGET} frames`,
      kept: median(frames) <= FRAMES_BUDGET,
      ...(frames.includes(Number.POSITIVE_INFINITY) ? { missing: true as const } : {}),
    };
  });
}

/** Each press for itself has to stay within a frame. */
function listRows(rounds: Rounds<ListTimes>): Row[] {
  const row = (what: string, times: readonly number[]): Row => ({
    what: `Page of 200 clinics, ${what}: ms of script`,
    ours: spread(times, 1),
    naive: '–',
    empty: '–',
    budget: `${FRAME_MS} ms each`,
    kept: Math.max(...times) <= FRAME_MS,
  });
  const keys = rounds.flatMap((round) => round.keys);
  const choices = rounds.flatMap((round) => round.choices);
  return [row('a key press in the search', keys), row('another clinic chosen', choices)];
}

function heapRows(growth: Record<Who, Growth>): Row[] {
  const row = (what: string, half: 'all' | 'secondHalf') => {
    const said = (who: Who) => {
      const { heap, nodes, listeners } = growth[who][half];
      return `${(heap / 1024).toFixed(0)} kB, ${nodes} nodes, ${listeners} listeners`;
    };
    return { what, ours: said('ours'), naive: said('naive'), empty: said('empty') };
  };
  const { ours, empty } = { ours: growth.ours.secondHalf, empty: growth.empty.secondHalf };
  const kept =
    ours.heap - empty.heap <= HEAP_NOISE &&
    ours.nodes - empty.nodes <= NODES_NOISE &&
    ours.listeners <= empty.listeners;
  const changes = CHANGES.toLocaleString('en');
  return [
    {
      ...row(`left behind by ${changes} changes of route`, 'all'),
      budget: '',
      kept: null,
      remark: `${growth.ours.filled} boxes filled`,
    },
    {
      ...row('   of it by the second half', 'secondHalf'),
      budget: 'none',
      kept,
      remark: `${HEAP_NOISE / 1024} kB and ${NODES_NOISE} nodes are noise`,
    },
  ];
}

async function inFirefox(driver: Driver, options: BenchOptions): Promise<Row[]> {
  const times = await inRounds(options, (tell) => measureFirefoxRound(driver, tell));
  await choose(driver);
  const delays = await inRounds(options, (tell) => {
    tell('Firefox, box');
    return measureDelays(driver, 'ours');
  });
  const rows = LOADS.map((load) => {
    const all = times.map((round) => round.get(load.page) ?? Number.NaN);
    return {
      what: `Firefox, ${load.name}: ms of wall time in callbacks`,
      ours: spread(all, 1),
      naive: '–',
      empty: '–',
      budget: load.budget === null ? '' : `${load.budget} ms`,
      kept: load.budget === null ? null : median(all) <= load.budget,
    };
  });
  const heap: Row = {
    what: 'Firefox, growth over changes of route',
    ours: 'not measured: WebDriver BiDi neither forces a collection nor tells the heap',
    naive: '',
    empty: '',
    budget: '',
    kept: null,
  };
  return [...rows, ...delayRows('Firefox', delays, null), heap];
}
