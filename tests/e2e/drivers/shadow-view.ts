/**
 * The looks into a closed shadow root that are the same in both browsers.
 *
 * Owns: the questions. Must not: know how a closed root is reached, or change anything in it.
 */
import { until } from './poll.ts';
import type { InBrowser, Rect, ShadowView } from './types.ts';

/** What each browser does in its own way. */
export interface ShadowReach {
  /** Number of closed roots under the selector's elements. */
  count(): Promise<number>;
  /**
   * Calls a function's source as `(root, json) => JSON text`, in a world apart from the page's.
   * Resolves `undefined` when there is no root.
   */
  call(source: string, json: string): Promise<string | undefined>;
  /** A trusted click at a point of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  /** For messages: where was looked. */
  where: string;
}

/** The whole view from a browser's part of it. */
export function shadowView(reach: ShadowReach): ShadowView {
  const evaluate = async (fn: InBrowser, ...args: unknown[]) => {
    const source = `async (root, json) => JSON.stringify({ answer: await (${fn})(root, ...JSON.parse(json)) })`;
    const text = await reach.call(source, JSON.stringify(args));
    if (text === undefined) throw new Error(`no closed shadow root: ${reach.where}`);
    return (JSON.parse(text) as { answer?: unknown }).answer;
  };
  const view: ShadowView = {
    count: () => reach.count(),
    exists: async () => (await reach.count()) > 0,
    evaluate: evaluate as ShadowView['evaluate'],
    waitFor: ((fn: InBrowser, ...args: unknown[]) =>
      until(
        () => evaluate(fn, ...args),
        async () => `${fn} ${JSON.stringify(args)}; the root holds: ${await view.html().catch(String)}`,
      )) as ShadowView['waitFor'],
    text: () => view.evaluate(visibleText),
    html: () => view.evaluate((root) => root.innerHTML),
    rect: (selector) => view.evaluate(rectOf, selector),
    attributes: (selector) =>
      view.evaluate((root, wanted: string) => {
        const element = root.querySelector(wanted);
        return element && Object.fromEntries([...element.attributes].map((entry) => [entry.name, entry.value]));
      }, selector),
    async click(selector) {
      const point = await view.waitFor(pointIn, selector);
      if (point) await reach.clickAt(point.x, point.y);
    },
  };
  return view;
}

/** Runs in the browser. */
function rectOf(root: ShadowRoot, selector: string): Rect | null {
  const element = root.querySelector(selector);
  if (!element) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

/** Runs in the browser: the element's centre, scrolled into view, once nothing covers it. */
function pointIn(root: ShadowRoot, selector: string): { x: number; y: number } | null {
  const element = root.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return element.contains(root.elementFromPoint(point.x, point.y)) ? point : null;
}

/** Runs in the browser. `innerText` leaves out what is not rendered; style sheets and scripts never count. */
function visibleText(root: ShadowRoot): string {
  return [...root.childNodes]
    .map((node) => {
      if (node instanceof HTMLElement) return node.matches('style, script') ? '' : node.innerText;
      return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
    })
    .join('\n')
    .trim();
}
