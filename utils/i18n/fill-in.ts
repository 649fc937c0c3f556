/** Values for the places in a text. */
export type TextValues = Readonly<Record<string, string | number>>;

/**
 * Puts values into the places of a text.
 * @param text with places like `{clinic}`
 * @param values by name; a place without a value stays as it is
 */
export function fillIn(text: string, values: TextValues = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
