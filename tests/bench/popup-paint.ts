/** How long the real popup takes to its first paint and to its answer, beside an empty page in the same extension. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Driver } from '../e2e/drivers/index.ts';
import { chooseClinic, HARBOUR, tell as tellBackground } from '../e2e/page/clinics.ts';
import { EMPTY_PAGE } from './extensions.ts';
import { median, type Row, spread } from './table.ts';

/** Openings of each that count; one more of each comes before them. */
const OPENINGS = 15;
/** How much longer than the empty page the popup may take. */
const MOST = 1.5;
const SETTLED_MS = 300;

/** Milliseconds after the page's own beginning. */
interface Paint {
  /** Anything at all, be it the paper. */
  readonly first: number;
  /** The first text or picture. */
  readonly content: number;
}

declare const chrome: {
  action: { setPopup(what: { popup: string }): Promise<void>; getPopup(what: object): Promise<string> };
};

/** Opens one page as the toolbar's popup and waits until it has painted its content. */
async function paintOf(driver: Driver, path: string): Promise<Paint> {
  await driver.inExtension((popup: string) => chrome.action.setPopup({ popup }), path);
  // Any question wakes the background.
  await tellBackground(driver, { type: 'ui:view' });
  const [page] = await driver.pages();
  const popup = await driver.openPopup(page ?? (await driver.newPage()));
  const paint = await popup.waitFor(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime;
    const [first, content] = [at('first-paint'), at('first-contentful-paint')];
    return first !== undefined && content !== undefined ? { first, content } : null;
  });
  await popup.close();
  await delay(SETTLED_MS);
  if (!paint) throw new Error(`${path} painted nothing`);
  return paint;
}

/** Measures the popup and the empty page by turns. */
export async function measurePopup(driver: Driver, tell: (what: string) => void): Promise<Row[]> {
  await chooseClinic(driver, [HARBOUR]);
  const own = await driver.inExtension(() => chrome.action.getPopup({}));
  const ours: Paint[] = [];
  const empty: Paint[] = [];
  for (let opening = 0; opening <= OPENINGS; opening += 1) {
    tell(opening === 0 ? 'the popup: warm-up' : `the popup: ${opening} of ${OPENINGS}`);
    const [blank, popup] = [await paintOf(driver, EMPTY_PAGE), await paintOf(driver, own)];
    if (opening === 0) continue;
    empty.push(blank);
    ours.push(popup);
  }
  await driver.inExtension((popup: string) => chrome.action.setPopup({ popup }), own);
  const row = (what: string, which: keyof Paint): Row => {
    const [taken, beside] = [ours.map((one) => one[which]), empty.map((one) => one[which])];
    const share = median(taken) / median(beside);
    return {
      what,
      ours: spread(taken, 0),
      naive: '–',
      empty: spread(beside, 0),
      budget: `${MOST} × empty page`,
      kept: share <= MOST,
      remark: `${share.toFixed(2)} × the empty page, median of ${OPENINGS}`,
    };
  };
  return [row('Popup, first paint: ms', 'first'), row('Popup, first content: ms', 'content')];
}
