import { elementAt } from './composed.ts';
import { follow } from './follow.ts';
import { highlight } from './highlight.ts';
import { cardNodes, element, type HintContent, spokenNodes } from './hint-card.ts';
import { controlsAround, homeOf } from './hint-home.ts';
import { placeHint, placeInCorner } from './hint-place.ts';
import { HINT_STYLE } from './hint-style.ts';
import { HINT_TAG } from './names.ts';
import { isShown } from './visible.ts';

/**
 * The hint beside the box and the ring around it. Owns one element with a closed shadow root and, where one selector
 * tells the box, one constructed stylesheet. Never takes focus, never lies over the box, adds nothing to the page's
 * own nodes. What it says is decided elsewhere, and made into nodes by hint-card.ts.
 */

/** The hint while it is on the page. */
export interface Hint {
  show(content: HintContent): void;
  /** Leaves the box for a corner in which it covers none of these: the page has answered. */
  stepAside(keep: readonly Element[]): void;
  /** Whether it is still on the page. */
  attached(): boolean;
  /** Whether a person can see it now: size, viewport, opacity, nothing over it. */
  seen(): boolean;
  remove(): void;
}

const EDGE = 8;

const ISOLATED = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'touchstart',
  'keydown',
  'keyup',
  'focusin',
  'wheel',
];

/**
 * Puts the hint on the page.
 * @param box the box it belongs to, or the element that holds the page's answer
 * @param button gives the button the person has to press, which is kept free
 * @param act called with an action's id after a person's own click that passed every check
 * @param signal ends it
 * @param options `ring: false` where there is no box to mark
 */
export function createHint(
  box: Element,
  button: () => Element | null,
  act: (id: string) => void,
  signal: AbortSignal,
  { ring: ringed = true }: { readonly ring?: boolean } = {},
): Hint {
  const document = box.ownerDocument;
  const view = document.defaultView as Window;
  const ended = new AbortController();
  const host = document.createElement(HINT_TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HINT_STYLE);
  root.adoptedStyleSheets = [sheet];
  const card = element(document, 'section', 'card');
  const said = element(document, 'p', 'said');
  said.setAttribute('role', 'status');
  root.append(card, said);
  host.popover = 'manual';

  // The page must not take a press on the hint for a press outside its dialog, nor our keys for its shortcuts.
  for (const type of ISOLATED) host.addEventListener(type, (event) => event.stopPropagation());
  card.addEventListener('mousedown', (event) => event.preventDefault()); // focus stays where the person left it
  homeOf(box).append(host);
  host.showPopover();

  const marked = new AbortController();
  const ring =
    !ringed || highlight(box, AbortSignal.any([ended.signal, marked.signal]))
      ? null
      : root.appendChild(element(document, 'div', 'ring'));
  let aside: readonly Element[] | null = null;
  const put = () => {
    // Sizes on the screen are what the page's zoom made of them; ours are zoomed once more when they are set.
    const zoom = (card as unknown as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
    const frame = { width: document.documentElement.clientWidth, height: view.innerHeight };
    const set = (element: HTMLElement, sides: Record<string, number>) => {
      for (const [side, value] of Object.entries(sides)) element.style.setProperty(side, `${value / zoom}px`);
    };
    set(card, { 'max-height': frame.height - 2 * EDGE, 'max-width': frame.width - 2 * EDGE });
    const { width, height } = card.getBoundingClientRect();
    const rect = box.getBoundingClientRect();
    const rectOf = (element: Element) => element.getBoundingClientRect();
    const press = box.isConnected ? (button() ?? null) : null;
    // A frame may fill the window: over its edge is better than out of sight.
    const keep = box.matches('iframe') ? [] : aside;
    const place = keep
      ? placeInCorner(keep.map(rectOf), { width, height }, frame)
      : placeHint(rect, press && rectOf(press), controlsAround(box), { width, height }, frame);
    set(card, { left: place.left, top: place.top });
    if (place.height !== null) set(card, { 'max-height': place.height });
    if (!ring || aside) return;
    set(ring, { left: rect.left - 6, top: rect.top - 6, width: rect.width + 6, height: rect.height + 6 });
  };
  follow(box, put, ended.signal);

  const seen = () => {
    const rect = card.getBoundingClientRect();
    if (!host.isConnected || rect.width < 100 || rect.height < 40 || !isShown(host) || !isShown(card)) return false;
    const inside =
      rect.left >= 0 && rect.top >= 0 && rect.right <= view.innerWidth + 1 && rect.bottom <= view.innerHeight + 1;
    const points = [0.1, 0.5, 0.9].map((part) =>
      elementAt(document, rect.left + rect.width * part, rect.top + rect.height / 2),
    );
    return inside && points.every((found) => found === host);
  };
  const remove = () => {
    ended.abort();
    host.remove();
  };
  signal.addEventListener('abort', remove);

  return {
    attached: () => host.isConnected,
    stepAside(keep) {
      aside = keep;
      marked.abort();
      ring?.remove();
      put();
    },
    seen,
    remove,
    show(content) {
      host.lang = content.lang;
      host.dir = content.dir;
      card.dataset.tone = content.tone;
      card.setAttribute('aria-label', content.title);
      card.replaceChildren(
        ...cardNodes(
          document,
          content,
          (id, event) => {
            if (event.isTrusted && seen()) act(id);
          },
          put,
        ),
      );
      put();
      // A live region speaks what changes in it once it is there, so it is filled a moment later.
      view.setTimeout(() => {
        said.replaceChildren(...spokenNodes(document, content));
      }, 100);
    },
  };
}
