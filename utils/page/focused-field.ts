/** Whether a field is an input; other realms have their own class of it. */
export const isInput = (field: Element): field is HTMLInputElement => field.localName === 'input';

/**
 * The field that has the focus, through open shadow roots. A click with the right mouse button focuses a field as well.
 * @returns null where something that is no field has it
 */
export function focusedField(document: Document): HTMLElement | null {
  let active = document.activeElement as HTMLElement | null;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
  return active && (isInput(active) || active.localName === 'textarea' || active.isContentEditable) ? active : null;
}
