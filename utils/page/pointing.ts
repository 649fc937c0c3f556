import { fillIn } from '../i18n/fill-in.ts';
import type { HintStrings } from '../i18n/hint-strings.ts';
import type { Decision } from './find.ts';
import { highlight } from './highlight.ts';
import { createHint } from './hint.ts';
import { plainContent } from './hint-plain.ts';
import { HINT_TAG } from './names.ts';

/**
 * Lets a person point at the box: with the mouse, or with Tab and Enter. Meanwhile no press reaches the page, so that
 * nothing is set off by pointing. Decides nothing: which box may be the one is the caller's.
 */

/** What pointing needs. */
export interface PointingSetting {
  readonly document: Document;
  readonly strings: HintStrings;
  /** Whether this box may be the one; a box that may ends the pointing. */
  choose(box: HTMLInputElement): Decision;
  /** Called once, however it ended. */
  ended(): void;
}

const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'auxclick', 'dblclick'];

/** The text box a person means by an event: itself, or the one whose label it is. */
function boxOf(event: Event): HTMLInputElement | null {
  for (const target of event.composedPath()) {
    const element = target as HTMLElement;
    if (element.localName === 'input') return element as HTMLInputElement;
    if (element.localName !== 'label') continue;
    const { control } = element as HTMLLabelElement;
    return control?.localName === 'input' ? (control as HTMLInputElement) : null;
  }
  return null;
}

/** Starts pointing; ends by itself, or with the signal. */
export function point({ document, strings, choose, ended }: PointingSetting, outer: AbortSignal): void {
  const { texts, never } = strings;
  const over = new AbortController();
  const signal = AbortSignal.any([outer, over.signal]);
  const leave = () => over.abort();
  const hint = createHint(document.body, () => null, leave, signal, { ring: false });
  const actions = [{ id: 'cancel', label: texts.cancel, kind: 'plain' as const }];
  const say = (line: string, tone: 'plain' | 'warn') => hint.show(plainContent(strings, line, actions, tone));
  let marked = new AbortController();

  const pointAt = (box: HTMLInputElement | null) => {
    if (!box) {
      say(texts.pointOther, 'warn');
      return;
    }
    const decision = choose(box);
    if (decision.kind === 'box') {
      leave();
      return;
    }
    const [ruledOut] = decision.passed.flatMap(({ veto }) => veto ?? []);
    say(ruledOut ? fillIn(texts.never, { what: never[ruledOut] }) : texts.notHere, 'warn');
  };
  const mark = (event: Event) => {
    marked.abort();
    marked = new AbortController();
    const box = boxOf(event);
    if (box) highlight(box, AbortSignal.any([signal, marked.signal]));
  };
  const ours = ({ target }: Event) => (target as Element | null)?.localName === HINT_TAG;
  const keep = (event: Event) => {
    if (ours(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const options = { capture: true, signal };
  const view = document.defaultView as Window;
  for (const type of PRESSES) view.addEventListener(type, keep, { ...options, passive: false });
  view.addEventListener(
    'click',
    (event) => {
      if (ours(event)) return;
      keep(event);
      if (event.isTrusted) pointAt(boxOf(event));
    },
    options,
  );
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (event.key === 'Escape') {
        keep(event);
        leave();
      } else if (event.key === 'Enter' && !ours(event)) {
        keep(event);
        pointAt(boxOf(event));
      }
    },
    options,
  );
  for (const type of ['pointerover', 'focusin']) view.addEventListener(type, mark, options);
  signal.addEventListener('abort', ended);
  hint.stepAside([]);
  say(texts.point, 'plain');
}
