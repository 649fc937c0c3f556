/**
 * The popup's methods that are the same in both browsers, on top of the few that are not.
 *
 * Owns: waiting, finding the point to click. Must not: know how a browser's popup is reached.
 */
import { painted } from './page-input.ts';
import { until } from './poll.ts';
import type { InBrowser, Modifier, Popup } from './types.ts';

/** What each browser does in its own way. */
export interface PopupReach {
  evaluate(fn: InBrowser, ...args: unknown[]): Promise<unknown>;
  /** A trusted click at a point of the popup's viewport, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  press(key: string, modifiers: readonly Modifier[]): Promise<void>;
  type(text: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
  isOpen(): Promise<boolean>;
}

/** The whole popup from a browser's part of it. */
export function popupView(reach: PopupReach): Popup {
  const evaluate = reach.evaluate as Popup['evaluate'];
  const text = () => evaluate(() => document.body.innerText);
  const describe = async () => {
    if (!(await reach.isOpen())) return 'the popup is closed';
    return `the popup says: ${await text().catch(String)}`;
  };
  const waitFor: Popup['waitFor'] = (fn, ...args) =>
    until(
      () => evaluate(fn, ...args),
      async () => `${fn} ${JSON.stringify(args)}; ${await describe()}`,
    );
  /** A hand on something that ends the popup: the popup's own end is not an error. */
  const act = async (what: () => Promise<void>) => {
    try {
      await what();
    } catch (error) {
      if (await reach.isOpen()) throw error;
    }
  };

  return {
    evaluate,
    text,
    waitFor,
    async click(selector) {
      let why = 'not looked yet';
      const point = await until(
        async () => {
          const before = await evaluate(clickable, selector);
          await evaluate(painted);
          const found = await evaluate(clickable, selector);
          if (typeof found === 'string') why = found;
          else if (JSON.stringify(found) === JSON.stringify(before)) return found;
          else why = 'still moving';
          return undefined;
        },
        async () => `to click ${selector}: ${why}; ${await describe()}`,
      );
      if (point) await act(() => reach.clickAt(point.x, point.y));
    },
    press: (key, modifiers = []) => act(() => reach.press(key, modifiers)),
    type: (value) => act(() => reach.type(value)),
    async select(selector, value) {
      await waitFor((wanted: string) => document.querySelector(wanted) !== null, selector);
      await evaluate(
        (wanted: string, option: string) => {
          const list = document.querySelector(wanted) as HTMLSelectElement;
          list.value = option;
          if (list.value !== option) throw new Error(`${wanted} has no option ${option}`);
          list.dispatchEvent(new Event('input', { bubbles: true }));
          list.dispatchEvent(new Event('change', { bubbles: true }));
        },
        selector,
        value,
      );
    },
    screenshot: (path) => reach.screenshot(path),
    close: () => reach.close(),
    isOpen: () => reach.isOpen(),
  };
}

/** Runs in the popup: the point to click, or why there is none yet. */
function clickable(selector: string): { x: number; y: number } | string {
  const element = document.querySelector(selector);
  if (!element) return 'not there';
  if (element.matches(':disabled')) return 'disabled';
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const hit = document.elementFromPoint(x, y);
  if (!hit) return 'outside the visible part';
  // A label's click lands on its box, and a box may lie under its own label.
  const label = hit.closest('label');
  if (element.contains(hit) || hit.contains(element) || label?.control === element) return { x, y };
  return `covered by <${hit.localName} class="${hit.className}">`;
}
