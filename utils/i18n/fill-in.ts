/** Values for the places in a text. A number is written as the language writes numbers. */
export type TextValues = Readonly<Record<string, string | number>>;

/**
 * Puts values into the places of a text.
 * @param text with places like `{clinic}`
 * @param values by name; a place without a value stays as it is
 */
export function fillIn(text: string, values: Readonly<Record<string, string>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
