/**
 * Puts a value into one box the way a person's typing would end, and checks that the page kept it. Owns: the value, the
 * two events, the submit guard. Never clicks, moves focus, sends keys, or touches another field.
 */

/** How a fill ended. `changed` carries what the page made of the value; `stopped` means that it tried to send the form. */
export type FillResult =
  | { readonly kind: 'kept' }
  | { readonly kind: 'changed'; readonly value: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'stopped' };

/** Why a code is not even tried in a box. */
export type Misfit = 'too-long' | 'pattern';

// A tab in the background gets no frames, and must not be left with the guard on.
const FRAME_MS = 100;
const frame = (view: Window): Promise<void> =>
  new Promise((resolve) => {
    view.requestAnimationFrame(() => resolve());
    view.setTimeout(resolve, FRAME_MS);
  });

/**
 * Whether the box could hold the code at all.
 * @returns null where it fits
 */
export function misfit(box: HTMLInputElement, code: string): Misfit | null {
  if (box.maxLength >= 0 && code.length > box.maxLength) return 'too-long';
  if (box.pattern === '') return null;
  try {
    return new RegExp(`^(?:${box.pattern})$`, 'v').test(code) ? null : 'pattern';
  } catch {
    return null; // Browsers ignore a pattern they can't compile, so do we.
  }
}

function setValue(box: HTMLInputElement, value: string): void {
  // The setter of the prototype: frameworks put their own on the element to tell their writes from a person's.
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  if (setter) setter.call(box, value);
  else box.value = value;
}

function tell(box: HTMLInputElement, value: string, blur: boolean): void {
  const deep = { bubbles: true, composed: true };
  box.dispatchEvent(new InputEvent('input', { ...deep, inputType: 'insertReplacementText', data: value }));
  box.dispatchEvent(new Event('change', deep));
  if (!blur) return;
  box.dispatchEvent(new FocusEvent('blur', { composed: true }));
  box.dispatchEvent(new FocusEvent('focusout', deep));
}

/**
 * Writes a value with exactly one `input` and one `change`, then looks two frames later whether it stayed. A form that
 * the page sends by itself meanwhile is stopped and reported; `form.submit()` alone can't be.
 * @param box the box that was identified
 * @param value the code, or what stood there before for an undo
 * @param blur whether the site takes the value only when focus leaves
 */
export async function fill(box: HTMLInputElement, value: string, blur: boolean): Promise<FillResult> {
  const view = box.ownerDocument.defaultView;
  if (!view || !box.isConnected) return { kind: 'gone' };
  let stopped = false;
  const guard = (event: Event) => {
    stopped = true;
    event.preventDefault();
    event.stopImmediatePropagation(); // with preventDefault alone the page's own handler would still send
  };
  view.addEventListener('submit', guard, { capture: true });
  try {
    setValue(box, value);
    tell(box, value, blur);
    await frame(view);
    await frame(view);
  } finally {
    view.removeEventListener('submit', guard, { capture: true });
  }
  if (stopped) return { kind: 'stopped' };
  if (!box.isConnected) return { kind: 'gone' };
  return box.value === value ? { kind: 'kept' } : { kind: 'changed', value: box.value };
}
